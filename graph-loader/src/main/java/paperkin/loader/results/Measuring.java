package paperkin.loader.results;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import paperkin.loader.LoaderException;
import paperkin.loader.evaluation.Benchmark;
import paperkin.loader.evaluation.DocumentTagger;
import paperkin.loader.evaluation.Evaluation;
import paperkin.loader.evaluation.EvaluationResult;
import paperkin.loader.evaluation.GoldCorpus;
import paperkin.loader.evaluation.GoldFormat;
import paperkin.loader.evaluation.LabelScheme;
import paperkin.loader.evaluation.NameFinderTraining.Source;
import paperkin.loader.evaluation.PublishedSentence;
import paperkin.loader.evaluation.SpanEvaluator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Measures figures; what several share is run once.
final class Measuring {

    private static final int FOLDS = 5;

    private final JsonMapper json = new JsonMapper();
    private final Path gold;
    private final Map<Run, EvaluationResult> results = new HashMap<>();
    private final Map<Lesson, DocumentTagger> taggers = new HashMap<>();

    /// @param gold the folder of gold data
    Measuring(Path gold) {
        this.gold = gold;
    }

    /// What is run once.
    private record Run(
            Contender system,
            String data,
            Benchmark format,
            LabelScheme labels,
            List<String> types) {}

    /// A tagger that is trained once.
    private record Lesson(Contender.Trained system, LabelScheme labels) {}

    /// A value of a figure, measured now.
    ///
    /// @throws LoaderException if the data cannot be read or the result has no such value
    double value(Figure figure, Figure.Value value) {
        JsonNode node = json.valueToTree(result(figure, value.system())).at(value.at());
        if (!node.isNumber()) {
            throw new LoaderException(
                    "A number was expected at %s of the result on %s, found %s."
                            .formatted(value.at(), figure.data(), node));
        }
        return node.asDouble();
    }

    /// All that is measured with the figure.
    EvaluationResult result(Figure figure, Contender system) {
        Run run = new Run(system, figure.data(), figure.format(), figure.labels(), figure.types());
        EvaluationResult known = results.get(run);
        if (known != null) {
            return known;
        }
        EvaluationResult result = measure(run);
        results.put(run, result);
        return result;
    }

    private EvaluationResult measure(Run run) {
        return switch (run.system()) {
            case Contender.Shipped shipped ->
                    new Evaluation(shipped.tagger(), Optional.empty(), run.labels(), run.types())
                            .run(gold.resolve(run.data()), run.format());
            case Contender.Trained trained ->
                    spans(run, trained(new Lesson(trained, run.labels())));
            case Contender.Folds folds -> spans(run, folds(folds, run));
        };
    }

    private EvaluationResult spans(Run run, DocumentTagger tagger) {
        GoldFormat format = sentences(run);
        List<String> types = run.types().isEmpty() ? format.names(run.labels()) : run.types();
        return new SpanEvaluator(tagger, run.labels(), types)
                .evaluate(GoldCorpus.published(gold.resolve(run.data()), format));
    }

    private DocumentTagger trained(Lesson lesson) {
        DocumentTagger known = taggers.get(lesson);
        if (known != null) {
            return known;
        }
        List<Source> sources =
                lesson.system().on().stream().map(data -> source(data, lesson.labels())).toList();
        DocumentTagger tagger = lesson.system().learner().learn(sources);
        taggers.put(lesson, tagger);
        return tagger;
    }

    private Source source(Contender.Data data, LabelScheme labels) {
        return Source.of(
                data.format(),
                labels,
                GoldCorpus.read(gold.resolve(data.file()), data.format(), labels));
    }

    /// Tags the sentences of a file in their order, each with the model that has not seen it.
    private DocumentTagger folds(Contender.Folds folds, Run run) {
        GoldFormat format = sentences(run);
        List<PublishedSentence> sentences = GoldCorpus.published(gold.resolve(run.data()), format);
        List<DocumentTagger> taggers =
                IntStream.range(0, FOLDS)
                        .mapToObj(fold -> folds.learner().learn(others(sentences, fold, run)))
                        .toList();
        int[] next = {0};
        return document -> {
            List<List<DocumentTagger.Found>> found = new ArrayList<>();
            for (List<String> sentence : document) {
                found.addAll(taggers.get(next[0]++ % FOLDS).tag(List.of(sentence)));
            }
            return found;
        };
    }

    private static List<Source> others(List<PublishedSentence> sentences, int fold, Run run) {
        return List.of(
                Source.of(
                        sentences(run),
                        run.labels(),
                        IntStream.range(0, sentences.size())
                                .filter(i -> i % FOLDS != fold)
                                .mapToObj(i -> sentences.get(i).asRead(run.labels()))
                                .toList()));
    }

    private static GoldFormat sentences(Run run) {
        return run.format()
                .sentences()
                .orElseThrow(() ->
                        new LoaderException(
                                "Only labelled sentences can be learnt from, found %s for %s."
                                        .formatted(run.format(), run.data())));
    }
}
