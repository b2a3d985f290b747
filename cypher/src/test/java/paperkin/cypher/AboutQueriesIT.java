package paperkin.cypher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.Plan;

/// What the graph says of itself.
@ExtendWith(TestGraph.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AboutQueriesIT {

    private final TestGraph.Server server;

    AboutQueriesIT(TestGraph.Server server) {
        this.server = server;
    }

    @BeforeEach
    void fill() {
        SmallGraph.fill(server);
    }

    @Test
    void a_paper_counts_once_for_each_role_however_many_concepts_have_it() {
        assertThat(read("coverage", Map.of()))
                .extracting(
                        row -> row.text("role"),
                        row -> row.integer("papers"),
                        row -> row.integer("total"))
                .containsExactly(
                        tuple("INTRODUCES", 2L, 4L),
                        tuple("USES_METHOD", 2L, 4L),
                        tuple("USES_DATASET", 2L, 4L),
                        tuple("ADDRESSES_TASK", 1L, 4L),
                        tuple("REPORTS_METRIC", 1L, 4L));
    }

    @Test
    void roles_are_counted_without_a_look_at_all_papers() {
        assertThat(operators(plan("coverage", Map.of())))
                .filteredOn(name -> name.startsWith("DirectedRelationshipTypeScan"))
                .hasSize(5);
    }

    @Test
    void sources_come_with_their_records() {
        server.run("UNWIND range(1, 3) AS i CREATE (:Record {id: 'b' + i, source: 'b.jsonl'})");

        assertThat(read("sources", Map.of()))
                .extracting(row -> row.text("source"), row -> row.integer("records"))
                .containsExactly(tuple("b.jsonl", 3L), tuple("seeds.txt", 1L));
    }

    @Test
    void sources_are_counted_in_their_index() {
        assertThat(operators(plan("sources", Map.of("limit", 5L))))
                .anyMatch(name -> name.startsWith("NodeIndexScan"));
    }

    @Test
    void a_run_that_goes_on_has_no_end() {
        server.run(
                "CREATE (:Run {id: 'second', command: 'relate', startedAt: datetime('2026-11-02T10:00:00Z')})");

        List<Row> runs = read("runs", Map.of());

        assertThat(runs)
                .extracting(row -> row.text("command"), row -> row.text("finishedAt"))
                .containsExactly(tuple("relate", ""), tuple("load", "2026-11-01T10:00:02Z"));
        assertThat(runs.getLast().texts("inputs")).containsExactly("seeds.txt 0123");
    }

    private List<Row> read(String name, Map<String, ?> parameters) {
        return server.graph().read(CypherFile.load("queries/" + name), parameters);
    }

    private Plan plan(String name, Map<String, Object> parameters) {
        String text = CypherFile.load("queries/" + name).text();
        try (Session session = server.driver().session()) {
            return session.run("EXPLAIN " + text, parameters).consume().queryPlan().orElseThrow();
        }
    }

    private static List<String> operators(Plan plan) {
        var names = new ArrayList<String>(List.of(plan.operatorType()));
        plan.children().forEach(child -> names.addAll(operators(child)));
        return names;
    }
}
