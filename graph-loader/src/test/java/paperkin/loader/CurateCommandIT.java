package paperkin.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/// Curation as a user meets it on the command line.
class CurateCommandIT {

    @TempDir private Path temp;

    private String store = "";

    /// How a command ended.
    private record Outcome(int code, String output, String errors) {}

    @BeforeEach
    void load() throws IOException {
        Path papers =
                Files.writeString(
                        temp.resolve("papers.jsonl"),
                        """
                        {"id": "p1", "title": "BERT for question answering", "abstract": "We fine-tune BERT on SQuAD."}
                        {"id": "p2", "title": "Parsing with BERT", "abstract": "We use BERT and RoBERTa for dependency parsing."}
                        """);
        store = temp.resolve("store").toString();
        assertThat(
                        run(
                                        new LoadCommand(),
                                        "--tagger",
                                        "none",
                                        "--store",
                                        store,
                                        papers.toString())
                                .code())
                .isZero();
    }

    @Test
    void a_decision_is_shown_taken_listed_and_undone() {
        String before = digest();

        Outcome rehearsal = curate("merge", "BERT", "RoBERTa", "--dry-run");
        assertThat(rehearsal.output())
                .contains("{\"merge\":{\"into\":\"bert\",\"from\":[\"roberta\"]}")
                .contains("Would change 1 papers and 2 of their edges;");
        assertThat(digest()).isEqualTo(before);
        assertThat(temp.resolve("store").resolve("curation.jsonl")).doesNotExist();

        Outcome merge = curate("merge", "BERT", "RoBERTa", "--who", "Ada", "--why", "a test");
        assertThat(merge.output()).contains("Changed 1 papers").contains("\"who\":\"Ada\"");
        assertThat(digest()).isNotEqualTo(before);
        assertThat(curate("list").output()).startsWith("   1  {\"merge\"");
        assertThat(curate("check").output()).isEqualTo("All decisions are in force.\n");

        assertThat(curate("undo", "1").output()).contains("Changed 1 papers");
        assertThat(digest()).isEqualTo(before);
    }

    @Test
    void a_file_that_is_not_there_is_named_before_its_decisions_are_looked_at() {
        for (String[] command :
                List.of(new String[] {"check"}, new String[] {"apply", "--dry-run"})) {
            Outcome outcome =
                    curate(
                            Stream.concat(Stream.of(command), Stream.of("--curation", "typo.jsonl"))
                                    .toArray(String[]::new));

            assertThat(outcome.code()).isEqualTo(1);
            assertThat(outcome.errors()).contains("typo.jsonl cannot be read");
        }
    }

    @Test
    void check_names_what_is_not_right() {
        curate("add", "{\"merge\":{\"into\":\"bert\",\"from\":[\"nothing\"]}}");
        curate("block", "SQuAD");
        curate("retype", "bert", "task");
        curate("retype", "bert", "method");

        Outcome check = curate("check");

        assertThat(check.code()).isEqualTo(1);
        assertThat(check.output())
                .contains("line 1 names what is not there: the concept nothing")
                .contains("line 4 says otherwise than line 3")
                .doesNotContain("line 2");
    }

    @Test
    void a_load_works_under_the_decisions_beside_the_store() throws IOException {
        curate("block", "--surface", "bert");
        Path more =
                Files.writeString(
                        temp.resolve("more.jsonl"),
                        "{\"id\": \"p3\", \"title\": \"More BERT on SQuAD\"}\n");

        run(new LoadCommand(), "--tagger", "none", "--store", store, more.toString());

        assertThat(
                        run(new QueryCommand(), "concept-papers", "-p", "id=bert", "--store", store)
                                .output())
                .doesNotContain("p3");
        assertThat(
                        run(
                                        new QueryCommand(),
                                        "concept-papers",
                                        "-p",
                                        "id=squad",
                                        "--store",
                                        store)
                                .output())
                .contains("p3");
    }

    @Test
    void decisions_become_a_vocabulary_for_other_papers() {
        curate("merge", "BERT", "RoBERTa");
        curate("broader", "bert", "squad");

        assertThat(curate("export", "--vocabulary").output())
                .isEqualTo(
                        """
                        id\tprefLabel\taltLabels\tbroader
                        bert\tBERT\tRoBERTa\tsquad
                        squad\tSQuAD\t\t
                        """);
        assertThat(curate("export").output()).startsWith("{\"curation\":1}\n{\"merge\":");
    }

    @Test
    void what_cannot_be_is_said_in_one_sentence() throws IOException {
        assertThat(curate("rename", "no such thing", "x").errors())
                .contains("There is no concept \"no such thing\"");
        assertThat(curate("unlink", "p9", "bert").errors()).contains("There is no paper \"p9\".");
        assertThat(curate("apply").errors()).contains("cannot be read");
        Files.writeString(
                temp.resolve("store").resolve("curation.jsonl"),
                "{\"curation\":1}\n{\"block\":{\"surfaces\":\"x\"}}\n");
        assertThat(curate("apply").errors())
                .contains("curation.jsonl:2: 'block' lacks the field 'concept'.");
    }

    private String digest() {
        return run(new StatusCommand(), "--digest", "--store", store)
                .output()
                .lines()
                .filter(line -> line.startsWith("Digest "))
                .findFirst()
                .orElseThrow();
    }

    private Outcome curate(String... arguments) {
        String[] all = Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--store";
        all[arguments.length + 1] = store;
        return run(new CurateCommand(), all);
    }

    private static Outcome run(Object command, String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        int code =
                new CommandLine(command)
                        .setCaseInsensitiveEnumValuesAllowed(true)
                        .setOut(new PrintWriter(out))
                        .setErr(new PrintWriter(err))
                        .setExecutionExceptionHandler((e, line, _) -> {
                            line.getErr().println(e.getMessage());
                            return 1;
                        })
                        .execute(arguments);
        return new Outcome(code, out.toString(), err.toString());
    }
}
