package paperkin.loader;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import paperkin.loader.concept.Tagger;
import paperkin.loader.source.Corpus;
import paperkin.loader.source.Format;
import paperkin.loader.speed.Pipeline;
import paperkin.loader.speed.SpeedMeasurement;
import paperkin.loader.speed.SpeedReport;
import paperkin.loader.speed.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Measures how fast papers are read, for the page of results.
@Command(
        name = "speed",
        hidden = true,
        description =
                "Times the extraction beside OpenNLP's own tools, in turns, on the first papers of"
                        + " a corpus, and says where time goes.",
        mixinStandardHelpOptions = true)
public final class SpeedCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Papers, as for extract.")
    private List<Path> files = List.of();

    @Option(
            names = "--papers",
            defaultValue = "20000",
            description = "How many of the first papers to read (default: ${DEFAULT-VALUE}).")
    private int papers;

    @Option(
            names = "--threads",
            defaultValue = "2",
            description = "Threads that share the papers (default: ${DEFAULT-VALUE}).")
    private int threads;

    @Option(
            names = "--rounds",
            defaultValue = "3",
            description = "Runs of each pipeline (default: ${DEFAULT-VALUE}).")
    private int rounds;

    @Option(
            names = "--tagger",
            split = ",",
            defaultValue = "NEURAL,NONE",
            description = "The sequence models to time (default: ${DEFAULT-VALUE}).")
    private List<Tagger> taggers = List.of();

    @Option(names = "--out", paramLabel = "FILE", description = "Write the report as JSON, too.")
    private @Nullable Path out;

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        SpeedReport report = new SpeedMeasurement(texts(), threads).measure(pipelines(), rounds);
        if (out != null) {
            save(report, out);
        }
        PrintWriter writer = CommandStreams.out(spec);
        writer.print(SpeedText.of(report));
        writer.flush();
        return 0;
    }

    private List<Text> texts() {
        try (Corpus corpus = Corpus.open(files, Format.AUTO)) {
            List<Text> texts =
                    corpus.records()
                            .map(record -> new Text(record.title(), record.abstractText()))
                            .limit(papers)
                            .toList();
            if (texts.isEmpty()) {
                throw new LoaderException("Papers to read were expected, found none.");
            }
            return texts;
        }
    }

    private List<Pipeline> pipelines() {
        return Stream.concat(Stream.of(Pipeline.openNlp()), taggers.stream().map(Pipeline::ours))
                .toList();
    }

    private static void save(SpeedReport report, Path file) {
        JsonMapper json = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        try {
            Files.writeString(file, json.writeValueAsString(report) + "\n");
        } catch (IOException e) {
            throw new LoaderException(
                    "The report could not be written to %s (%s).".formatted(file, e), e);
        }
    }
}
