package paperkin.cypher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Result;

/// Every `.cypher` file is a statement that this server can plan, with the columns its header says.
@ExtendWith(TestGraph.class)
class CypherFilesIT {

    @ParameterizedTest
    @MethodSource("paperkin.cypher.CypherFilesTest#paths")
    void a_file_can_be_planned_and_has_its_columns(String path, TestGraph.Server server) {
        CypherFile file = CypherFile.load(path);

        try (var session = server.driver().session()) {
            Result result = session.run("EXPLAIN " + file.text());

            assertThat(result.keys())
                    .containsExactlyElementsOf(file.columns().stream().map(Column::name).toList());
            assertThat(result.consume().gqlStatusObjects())
                    .noneMatch(status -> status.gqlStatus().startsWith("01N5"));
        }
    }
}
