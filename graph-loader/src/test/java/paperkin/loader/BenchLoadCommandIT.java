package paperkin.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;

/// The command `bench load`, on a corpus that is too small to say anything about speed.
class BenchLoadCommandIT {

    private static final Path SAMPLE =
            Path.of("src/main/resources/paperkin/sample/landmark-papers.jsonl");

    @TempDir Path temp;

    private final StringWriter output = new StringWriter();

    @Test
    void everyWayIsTimedAndAFigureMeasuredAloneJoinsTheOthers() throws IOException {
        Path out = temp.resolve("load.json");

        assertThat(run("--only=BUILD,WRITE_BUILD,WRITE_NAIVE", "--out=" + out)).isZero();
        assertThat(run("--only=HALF,WRITE_LOAD", "--out=" + out)).isZero();

        assertThat(output.toString())
                .contains("build, all papers : half of them (time)")
                .contains("build, writing alone : bare importer (time)")
                .contains("build : edge by edge (edges/s, writing alone)")
                .contains("load : edge by edge (edges/s, writing alone)");
        var timings = new JsonMapper().readTree(Files.readString(out)).path("timings");
        assertThat(timings.valueStream().map(timing -> timing.path("what").asString()))
                .containsExactly("BUILD", "WRITE_BUILD", "WRITE_NAIVE", "HALF", "WRITE_LOAD");
        assertThat(timings.valueStream().map(timing -> timing.path("papers").asLong()))
                .containsExactly(20L, 10L, 1L, 10L, 10L);
        assertThat(timings.path(1).path("edges")).isEqualTo(timings.path(4).path("edges"));
    }

    @Test
    void toAddPapersThereMustBeSome() {
        assertThat(run("--only=ADD")).isEqualTo(1);
    }

    private int run(String... arguments) {
        return new CommandLine(new BenchLoadCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(output))
                .setErr(new PrintWriter(new StringWriter()))
                .execute(
                        Stream.concat(
                                        Stream.of(
                                                SAMPLE.toString(),
                                                "--papers=20",
                                                "--writing-papers=10",
                                                "--rounds=1",
                                                "--folder=" + temp),
                                        Stream.of(arguments))
                                .toArray(String[]::new));
    }
}
