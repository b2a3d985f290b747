package paperkin.cypher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for every query of the catalogue.
@ExtendWith(TestGraph.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueryCatalogueIT {

    private final TestGraph.Server server;

    QueryCatalogueIT(TestGraph.Server server) {
        this.server = server;
    }

    @BeforeEach
    void fill() {
        SmallGraph.fillWithCitations(server);
        server.run("MATCH ()-[link:USES_DATASET]->() SET link.type = 'DATASET'");
    }

    @ParameterizedTest
    @MethodSource("queries")
    void the_example_has_an_answer_in_which_every_value_is_of_the_type_that_the_header_promises(
            CypherFile query) {
        List<Row> rows = server.graph().read(query, example(query));

        assertThat(rows).isNotEmpty();
        for (Column column : query.columns()) {
            assertThat(rows)
                    .extracting(row -> row.values().get(column.name()))
                    .allMatch(found -> found == null || isOf(column.type(), found), column.name());
        }
    }

    @ParameterizedTest
    @MethodSource("queriesOfAnId")
    void an_id_that_is_not_there_has_no_rows(CypherFile query) {
        Map<String, String> given = example(query);
        given.computeIfPresent("id", (_, _) -> "nowhere");
        given.computeIfPresent("ids", (_, _) -> "nowhere,neither");

        assertThat(server.graph().read(query, given)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void an_empty_graph_has_no_rows(CypherFile query) {
        server.refill();

        List<Row> rows = server.graph().read(query, example(query));

        if (query.name().equals("overview")) {
            assertThat(rows)
                    .singleElement()
                    .satisfies(row -> assertThat(row.values().values()).containsOnly(0L));
        } else {
            assertThat(rows).isEmpty();
        }
    }

    static List<CypherFile> queries() {
        return QueryCatalogue.load().queries();
    }

    static List<CypherFile> queriesOfAnId() {
        return queries().stream()
                .filter(query ->
                        example(query).containsKey("id") || example(query).containsKey("ids"))
                .toList();
    }

    private static Map<String, String> example(CypherFile query) {
        Map<String, String> given = new HashMap<>();
        query.example().stream()
                .flatMap(example -> Arrays.stream(example.split(" ")))
                .map(one -> one.split("=", 2))
                .forEach(one -> given.put(one[0], one[1]));
        return given;
    }

    private static boolean isOf(String type, Object value) {
        return switch (type) {
            case "string" -> value instanceof String;
            case "integer" -> value instanceof Long;
            case "decimal" -> value instanceof Double;
            case "boolean" -> value instanceof Boolean;
            case "map" -> value instanceof Map;
            case "list<string>" ->
                    value instanceof List<?> items
                            && items.stream().allMatch(String.class::isInstance);
            case "list<map>" ->
                    value instanceof List<?> items
                            && items.stream().allMatch(Map.class::isInstance);
            default -> false;
        };
    }
}
