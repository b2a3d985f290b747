package paperkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class MainTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void helpNamesEveryCommand() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString())
                .contains("load", "extract", "fetch", "train", "query", "cypher", "status")
                .contains("export", "diff", "serve", "demo");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "load", "extract", "fetch", "train", "query", "cypher", "status", "export", "diff",
                "serve", "demo"
            })
    void everyCommandHasHelp(String command) {
        assertThat(run(command, "--help")).isZero();
        assertThat(out.toString()).startsWith("Usage: paperkin " + command);
    }

    @Test
    void theVersionNamesTheJavaToo() {
        assertThat(run("--version")).isZero();
        assertThat(out.toString()).contains("paperkin", "Java");
    }

    @ParameterizedTest
    @CsvSource({"''", "lode", "serve --port many", "serve --wrong red", "demo --address"})
    void wrongUsageIsExitCodeTwo(String line) {
        assertThat(run(line.isEmpty() ? new String[0] : line.split(" ", -1))).isEqualTo(2);
        assertThat(err.toString()).contains("paperkin").doesNotContain("Exception");
    }

    @Test
    void choicesAreWrittenInLowerCase() {
        assertThat(run("extract", "--format", "listing", "--tagger", "none", "target/no-such-file"))
                .isEqualTo(1);
        assertThat(err.toString()).contains("no-such-file");
    }

    @Test
    void aFailureIsOneSentenceAndExitCodeOne() {
        assertThat(run("status", "--store", "target/no-such-store")).isEqualTo(1);
        assertThat(err.toString().lines())
                .singleElement()
                .satisfies(line -> assertThat(line).contains("target/no-such-store"));
    }

    @Test
    void theStackTraceIsThereForThoseWhoAsk() {
        assertThat(run("--debug", "status", "--store", "target/no-such-store")).isEqualTo(1);
        assertThat(err.toString()).contains("\tat paperkin.");
    }

    private int run(String... arguments) {
        CommandLine commandLine = Main.commandLine();
        commandLine.setOut(new PrintWriter(out, true));
        commandLine.setErr(new PrintWriter(err, true));
        return commandLine.execute(arguments);
    }
}
