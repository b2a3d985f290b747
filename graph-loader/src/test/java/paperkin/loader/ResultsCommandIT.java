package paperkin.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsCommandIT {

    private static final String CONFIG =
            """
            {"figures":[{"section":"Abbreviations","what":"One text","data":"one.json","format":"ACRONYMS",
              "measure":"macro F1","tolerance":0.001,
              "ours":{"system":{"is":"shipped","tagger":"NONE"},"at":"/ours/macroF1","expected":0.5,"measured":"2026-01-01"}}]}
            """;

    @TempDir Path folder;

    @BeforeEach
    void writeFiles() throws IOException {
        Files.writeString(
                folder.resolve("one.json"),
                """
                [{"ID":"7","text":"A Markov random field (MRF).","acronyms":[[23,26]],"long-forms":[[2,21]]}]
                """);
        Files.writeString(folder.resolve("results.json"), CONFIG);
    }

    @Test
    void aValueThatHasChangedIsAFailureThatSaysSoAndIsOnThePage() throws IOException {
        CommandLineRun run = run();

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.errors())
                .isEqualToIgnoringNewLines(
                        "One text, macro F1 (as shipped): expected 0.5000 ± 0.0010, found 1.0000.");
        assertThat(Files.readString(folder.resolve("results.md")))
                .contains("| One text | macro F1 | – | **1.000** |", "load average");
        assertThat(Files.readString(folder.resolve("results.json"))).isEqualTo(CONFIG);
    }

    @Test
    void aNewValueCanBeAccepted() throws IOException {
        Files.writeString(
                folder.resolve("speed.json"),
                """
                {"when":"2026-01-01T00:00:00Z","machine":{"processor":"P","cores":2,"java":"J","heapMebibytes":1024},
                 "papers":7,"threads":2,"runs":[],"medians":{},"stages":{}}
                """);

        assertThat(run("--accept").code()).isZero();
        assertThat(run().code()).isZero();
        assertThat(Files.readString(folder.resolve("results.md"))).contains("## Speed\n\n```\n");
    }

    @Test
    void speedsThatCannotBeReadAreOneSentence() throws IOException {
        Files.writeString(folder.resolve("speed.json"), "fast");

        assertThat(run().errors())
                .isEqualToIgnoringNewLines(
                        "The speeds could not be read from %s."
                                .formatted(folder.resolve("speed.json")));
    }

    @Test
    void timesOfQueriesAreOnThePage() throws IOException {
        Files.writeString(folder.resolve("queries.json"), "{\"stores\":[]}");

        assertThat(run("--accept").code()).isZero();
        assertThat(Files.readString(folder.resolve("results.md"))).contains("## Queries\n\n```\n");
    }

    @Test
    void timesOfQueriesThatCannotBeReadAreOneSentence() throws IOException {
        Files.writeString(folder.resolve("queries.json"), "fast");

        assertThat(run().errors())
                .isEqualToIgnoringNewLines(
                        "The times of queries could not be read from %s."
                                .formatted(folder.resolve("queries.json")));
    }

    @Test
    void figuresOfPagesAreOnThePage() throws IOException {
        Files.writeString(
                folder.resolve("pages.json"),
                """
                {"when":"2026-01-01T00:00:00Z","machine":{"processor":"P","cores":2,"java":"J","heapMebibytes":1024},
                 "browser":"Chromium 1","figures":[{"what":"a page","unit":"ms","bound":300,
                   "rounds":[{"count":9,"median":120,"p95":200,"most":250,"load":1.5}]}]}
                """);

        assertThat(run("--accept").code()).isZero();
        assertThat(Files.readString(folder.resolve("results.md")))
                .contains("## Pages\n\n```\n", "Chromium 1", "120.0 (120.0–120.0)");
    }

    private CommandLineRun run(String... more) {
        var arguments = new ArrayList<String>();
        arguments.add("--gold=" + folder);
        arguments.add("--config=" + folder.resolve("results.json"));
        arguments.add("--out=" + folder.resolve("results.md"));
        arguments.addAll(List.of(more));
        return CommandLineRun.of(new ResultsCommand(), arguments.toArray(String[]::new));
    }
}
