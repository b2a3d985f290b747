package paperkin.cypher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestGraph.class)
class GraphIT {

    private final CypherFile overview = CypherFile.load("queries/overview");

    @Test
    void an_empty_graph_holds_nothing(TestGraph.Server server) {
        server.refill();

        List<Row> rows = server.graph().read(overview, Map.of());

        assertThat(rows)
                .singleElement()
                .satisfies(row -> assertThat(row.integer("papers")).isZero());
    }

    @Test
    void a_write_is_rolled_back_when_its_work_fails(TestGraph.Server server) {
        server.refill();
        var create = statement("CREATE (:Paper {id: 'one'})");

        assertThatThrownBy(() ->
                        server.graph()
                                .write(writing -> {
                                    writing.run(create, Map.of());
                                    return writing.run(statement("RETURN 1 / 0"), Map.of());
                                }))
                .isInstanceOf(GraphException.Failed.class)
                .hasMessageContaining("/ by zero");

        assertThat(server.count("Paper")).isZero();
    }

    @Test
    void a_write_is_kept_when_its_work_succeeds(TestGraph.Server server) {
        server.refill();

        server.graph()
                .write(writing -> writing.run(statement("CREATE (:Paper {id: 'one'})"), Map.of()));

        assertThat(server.count("Paper")).isOne();
    }

    /// The tests' server ends transactions that say no time of their own after a minute.
    @Test
    @Tag("slow")
    void a_write_takes_the_time_it_takes(TestGraph.Server server) {
        server.refill();

        server.graph()
                .write(writing -> {
                    sleep(Duration.ofSeconds(62));
                    return writing.run(statement("CREATE (:Paper {id: 'late'})"), Map.of());
                });

        assertThat(server.count("Paper")).isOne();
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void reading_does_not_write(TestGraph.Server server) {
        var create = statement("CREATE (:Paper {id: 'one'})");

        assertThatThrownBy(() -> server.graph().read(create, Map.of()))
                .isInstanceOf(GraphException.Failed.class)
                .hasMessageContaining("read access mode");
    }

    @Test
    void rows_are_handed_over_one_by_one(TestGraph.Server server) {
        var count = new int[1];

        server.graph()
                .readEach(
                        statement("UNWIND range(1, 5000) AS n RETURN n"),
                        Map.of(),
                        row -> count[0] += (int) row.integer("n") > 0 ? 1 : 0);

        assertThat(count[0]).isEqualTo(5000);
    }

    @Test
    void nobody_at_the_address_is_one_sentence() {
        var address = new GraphAddress(URI.create("bolt://127.0.0.1:1"), "neo4j", "secret");

        assertThatThrownBy(() -> Graph.connect(address))
                .isInstanceOf(GraphException.Unreachable.class)
                .hasMessage(
                        "No graph answers at bolt://127.0.0.1:1: start it, or give another address.");
    }

    @Test
    void what_is_no_address_is_one_sentence() {
        var address = new GraphAddress(URI.create("http://localhost:7474"), "neo4j", "secret");

        assertThatThrownBy(() -> Graph.connect(address))
                .isInstanceOf(GraphException.Unreachable.class)
                .hasMessage(
                        "'http://localhost:7474' is no address of a graph, which looks like bolt://localhost:7687.");
    }

    @Test
    void a_wrong_password_is_one_sentence_that_does_not_show_it(TestGraph.Server server) {
        URI uri = server.graph().address().uri();

        assertThatThrownBy(() -> Graph.connect(new GraphAddress(uri, "neo4j", "not-the-one")))
                .isInstanceOf(GraphException.Unreachable.class)
                .hasMessage(
                        "The graph at %s refused user 'neo4j': the user name or the password is wrong."
                                .formatted(uri));
    }

    @Test
    void an_address_never_shows_its_password(TestGraph.Server server) {
        assertThat(server.graph().address().toString()).doesNotContain(TestGraph.PASSWORD);
    }

    private static CypherFile statement(String text) {
        return new CypherFile(
                "statement", "A statement.", "", List.of(), List.of(), Optional.empty(), text);
    }
}
