package paperkin.loader;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import paperkin.loader.bench.CurationBench;
import paperkin.loader.bench.CurationBenchReport;
import paperkin.loader.bench.CurationBenchText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// `paperkin bench curate`: how long decisions take on a graph that stands under none.
@Command(
        name = "curate",
        mixinStandardHelpOptions = true,
        description = "Times suggestions and decisions on a graph; all are taken back.")
final class BenchCurateCommand implements Callable<Integer> {

    @Option(
            names = "--many",
            paramLabel = "N",
            description = "How many decisions to take at once (default: ${DEFAULT-VALUE}).")
    private int many = 1000;

    @Option(
            names = "--single",
            paramLabel = "N",
            description = "How many to take alone (default: ${DEFAULT-VALUE}).")
    private int single = 20;

    @Option(names = "--out", paramLabel = "FILE", description = "Keep the report as JSON, too.")
    private @Nullable Path out;

    @Mixin private CurateOptions options = new CurateOptions();

    @Mixin private GraphOptions graph = new GraphOptions();

    @Spec private @Nullable CommandSpec command;

    @Override
    public Integer call() {
        try (CurateSession session = options.open(graph);
                ShownProgress progress = ShownProgress.ofStages()) {
            CurationBenchReport report =
                    new CurationBench(session.desk().graph(), session.desk().curating(), progress)
                            .measure(many, single);
            if (out != null) {
                write(report, out);
            }
            PrintWriter writer = CommandStreams.out(command);
            writer.print(CurationBenchText.of(report));
            writer.flush();
            return 0;
        }
    }

    private static void write(CurationBenchReport report, Path file) {
        try {
            Files.writeString(
                    file,
                    JsonMapper.builder()
                                    .enable(SerializationFeature.INDENT_OUTPUT)
                                    .build()
                                    .writeValueAsString(report)
                            + '\n');
        } catch (IOException e) {
            throw new LoaderException(
                    "The report could not be written to %s (%s).".formatted(file, e), e);
        }
    }
}
