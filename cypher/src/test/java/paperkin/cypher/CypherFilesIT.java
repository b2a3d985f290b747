package paperkin.cypher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;

/// Every `.cypher` file is a statement that this server can plan, with the columns its header says.
@ExtendWith(TestGraph.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CypherFilesIT {

    /// The server's remarks that a label, a relationship type or a property is not in the graph.
    private static final List<String> UNKNOWN_NAMES = List.of("01N50", "01N51", "01N52");

    private final TestGraph.Server server;

    CypherFilesIT(TestGraph.Server server) {
        this.server = server;
    }

    @BeforeAll
    void fill() {
        SmallGraph.fill(server);
        server.run(
                """
                MATCH (a:Concept {id: 'bert'}), (b:Concept {id: 'transformer'})
                MERGE (a)-[:BROADER]->(b)
                MERGE (hub:Hub {concept: 'transformer'})
                SET hub += {papers: 2, firstPaper: 'p1', venues: ['v'], venuePapers: [1],
                            authors: ['a'], authorPapers: [1], sources: ['s'], sourcePapers: [1],
                            surestPapers: ['p1']}
                MERGE (hub)-[:CO_OCCURS {papers: 2}]->(a)
                MERGE (hub)-[:ALSO_CO_OCCURS {papers: 2}]->(b)
                """);
    }

    @ParameterizedTest
    @MethodSource("paperkin.cypher.CypherFilesTest#paths")
    void a_file_can_be_planned_and_has_its_columns(String path) {
        CypherFile file = CypherFile.load(path);

        try (Session session = server.driver().session()) {
            Result result = session.run("EXPLAIN " + file.text());

            assertThat(result.keys())
                    .containsExactlyElementsOf(file.columns().stream().map(Column::name).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("readingFiles")
    void a_file_that_reads_names_only_what_a_graph_has(CypherFile file) {
        try (Session session = server.driver().session()) {
            assertThat(session.run("EXPLAIN " + file.text()).consume().gqlStatusObjects())
                    .noneMatch(status -> UNKNOWN_NAMES.contains(status.gqlStatus()));
        }
    }

    static List<CypherFile> readingFiles() {
        return Stream.of("queries", "digest")
                .flatMap(folder -> CypherFile.folder(folder).stream())
                .toList();
    }
}
