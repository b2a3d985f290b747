package paperkin.loader;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import paperkin.loader.evaluation.GoldCorpus;
import paperkin.loader.evaluation.GoldFormat;
import paperkin.loader.evaluation.NameFinderTraining;
import paperkin.loader.evaluation.NameFinderTraining.Source;
import paperkin.loader.evaluation.Scores;
import paperkin.loader.text.NameFinderTrainer;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Trains the plain OpenNLP name finder on labelled sentences.
@Command(
        name = "train",
        description = {
            "Trains the OpenNLP name finder on labelled sentences.",
            "Types that a format does not label are filled in by a first model, trained on the formats"
                    + " that label all. The same files in the same order give the same bytes."
        },
        mixinStandardHelpOptions = true)
public final class TrainCommand implements Callable<Integer> {

    @ArgGroup(exclusive = false, multiplicity = "1..*")
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

        Source source() {
            return new Source(format, GoldCorpus.read(file, format));
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

        Source source() {
            return new Source(format, GoldCorpus.read(file, format));
        }
    }

    @Override
    public Integer call() {
        List<Source> sources = gold.stream().map(Gold::source).toList();
        List<Source> tests = dev.stream().map(Dev::source).toList();
        if (sources.stream().noneMatch(Source::isComplete)) {
            throw new LoaderException(
                    "At least one file labels methods, tasks, metrics and datasets; found none.");
        }
        byte[] model =
                new NameFinderTraining(new NameFinderTrainer(iterations, cutoff)).train(sources);
        save(model);
        PrintWriter writer = writer();
        for (int i = 0; i < tests.size(); i++) {
            writer.println(dev.get(i).file);
            scores(model, tests.get(i)).forEach(writer::println);
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

    /// One line per type and one for all, of exact spans.
    private static List<String> scores(byte[] model, Source test) {
        List<String> lines = new ArrayList<>();
        Scores all = Scores.NONE;
        for (var entry : NameFinderTraining.evaluate(model, test).entrySet()) {
            lines.add(line(entry.getKey().name(), entry.getValue()));
            all = all.plus(entry.getValue());
        }
        lines.add(line("all", all));
        return lines;
    }

    private static String line(String name, Scores scores) {
        return String.format(
                Locale.ROOT,
                "  %-8s precision %.3f recall %.3f F1 %.3f (%d right, %d found, %d expected)",
                name,
                scores.precision(),
                scores.recall(),
                scores.f1(),
                scores.right(),
                scores.found(),
                scores.expected());
    }

    private PrintWriter writer() {
        return spec == null
                ? new PrintWriter(System.out, true, StandardCharsets.UTF_8)
                : spec.commandLine().getOut();
    }
}
