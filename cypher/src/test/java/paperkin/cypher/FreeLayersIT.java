package paperkin.cypher;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import paperkin.cypher.gate.Language;

/// What the other layers hold back when the gate of syntax lets everything through.
@ExtendWith(TestGraph.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FreeLayersIT {

    private static final FreeLimits LIMITS = FreeLimits.standard();

    private final TestGraph.Server server;
    private final Graph graph;

    FreeLayersIT(TestGraph.Server server) {
        this.server = server;
        this.graph = Graph.connect(server.graph().address(), _ -> Optional.empty());
    }

    @BeforeAll
    void fill() {
        SmallGraph.fill(server);
    }

    @AfterAll
    void close() {
        graph.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE (:Paper {id: 'evil'})",
                "MATCH (n) DETACH DELETE n",
                "CALL { CREATE (n:Evil) } RETURN 1",
                "MATCH (n) CALL (n) { SET n.x = 1 } IN TRANSACTIONS OF 1 ROW",
                "CREATE INDEX evil FOR (n:Evil) ON (n.x)",
                "CREATE USER evil SET PASSWORD 'evilevilevil'",
                "ALTER CURRENT USER SET PASSWORD FROM 'a' TO 'evilevilevil'",
                "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
                "LOAD CSV FROM 'http://127.0.0.1:1/' AS line RETURN line",
                "\\u004cOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
                "SHOW SETTINGS",
                "SHOW TRANSACTIONS",
                "TERMINATE TRANSACTION 'neo4j-transaction-1'",
                "CALL dbms.listConfig()",
                "CALL dbms.killConnection('bolt-1')",
                "CALL `dbms`.`components`()",
                "CALL db.labels() YIELD label CALL db.ping() YIELD success RETURN label",
            })
    void the_plan_tells_what_a_query_would_do(String query) {
        assertThat(ask(query, LIMITS)).isInstanceOf(FreeAnswer.Refused.class);
    }

    @ParameterizedTest
    @MethodSource("catalogue")
    void the_catalogue_passes_the_gate_of_plans(CypherFile file) {
        var given =
                Map.of(
                        "id",
                        "bert",
                        "other",
                        "bert",
                        "ids",
                        "bert",
                        "papers",
                        "bert",
                        "concepts",
                        "bert",
                        "text",
                        "bert");
        var needed = new HashMap<String, Object>();
        file.parameters().stream()
                .filter(Parameter::required)
                .forEach(parameter -> needed.put(parameter.name(), given.get(parameter.name())));

        var query =
                new FreeQuery(
                        file.text(),
                        new HashMap<String, @Nullable Object>(file.bind(needed)),
                        Language.CYPHER_5);
        assertThat(graph.readFreely(query, LIMITS)).isInstanceOf(FreeAnswer.Rows.class);
    }

    static List<CypherFile> catalogue() {
        return QueryCatalogue.load().queries();
    }

    @Test
    void the_planner_expects_too_many_rows() {
        assertThat(
                        ask(
                                "MATCH (a), (b), (c), (d), (e), (f), (g), (h) RETURN a, b, c, d, e, f, g, h",
                                LIMITS))
                .isInstanceOfSatisfying(
                        FreeAnswer.Refused.class,
                        refused -> assertThat(refused.rule()).contains("rows on the way"));
    }

    /// Within one expression the server never looks at the clock: this one takes it several
    /// seconds.
    @Test
    @Timeout(60)
    void a_query_that_goes_on_keeps_free_queries_away_until_it_has_ended_but_not_the_catalogue()
            throws InterruptedException {
        var limits = new FreeLimits(10, Duration.ofMillis(500), LIMITS.bytes());
        long start = System.nanoTime();

        FreeAnswer late =
                ask("RETURN reduce(s = 0, x IN range(1, 300000000) | s + x) AS total", limits);

        assertThat(late).isInstanceOf(FreeAnswer.Failed.class);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));
        assertThat(ask("RETURN 1 AS one", LIMITS))
                .isInstanceOfSatisfying(
                        FreeAnswer.Unavailable.class,
                        away -> assertThat(away.retryAfter()).isPositive());
        assertThat(graph.read(QueryCatalogue.load().query("concept"), Map.of("id", "bert")))
                .hasSize(1);
        while (ask("RETURN 1 AS one", LIMITS) instanceof FreeAnswer.Unavailable) {
            Thread.sleep(100);
        }
        assertThat(ask("RETURN 1 AS one", LIMITS)).isInstanceOf(FreeAnswer.Rows.class);
    }

    @Test
    @Timeout(30)
    void so_many_queries_at_once_and_no_more() throws InterruptedException {
        var limits = new FreeLimits(10, Duration.ofSeconds(4), LIMITS.bytes());
        String slow = "UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN count(*)";
        List<Thread> busy =
                Stream.generate(() -> Thread.ofVirtual().start(() -> ask(slow, limits)))
                        .limit(4)
                        .toList();
        Thread.sleep(1000);

        assertThat(ask("RETURN 1 AS one", LIMITS)).isInstanceOf(FreeAnswer.Unavailable.class);

        for (Thread thread : busy) {
            thread.join();
        }
        assertThat(ask("RETURN 1 AS one", LIMITS)).isInstanceOf(FreeAnswer.Rows.class);
    }

    private FreeAnswer ask(String query, FreeLimits limits) {
        return graph.readFreely(new FreeQuery(query, Map.of(), Language.CYPHER_5), limits);
    }
}
