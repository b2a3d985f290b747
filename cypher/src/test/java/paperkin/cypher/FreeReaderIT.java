package paperkin.cypher;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Session;
import paperkin.cypher.gate.Language;
import paperkin.cypher.gate.Place;

/// Free queries against a real server: what is answered, what is refused, and what limits do.
@ExtendWith(TestGraph.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FreeReaderIT {

    private static final FreeLimits LIMITS = FreeLimits.standard();

    private final TestGraph.Server server;

    FreeReaderIT(TestGraph.Server server) {
        this.server = server;
    }

    /// A query that has outlived its time keeps others away until it has ended.
    @BeforeEach
    void await() throws InterruptedException {
        while (ask("RETURN 1") instanceof FreeAnswer.Unavailable) {
            Thread.sleep(100);
        }
    }

    @BeforeAll
    void fill() {
        SmallGraph.fill(server);
    }

    @ParameterizedTest
    @MethodSource("paperkin.cypher.QueryTable#legitimate")
    void a_query_that_reads_is_answered_as_the_driver_is(QueryTable.Line line) {
        FreeAnswer answer = server.graph().readFreely(line.asked(), LIMITS);

        assertThat(answer)
                .isInstanceOfSatisfying(
                        FreeAnswer.Rows.class,
                        rows -> {
                            assertThat(rows.rows()).isEqualTo(direct(line));
                            assertThat(rows.cut()).isEqualTo(FreeAnswer.Cut.NONE);
                        });
    }

    private List<Row> direct(QueryTable.Line line) {
        try (Session session = server.driver().session()) {
            return session.run(line.language().prefix() + '\n' + line.query())
                    .list(TypedValues::row);
        }
    }

    @Test
    void a_mistake_is_told_with_its_line() {
        assertThat(ask("MATCH (n)\nRETUR n"))
                .isInstanceOfSatisfying(
                        FreeAnswer.Refused.class,
                        refused ->
                                assertThat(refused.sentence())
                                        .isEqualTo(
                                                "Invalid input 'RETUR' for Cypher 5 (line 2, column 1)."));
    }

    @Test
    void a_mistake_that_only_the_server_sees_is_told_with_its_line() {
        assertThat(ask("MATCH (n)\nRETURN m"))
                .isInstanceOfSatisfying(
                        FreeAnswer.Failed.class,
                        failed -> {
                            assertThat(failed.reason()).contains("`m` not defined");
                            assertThat(failed.place()).contains(new Place(2, 8));
                        });
    }

    @Test
    void a_missing_parameter_is_told() {
        assertThat(ask("RETURN $name"))
                .isInstanceOfSatisfying(
                        FreeAnswer.Failed.class,
                        failed -> assertThat(failed.reason()).contains("name"));
    }

    @Test
    void parameters_columns_and_values_with_their_types_come_back() {
        FreeAnswer answer =
                server.graph()
                        .readFreely(
                                new FreeQuery(
                                        """
                                        MATCH path = (p:Paper {id: $id})-[r:REPORTS_METRIC]->(c)
                                        RETURN p, r, path, date('2020-02-01') AS day, $list AS list, null AS none
                                        """,
                                        Map.of("id", "roberta", "list", List.of(1, 2.5, "a", true)),
                                        Language.CYPHER_5),
                                LIMITS);

        FreeAnswer.Rows rows = (FreeAnswer.Rows) answer;
        assertThat(rows.columns()).containsExactly("p", "r", "path", "day", "list", "none");
        Map<String, ?> values = rows.rows().getFirst().values();
        assertThat(values.get("p"))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("$type", "Node")
                .containsEntry("labels", List.of("Paper"))
                .containsKeys("elementId", "properties");
        assertThat(values.get("r"))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("$type", "Relationship")
                .containsEntry("type", "REPORTS_METRIC")
                .containsKeys("startElementId", "endElementId", "properties");
        assertThat(values.get("path"))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("$type", "Path")
                .containsKeys("nodes", "relationships");
        assertThat(values.get("day")).isEqualTo(Map.of("$type", "Date", "value", "2020-02-01"));
        assertThat(rows.plainRows().getFirst().text("day")).isEqualTo("2020-02-01");
        assertThat(values.get("list")).isEqualTo(List.of(1L, 2.5, "a", true));
        assertThat(values.get("none")).isNull();
    }

    @Test
    void columns_are_there_without_rows() {
        FreeAnswer.Rows rows = (FreeAnswer.Rows) ask("MATCH (n:Nowhere) RETURN n.a AS a, n.b AS b");

        assertThat(rows.columns()).containsExactly("a", "b");
        assertThat(rows.rows()).isEmpty();
        assertThat(rows.truncated()).isFalse();
    }

    @Test
    void more_rows_than_allowed_are_cut_off() {
        var limits = new FreeLimits(10, LIMITS.time(), LIMITS.bytes());

        FreeAnswer.Rows cut = rows("UNWIND range(1, 11) AS n RETURN n", limits);
        FreeAnswer.Rows whole = rows("UNWIND range(1, 10) AS n RETURN n", limits);

        assertThat(cut.rows()).hasSize(10);
        assertThat(cut.truncated()).isTrue();
        assertThat(whole.rows()).hasSize(10);
        assertThat(whole.truncated()).isFalse();
    }

    @Test
    void more_bytes_than_allowed_are_cut_off() {
        var limits = new FreeLimits(1_000, LIMITS.time(), 10_000);

        FreeAnswer.Rows rows =
                rows(
                        "UNWIND range(1, 100) AS n RETURN [x IN range(1, 100) | 'twelve bytes'] AS texts",
                        limits);

        assertThat(rows.rows()).hasSizeBetween(1, 10);
        assertThat(rows.truncated()).isTrue();
    }

    @Test
    void a_single_row_that_is_too_large_never_reaches_us() {
        assertThat(ask("RETURN [x IN range(1, 1000000) | 'twelve bytes']"))
                .isInstanceOfSatisfying(
                        FreeAnswer.Failed.class,
                        failed -> assertThat(failed.reason()).contains("too large"));
        assertThat(ask("RETURN 1")).isInstanceOf(FreeAnswer.Rows.class);
    }

    @Test
    void rows_before_one_that_is_too_large_are_kept() {
        FreeAnswer.Rows rows =
                rows("UNWIND range(1, 300) AS n RETURN n, [x IN range(1, 60000) | n]", LIMITS);

        assertThat(rows.rows()).hasSizeBetween(20, 299);
        assertThat(rows.cut()).isEqualTo(FreeAnswer.Cut.BYTES);
    }

    @Test
    @Timeout(10)
    void a_query_that_takes_too_long_is_stopped() {
        var limits = new FreeLimits(10, Duration.ofSeconds(1), LIMITS.bytes());

        assertThat(
                        server.graph()
                                .readFreely(
                                        query(
                                                "UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN count(*)"),
                                        limits))
                .isEqualTo(
                        new FreeAnswer.Failed(
                                "The query was stopped, as it took longer than 1.0 seconds."));
    }

    @Test
    void a_plan_is_told_without_the_query_being_run() {
        assertThat(explain("UNWIND range(1, 5) AS n RETURN 1 / (n - 3)"))
                .isInstanceOfSatisfying(
                        FreeAnswer.Planned.class,
                        planned -> {
                            assertThat(planned.objection()).isEmpty();
                            assertThat(planned.plan().operator()).isEqualTo("ProduceResults");
                            assertThat(planned.plan().rows()).isPresent();
                            assertThat(planned.plan().children()).hasSize(1);
                        });
    }

    @Test
    void the_plan_of_what_expects_too_many_rows_is_told_with_the_objection() {
        String query =
                IntStream.range(0, 11)
                                .mapToObj("UNWIND range(1, 1000000) AS x%d\n"::formatted)
                                .collect(joining())
                        + "RETURN x0";

        assertThat(explain(query))
                .isInstanceOfSatisfying(
                        FreeAnswer.Planned.class,
                        planned ->
                                assertThat(planned.objection())
                                        .hasValueSatisfying(why ->
                                                assertThat(why).contains("planner expects")));
    }

    @Test
    void what_writes_has_no_plan_either() {
        assertThat(explain("CREATE (n) RETURN n")).isInstanceOf(FreeAnswer.Refused.class);
    }

    private FreeAnswer explain(String query) {
        return server.graph().explainFreely(query(query), LIMITS);
    }

    private FreeAnswer.Rows rows(String query, FreeLimits limits) {
        return (FreeAnswer.Rows) server.graph().readFreely(query(query), limits);
    }

    private FreeAnswer ask(String query) {
        return server.graph().readFreely(query(query), LIMITS);
    }

    private static FreeQuery query(String text) {
        return new FreeQuery(text, Map.of(), Language.CYPHER_5);
    }
}
