package paperkin.loader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import paperkin.loader.evaluation.DocumentTagger;
import paperkin.loader.evaluation.EvaluationResult.SpanResult;
import paperkin.loader.evaluation.GoldCorpus;
import paperkin.loader.evaluation.GoldFormat;
import paperkin.loader.evaluation.LabelScheme;
import paperkin.loader.evaluation.NameFinderTraining;
import paperkin.loader.evaluation.NameFinderTraining.Source;
import paperkin.loader.evaluation.SpanEvaluator;
import paperkin.loader.text.NameFinderTrainer;
import paperkin.loader.text.NameTagger;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Trains the plain OpenNLP name finder on labelled sentences, or learns from papers which words
/// make terms.
@Command(
        name = "train",
        description = {
            "Trains the OpenNLP name finder on labelled sentences, or with --terms-from learns from"
                    + " papers which words make terms.",
            "Types that a format does not label are filled in by a first model, trained on the formats"
                    + " that label all that any does. The same files in the same order give the same"
                    + " bytes."
        },
        mixinStandardHelpOptions = true)
public final class TrainCommand implements Callable<Integer> {

    @ArgGroup(exclusive = false, multiplicity = "0..*")
    private List<Gold> gold = new ArrayList<>();

    @ArgGroup(exclusive = false, multiplicity = "0..*")
    private List<Dev> dev = new ArrayList<>();

    @Option(
            names = "--iterations",
            paramLabel = "N",
            defaultValue = "100",
            description = "Passes over the sentences (default: ${DEFAULT-VALUE}).")
    private int iterations = 100;

    @Option(
            names = "--cutoff",
            paramLabel = "N",
            defaultValue = "0",
            description =
                    "How often a feature must occur to count; more makes a smaller model"
                            + " (default: ${DEFAULT-VALUE}).")
    private int cutoff;

    @Option(
            names = "--labels",
            paramLabel = "LABELS",
            defaultValue = "own",
            description = "Labels of sentences: own, mapped to our types, or as-is (default: own).")
    private LabelScheme labels = LabelScheme.OWN;

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

        SpanResult score(byte[] model, Set<String> known, LabelScheme labels) {
            List<String> types = format.names(labels).stream().filter(known::contains).toList();
            DocumentTagger tagger =
                    DocumentTagger.of(
                            NameTagger.Model.read(new ByteArrayInputStream(model), "just trained"));
            return new SpanEvaluator(tagger, labels, types)
                    .evaluate(GoldCorpus.published(file, format));
        }
    }

    @Override
    public Integer call() {
        if (!termsFrom.isEmpty()) {
            save(TermsTraining.weights(termsFrom));
            return 0;
        }
        if (gold.isEmpty()) {
            throw new LoaderException(
                    "Labelled sentences (--gold) or papers (--terms-from) were expected, found"
                            + " neither.");
        }
        List<Source> sources = gold.stream().map(each -> each.source(labels)).toList();
        Set<String> types = NameFinderTraining.types(sources);
        if (sources.stream().noneMatch(source -> source.types().containsAll(types))) {
            throw new LoaderException(
                    "At least one file that labels all of %s was expected, found none."
                            .formatted(String.join(", ", types)));
        }
        byte[] model =
                new NameFinderTraining(new NameFinderTrainer(iterations, cutoff)).train(sources);
        save(model);
        PrintWriter writer = writer();
        for (Dev each : dev) {
            writer.println(each.file);
            each.score(model, types, labels)
                    .exact()
                    .forEach((type, scores) -> writer.println(EvaluationText.row(type, scores)));
        }
        writer.flush();
        return 0;
    }

    private void save(byte[] model) {
        try {
            Files.write(out, model);
        } catch (IOException e) {
            throw new LoaderException(
                    "The model could not be written to %s (%s).".formatted(out, e), e);
        }
    }

    private PrintWriter writer() {
        return spec == null
                ? new PrintWriter(System.out, true, StandardCharsets.UTF_8)
                : spec.commandLine().getOut();
    }
}
