package paperkin.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `paperkin export --query` and `--cypher` on a store that another process holds.
class ExportQueryIT {

    @TempDir static Path folder;

    private static OpenGraph holder;

    @BeforeAll
    static void load() throws IOException {
        holder = OpenGraph.inStore(folder.resolve("store"));
        Path papers =
                Files.writeString(
                        folder.resolve("papers.jsonl"),
                        """
                        {"id": "p1", "title": "BERT for question answering", "abstract": "We fine-tune BERT on SQuAD.", "authors": ["Ada Example"]}
                        {"id": "p2", "title": "Parsing, with BERT", "abstract": "We parse with BERT.", "year": 2020, "references": ["p1"]}
                        {"id": "p3", "title": "ResNet-18 and ResNet", "abstract": "We train ResNet-18, a ResNet, on ImageNet."}
                        """);
        CommandLineRun run =
                CommandLineRun.of(
                        new LoadCommand(),
                        "--tagger",
                        "none",
                        "--store",
                        folder.resolve("store").toString(),
                        papers.toString());
        assertThat(run.code()).as(run.errors()).isZero();
    }

    @AfterAll
    static void close() {
        holder.close();
    }

    @Test
    void rows_are_written_as_csv_and_json_lines() {
        String query =
                "MATCH (p:Paper) RETURN p.id AS id, p.year AS year, ['a'] AS tags ORDER BY id";

        assertThat(export("csv", "--cypher", query))
                .isEqualTo(
                        "id,year,tags\r\np1,,\"[\"\"a\"\"]\"\r\np2,2020,\"[\"\"a\"\"]\"\r\np3,,\"[\"\"a\"\"]\"\r\n");
        assertThat(export("jsonl", "--cypher", query))
                .isEqualTo(
                        """
                        {"id":"p1","year":null,"tags":["a"]}
                        {"id":"p2","year":2020,"tags":["a"]}
                        {"id":"p3","year":null,"tags":["a"]}
                        """);
    }

    @Test
    void papers_whose_ids_a_query_answers_become_references() {
        String references =
                export("bibtex", "--query", "concept-papers", "-p", "id=bert", "-p", "limit=5");

        assertThat(references)
                .contains("@misc{p1,", "Ada Example", "@misc{p2,", "year = {2020}")
                .doesNotContain("p3");
    }

    @Test
    void papers_become_references_as_nodes_too() {
        assertThat(
                        export(
                                "bibtex",
                                "--cypher",
                                "MATCH (p:Paper {year: $y}) RETURN p",
                                "-p",
                                "y=2020"))
                .contains("@misc{p2,")
                .doesNotContain("p1", "p3");
    }

    @Test
    void a_graph_has_what_was_asked_for_what_was_answered_and_the_edges_between() {
        String graph = export("graphml", "--query", "concept-papers", "-p", "id=bert");

        assertThat(ids(graph, "node id")).containsExactly("p:p1", "p:p2", "c:bert");
        assertThat(ids(graph, "edge source")).containsExactly("p:p1", "p:p2", "p:p2");
        assertThat(graph).containsOnlyOnce("CITES");
    }

    @Test
    void relationships_in_an_answer_are_drawn_and_no_others() {
        String graph =
                export(
                        "graphml",
                        "--cypher",
                        "MATCH (p:Paper {id: 'p1'})-[r]->(c:Concept {id: 'squad'}) RETURN p, r, c");

        assertThat(ids(graph, "node id")).containsExactly("p:p1", "c:squad");
        assertThat(ids(graph, "edge source")).containsExactly("p:p1");
        assertThat(graph).contains("USES_DATASET");
    }

    @Test
    void relationships_bring_their_ends_along_whatever_their_type() {
        assertThat(
                        ids(
                                export(
                                        "graphml",
                                        "--cypher",
                                        "MATCH (:Paper)-[r:RELATED]->(:Paper) RETURN r"),
                                "edge source"))
                .containsExactly("p:p1", "p:p2");
        String broader =
                export("graphml", "--cypher", "MATCH path = ()-[:BROADER]->() RETURN path");
        assertThat(ids(broader, "node id")).containsExactly("c:residual-network", "c:resnet18");
        assertThat(ids(broader, "edge source")).containsExactly("c:resnet18");
    }

    @Test
    void pairs_of_concepts_in_an_answer_are_drawn() {
        String graph = export("graphml", "--query", "concept-links", "-p", "ids=bert,squad");

        assertThat(ids(graph, "node id")).containsExactly("c:bert", "c:squad");
        assertThat(ids(graph, "edge source")).containsExactly("c:bert");
        assertThat(graph).contains("TOGETHER", "<data key=\"count\">1</data>");
    }

    @Test
    void an_answer_without_rows_is_an_empty_bibliography() {
        assertThat(export("bibtex", "--query", "concept-papers", "-p", "id=no-such")).isEmpty();
    }

    @Test
    void linked_data_has_the_named_part() {
        assertThat(export("jsonld", "--query", "paper-concepts", "-p", "id=p1"))
                .contains("urn:paperkin:paper:p1", "\"about\"", "urn:paperkin:concept:squad")
                .doesNotContain("urn:paperkin:paper:p2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    bibtex  | RETURN 1 AS n                      | The answer names no papers (rows: 1, columns: n), so there is nothing to write as bibtex
                    graphml | RETURN 'paper' AS kind             | The answer names neither papers nor concepts (rows: 1, columns: kind), so there is nothing to write as graphml
                    jsonld  | MATCH (a:Author) RETURN a          | names neither papers nor concepts
                    bibtex  | MATCH (c:Concept) RETURN c.id      | names no papers
                    csv     | CREATE (:Paper {id: 'x'})          | Only queries that read are allowed here
                    csv     | RETURN $missing                    | missing
                    """)
    void what_cannot_be_written_is_said_in_a_sentence(
            String format, String query, String sentence) {
        CommandLineRun run = run("--format", format, "--cypher", query);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.output()).isEmpty();
        assertThat(run.errors()).contains(sentence);
        assertThat(run.errors().strip()).doesNotContain("\n");
    }

    @Test
    void a_query_that_is_none_or_two_of_them_are_wrong_usage() {
        assertThat(run("--query", "nonsense").code()).isEqualTo(2);
        assertThat(run("--query", "paper").errors()).contains("needs the parameter 'id'");
        assertThat(run("--query", "paper", "--cypher", "RETURN 1").code()).isEqualTo(2);
    }

    @Test
    void rows_that_are_cut_off_are_told() {
        CommandLineRun run =
                run("--format", "csv", "--cypher", "UNWIND range(1, 10001) AS n RETURN n");

        assertThat(run.code()).isZero();
        assertThat(run.errors()).isEqualTo("These are only the first 10,000 rows.\n");
    }

    private static List<String> ids(String graphml, String attribute) {
        String begin = "<" + attribute + "=\"";
        return graphml.lines()
                .filter(line -> line.startsWith(begin))
                .map(line -> line.substring(begin.length(), line.indexOf('"', begin.length())))
                .toList();
    }

    private static String export(String format, String... arguments) {
        CommandLineRun run =
                run(
                        Stream.concat(Stream.of("--format", format), Stream.of(arguments))
                                .toArray(String[]::new));
        assertThat(run.code()).as(run.errors()).isZero();
        return run.output();
    }

    private static CommandLineRun run(String... arguments) {
        return CommandLineRun.of(
                new ExportCommand(),
                Stream.concat(
                                Stream.of("--store", folder.resolve("store").toString()),
                                Stream.of(arguments))
                        .toArray(String[]::new));
    }
}
