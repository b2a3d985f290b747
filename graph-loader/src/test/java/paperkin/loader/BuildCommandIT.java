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

class BuildCommandIT {

    private static final Path SAMPLE =
            Path.of("src/main/resources/paperkin/sample/landmark-papers.jsonl");

    @TempDir Path temp;

    private final StringWriter output = new StringWriter();
    private final StringWriter errors = new StringWriter();

    @Test
    void papersAreBuiltIntoANewStoreThatIsNotBuiltAgain() {
        String store = "--store=" + temp.resolve("store");

        assertThat(run(SAMPLE.toString(), "--tagger=none", "--limit=20", store)).isZero();
        assertThat(output.toString())
                .contains("papers new                   20")
                .contains("The graph holds 20 papers (from 20 records), ");

        assertThat(run(SAMPLE.toString(), store)).isEqualTo(1);
        assertThat(errors.toString()).contains("There is a graph in " + temp.resolve("store"));
    }

    @Test
    void withoutAPaperTheReportSaysWhyAndNoStoreIsMade() throws IOException {
        Path empty = Files.writeString(temp.resolve("empty.jsonl"), "{\"id\": \"p\"}\n");
        Path store = temp.resolve("store");

        assertThat(run(empty.toString(), "--store=" + store)).isEqualTo(1);

        assertThat(output.toString()).contains("empty.jsonl:1: A paper has a title, found none.");
        assertThat(errors.toString()).contains("No paper could be read");
        assertThat(store).isEmptyDirectory();
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "");

        assertThat(run(SAMPLE.toString(), "--store=" + file.resolve("store"))).isEqualTo(1);

        assertThat(errors.toString())
                .contains(
                        "The store folder " + file.resolve("store") + " cannot be read or written")
                .contains("choose another --store.");
    }

    private int run(String... arguments) {
        return new CommandLine(new BuildCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(output))
                .setErr(new PrintWriter(errors))
                .setExecutionExceptionHandler((cause, _, _) -> {
                    errors.append(cause.getMessage());
                    return 1;
                })
                .execute(arguments);
    }
}
