package paperkin.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;

/// The command `speed`, on a corpus that is too small to say anything about speed.
class SpeedCommandIT {

    private static final Path SAMPLE =
            Path.of("src/main/resources/paperkin/sample/landmark-papers.jsonl");

    @TempDir Path temp;

    private final StringWriter output = new StringWriter();

    @Test
    void everyPipelineRunsInTurnsAndIsComparedWithTheFirst() throws IOException {
        Path out = temp.resolve("speed.json");
        int code =
                run(
                        SAMPLE.toString(),
                        "--papers=30",
                        "--rounds=2",
                        "--tagger=none",
                        "--out=" + out);
        assertThat(code).isZero();
        assertThat(output.toString())
                .contains("30 papers, 2 threads", "plain OpenNLP", "paperkin, tagger none");

        var report = new JsonMapper().readTree(Files.readString(out));
        var runs = report.path("runs");
        assertThat(runs.valueStream().map(run -> run.path("pipeline").asString()))
                .containsExactly(
                        "plain OpenNLP",
                        "paperkin, tagger none",
                        "plain OpenNLP",
                        "paperkin, tagger none");
        assertThat(runs.path(1).path("found")).isEqualTo(runs.path(3).path("found"));
        assertThat(runs.path(1).path("seconds").asDouble()).isPositive();
        var medians = report.path("medians");
        assertThat(medians.path("plain OpenNLP").path("timesBaseline").asDouble()).isEqualTo(1);
        assertThat(report.path("machine").path("heapMebibytes").asLong()).isPositive();
        assertThat(report.path("stages").path("plain OpenNLP").isObject()).isTrue();
    }

    @Test
    void aCorpusWithoutPapersIsRefusedInOneSentence() throws IOException {
        Path empty = Files.writeString(temp.resolve("empty.jsonl"), "{\"id\": \"p\"}\n");
        assertThat(run(empty.toString())).isEqualTo(1);
    }

    private int run(String... arguments) {
        return new CommandLine(new SpeedCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(output))
                .setErr(new PrintWriter(new StringWriter()))
                .execute(arguments);
    }
}
