package paperkin.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import paperkin.cypher.CypherFile;

/// `paperkin query` and `paperkin cypher` on a store with two papers, which another process holds.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueryCommandIT {

    private OpenGraph holder;
    private String store;

    @BeforeAll
    void load(@TempDir Path temp) throws IOException {
        store = temp.resolve("store").toString();
        holder = OpenGraph.inStore(Path.of(store));
        Path papers =
                Files.writeString(
                        temp.resolve("papers.jsonl"),
                        """
                        {"id": "p1", "title": "BERT for question answering", "abstract": "We fine-tune BERT on SQuAD."}
                        {"id": "p2", "title": "Parsing, with BERT", "abstract": "", "year": 2020}
                        """);
        var load =
                CommandLineRun.of(
                        new LoadCommand(), "--tagger", "none", "--store", store, papers.toString());
        assertThat(load.code()).as(load.errors()).isZero();
    }

    @AfterAll
    void close() {
        holder.close();
    }

    @Test
    void a_query_is_answered_as_csv() {
        CommandLineRun run = query("paper", "-p", "id=p2", "--format", "csv");

        assertThat(run.code()).as(run.errors()).isZero();
        assertThat(run.output())
                .startsWith("id,title,abstract,year,")
                .contains("\r\np2,\"Parsing, with BERT\",")
                .contains(",2020,");
    }

    @Test
    void a_query_is_answered_as_a_table() {
        assertThat(query("search", "-p", "text=parsing", "--format", "table").output())
                .contains("kind", "Parsing, with BERT", "row");
    }

    @Test
    void away_from_a_terminal_the_answer_is_json() {
        assertThat(query("overview").output()).startsWith("[").contains("\"papers\" : 2");
    }

    @Test
    void an_older_graph_is_brought_up_to_date_before_it_is_asked() {
        holder.graph().runAlone(CypherFile.load("loader-it/profiles-of-old"), Map.of());

        CommandLineRun run =
                query(
                        "papers-sharing-methods",
                        "-p",
                        "concepts=bert,squad",
                        "-p",
                        "match=all",
                        "--format",
                        "csv");

        assertThat(run.output()).contains("p1,BERT for question answering,");
    }

    @Test
    void cypher_takes_parameters_as_json_or_text() {
        CommandLineRun run =
                cypher(
                        "MATCH (p:Paper) WHERE p.id = $id RETURN p.title AS title, $n + 1 AS n",
                        "-p",
                        "id=p1",
                        "-p",
                        "n=41",
                        "--format",
                        "csv");

        assertThat(run.output()).isEqualTo("title,n\r\nBERT for question answering,42\r\n");
    }

    @Test
    void cypher_says_when_rows_are_cut_off() {
        CommandLineRun run = cypher("UNWIND range(1, 10001) AS n RETURN n", "--format", "csv");

        assertThat(run.code()).isZero();
        assertThat(run.output().lines()).hasSize(10_001);
        assertThat(run.errors()).contains("These are only the first 10,000 rows.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"CREATE (:Paper {id: 'p3'})", "SHOW SETTINGS", "RETURN $missing", "RETUR 1"})
    void cypher_that_is_refused_or_fails_ends_in_1(String statement) {
        CommandLineRun run = cypher(statement);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.output()).isEmpty();
        assertThat(run.errors().strip()).isNotEmpty().doesNotContain("\n");
    }

    @Test
    void a_store_that_is_not_there_ends_in_1(@TempDir Path temp) {
        String nowhere = temp.resolve("nowhere").toString();

        assertThat(CommandLineRun.of(new QueryCommand(), "overview", "--store", nowhere).code())
                .isEqualTo(1);
        assertThat(CommandLineRun.of(new CypherCommand(), "RETURN 1", "--store", nowhere).code())
                .isEqualTo(1);
    }

    private CommandLineRun query(String name, String... more) {
        return run(new QueryCommand(), name, more);
    }

    private CommandLineRun cypher(String statement, String... more) {
        return run(new CypherCommand(), statement, more);
    }

    private CommandLineRun run(Object command, String first, String... more) {
        var arguments = new ArrayList<String>(List.of(more));
        arguments.addAll(0, List.of(first, "--store", store));
        return CommandLineRun.of(command, arguments.toArray(String[]::new));
    }
}
