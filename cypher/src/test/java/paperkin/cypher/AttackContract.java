package paperkin.cypher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import paperkin.cypher.gate.Language;

/// What every server must withstand: all queries of `attacks.txt`, asked over a [Graph] as a
/// stranger would, with the time that free queries have.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AttackContract {

    /// Less than [FreeLimits#standard], so that the whole table takes a minute.
    private static final FreeLimits LIMITS =
            new FreeLimits(10_000, Duration.ofSeconds(1), 16L << 20);

    private static final Duration CATALOGUE = Duration.ofSeconds(2);

    private final AtomicInteger visitors = new AtomicInteger();
    private Graph graph;
    private ServerSocket door;
    private String before = "";

    /// An open graph of what [SmallGraph] holds.
    abstract Graph open();

    /// Closes what was opened for these tests alone, if anything was.
    void close() {}

    @BeforeAll
    void start() throws IOException {
        door = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        graph = open();
        before = GraphDigest.of(graph);
        // A server plans its first query for seconds, whatever it is.
        graph.read(QueryCatalogue.load().query("concept"), Map.of("id", "bert"));
        Thread.ofVirtual().start(this::await);
    }

    private void await() {
        while (!door.isClosed()) {
            try (Socket _ = door.accept()) {
                visitors.incrementAndGet();
            } catch (IOException closed) {
                return;
            }
        }
    }

    @ParameterizedTest
    @MethodSource("paperkin.cypher.QueryTable#attacks")
    void an_attack_fails_and_the_catalogue_answers(QueryTable.Line attack) {
        String text = attack.query().replace("{port}", String.valueOf(door.getLocalPort()));
        long start = System.nanoTime();
        FreeAnswer answer =
                graph.readFreely(new FreeQuery(text, Map.of(), attack.language()), LIMITS);

        assertThat(since(start)).isLessThan(LIMITS.time().plusSeconds(3));
        if (attack.said().equals("refused")) {
            assertThat(answer)
                    .isInstanceOfSatisfying(
                            FreeAnswer.Refused.class,
                            refused ->
                                    assertThat(refused.sentence())
                                            .endsWith(".")
                                            .doesNotContain("\n"));
        }
        start = System.nanoTime();
        List<Row> rows = graph.read(QueryCatalogue.load().query("concept"), Map.of("id", "bert"));
        assertThat(since(start)).isLessThan(CATALOGUE);
        assertThat(rows).hasSize(1);
        awaitCalm();
    }

    /// A query that went on is watched until it has ended; then others are answered again.
    private void awaitCalm() {
        var one = new FreeQuery("RETURN 1 AS one", Map.of(), Language.CYPHER_5);
        long start = System.nanoTime();
        while (!(graph.readFreely(one, LIMITS) instanceof FreeAnswer.Rows)) {
            assertThat(since(start)).isLessThan(Duration.ofMinutes(1));
        }
    }

    @AfterAll
    void nothing_was_written_and_nobody_was_visited() throws IOException {
        door.close();
        try {
            if (!before.isEmpty()) {
                assertThat(GraphDigest.of(graph)).isEqualTo(before);
            }
            assertThat(visitors).hasValue(0);
        } finally {
            close();
        }
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
