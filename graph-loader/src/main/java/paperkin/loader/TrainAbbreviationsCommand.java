package paperkin.loader;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import paperkin.loader.concept.AbbreviationStatistics;
import paperkin.loader.corpus.PaperRecord;
import paperkin.loader.source.Corpus;
import paperkin.loader.source.Format;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Makes the file of short forms that papers use without defining them.
@Command(
        name = "train-abbreviations",
        description = {
            "Writes the short forms with one overwhelming meaning in papers.",
            "A line each: short form, long form, papers that define it so, their share of those that"
                    + " define it. The same papers give the same bytes."
        },
        mixinStandardHelpOptions = true)
public final class TrainAbbreviationsCommand implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Papers: listings or JSON Lines, plain or gzip.")
    private List<Path> files = List.of();

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The file.")
    private Path out = Path.of("");

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        var statistics = new AbbreviationStatistics();
        try (Corpus corpus = Corpus.open(files, Format.AUTO);
                Stream<PaperRecord> records = corpus.records()) {
            records.forEach(record -> statistics.add(record.title(), record.abstractText()));
        }
        List<String> lines = statistics.lines().toList();
        try {
            Files.write(out, lines);
        } catch (IOException e) {
            throw new LoaderException(
                    "The abbreviations could not be written to %s (%s).".formatted(out, e), e);
        }
        say(statistics.papers(), lines.size() - 1);
        return 0;
    }

    private void say(int papers, int shortForms) {
        if (spec != null) {
            PrintWriter writer = spec.commandLine().getOut();
            writer.println(
                    String.format(Locale.ROOT, "%,d papers, %,d short forms", papers, shortForms));
            writer.flush();
        }
    }
}
