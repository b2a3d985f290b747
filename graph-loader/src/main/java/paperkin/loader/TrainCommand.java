package paperkin.loader;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import paperkin.loader.concept.ShippedModels;
import paperkin.loader.concept.Tagger;
import paperkin.loader.concept.Vocabulary;
import paperkin.loader.evaluation.DocumentTagger;
import paperkin.loader.evaluation.EvaluationResult.SpanResult;
import paperkin.loader.evaluation.GoldCorpus;
import paperkin.loader.evaluation.GoldFormat;
import paperkin.loader.evaluation.LabelScheme;
import paperkin.loader.evaluation.NameFinderTraining;
import paperkin.loader.evaluation.NameFinderTraining.Source;
import paperkin.loader.evaluation.SpanEvaluator;
import paperkin.loader.evaluation.TaggerTraining;
import paperkin.loader.evaluation.TrainedModel;
import paperkin.loader.sequence.SequenceTraining;
import paperkin.loader.text.Annotator;
import paperkin.loader.text.LanguageModels;
import paperkin.loader.text.NameFinderTrainer;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Trains a tagger on labelled sentences, or learns from papers what words are like or which make
/// terms.
@Command(
        name = "train",
        description = {
            "Trains a tagger on labelled sentences; or learns from papers what words are like"
                    + " (--vectors-from), which papers are (--encoder-from), or which words make"
                    + " terms (--terms-from).",
            "Of types that a format does not label, its sentences teach the neural tagger nothing; for"
                    + " OpenNLP's name finder a first model fills them in, trained on the formats that"
                    + " label all that any does. The same files in the same order give the same bytes."
        },
        mixinStandardHelpOptions = true)
public final class TrainCommand implements Callable<Integer> {

    private static final int NEURAL_ITERATIONS = 8;
    private static final int NAME_FINDER_ITERATIONS = 100;

    @ArgGroup(exclusive = false, multiplicity = "0..*")
    private List<Gold> gold = new ArrayList<>();

    @ArgGroup(exclusive = false, multiplicity = "0..*")
    private List<Dev> dev = new ArrayList<>();

    @Option(
            names = "--tagger",
            paramLabel = "TAGGER",
            defaultValue = "NEURAL",
            description = "What to train: neural or opennlp (default: neural).")
    private Tagger tagger = Tagger.NEURAL;

    @Option(
            names = "--vectors",
            paramLabel = "FILE",
            description = "Word vectors for the neural tagger (default: those that ship).")
    private @Nullable Path vectors;

    @Option(
            names = "--units",
            paramLabel = "N",
            defaultValue = "64",
            description =
                    "Size of each recurrent layer of the neural tagger (default:"
                            + " ${DEFAULT-VALUE}).")
    private int units = 64;

    @Option(
            names = "--networks",
            paramLabel = "N",
            defaultValue = "1",
            description =
                    "How many networks of the neural tagger decide together (default:"
                            + " ${DEFAULT-VALUE}).")
    private int networks = 1;

    @Option(
            names = "--iterations",
            paramLabel = "N",
            description =
                    "Passes over the sentences (default: 8 for the neural tagger, 100 for opennlp).")
    private @Nullable Integer iterations;

    @Option(
            names = "--cutoff",
            paramLabel = "N",
            defaultValue = "0",
            description =
                    "How often a feature must occur to count in opennlp; more makes a smaller"
                            + " model (default: ${DEFAULT-VALUE}).")
    private int cutoff;

    @Option(
            names = "--labels",
            paramLabel = "LABELS",
            defaultValue = "own",
            description = "Labels of sentences: own, mapped to our types, or as-is (default: own).")
    private LabelScheme labels = LabelScheme.OWN;

    @Option(
            names = "--vectors-from",
            arity = "1..*",
            paramLabel = "CORPUS",
            description = "Papers to learn word vectors from, instead of labelled sentences.")
    private List<Path> vectorsFrom = new ArrayList<>();

    @Option(
            names = "--encoder-from",
            arity = "1..*",
            paramLabel = "CORPUS",
            description =
                    "Papers to learn from which of them are alike, one source per file, instead of"
                            + " labelled sentences.")
    private List<Path> encoderFrom = new ArrayList<>();

    @Option(
            names = "--terms-from",
            arity = "1..*",
            paramLabel = "CORPUS",
            description =
                    "Papers to learn from how much single words make a term, instead of labelled"
                            + " sentences.")
    private List<Path> termsFrom = new ArrayList<>();

    @Option(names = "--out", required = true, paramLabel = "MODEL", description = "The model.")
    private Path out = Path.of("");

    @Spec private @Nullable CommandSpec spec;

    /// A file to train on.
    static final class Gold {

        @Option(
                names = "--gold",
                required = true,
                paramLabel = "FILE",
                description = "Labelled sentences.")
        private Path file = Path.of("");

        @Option(
                names = "--gold-format",
                required = true,
                paramLabel = "FORMAT",
                description = "Their format: ${COMPLETION-CANDIDATES}.")
        private GoldFormat format = GoldFormat.SCIREX;

        Source source(LabelScheme labels) {
            return Source.of(format, labels, GoldCorpus.read(file, format, labels));
        }
    }

    /// A file to test on.
    static final class Dev {

        @Option(
                names = "--dev",
                required = true,
                paramLabel = "FILE",
                description = "Labelled sentences to score the model on.")
        private Path file = Path.of("");

        @Option(
                names = "--dev-format",
                required = true,
                paramLabel = "FORMAT",
                description = "Their format.")
        private GoldFormat format = GoldFormat.SCIREX;

        SpanResult score(DocumentTagger tagger, Set<String> known, LabelScheme labels) {
            List<String> types = format.names(labels).stream().filter(known::contains).toList();
            return new SpanEvaluator(tagger, labels, types)
                    .evaluate(GoldCorpus.published(file, format));
        }
    }

    @Override
    public Integer call() {
        if (!vectorsFrom.isEmpty()) {
            save(VectorsTraining.vectors(vectorsFrom));
        } else if (!encoderFrom.isEmpty()) {
            save(EncoderTraining.encoder(encoderFrom));
        } else if (!termsFrom.isEmpty()) {
            save(TermsTraining.weights(termsFrom));
        } else if (!gold.isEmpty()) {
            train(gold.stream().map(each -> each.source(labels)).toList());
        } else {
            throw new LoaderException(
                    "Labelled sentences (--gold) or papers (--vectors-from, --encoder-from,"
                            + " --terms-from) were expected, found neither.");
        }
        return 0;
    }

    private void train(List<Source> sources) {
        TrainedModel model =
                switch (tagger) {
                    case NEURAL -> neural(sources);
                    case OPENNLP -> openNlp(sources);
                    case NONE ->
                            throw new LoaderException(
                                    "A tagger to train was expected (neural or opennlp), found"
                                            + " none.");
                };
        save(model.bytes());
        Set<String> types = NameFinderTraining.types(sources);
        PrintWriter writer = CommandStreams.out(spec);
        for (Dev each : dev) {
            writer.println(each.file);
            each.score(model.tagger(), types, labels)
                    .exact()
                    .forEach((type, scores) -> writer.println(EvaluationText.row(type, scores)));
        }
        writer.flush();
    }

    private TrainedModel neural(List<Source> sources) {
        Annotator annotator = new Annotator(LanguageModels.load());
        TaggerTraining training =
                new TaggerTraining(
                        annotator,
                        vectors == null ? ShippedModels.vectors() : VectorsTraining.read(vectors),
                        ShippedModels.names(Vocabulary.load()));
        int passes = iterations == null ? NEURAL_ITERATIONS : iterations;
        return TrainedModel.of(
                training.train(sources, new SequenceTraining.Settings(units, passes, networks)),
                annotator);
    }

    private TrainedModel openNlp(List<Source> sources) {
        Set<String> types = NameFinderTraining.types(sources);
        if (sources.stream().noneMatch(source -> source.types().containsAll(types))) {
            throw new LoaderException(
                    "At least one file that labels all of %s was expected, found none."
                            .formatted(String.join(", ", types)));
        }
        int passes = iterations == null ? NAME_FINDER_ITERATIONS : iterations;
        return TrainedModel.of(
                new NameFinderTraining(new NameFinderTrainer(passes, cutoff)).train(sources));
    }

    private void save(byte[] model) {
        try {
            Files.write(out, model);
        } catch (IOException e) {
            throw new LoaderException(
                    "The model could not be written to %s (%s).".formatted(out, e), e);
        }
    }
}
