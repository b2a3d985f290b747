package paperkin.loader.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import paperkin.cypher.Graph;
import paperkin.cypher.GraphDigest;
import paperkin.cypher.GraphException;
import paperkin.cypher.OutageListener;
import paperkin.cypher.SchemaMigrations;
import paperkin.loader.corpus.Entry;
import paperkin.loader.corpus.PaperRecord;
import paperkin.store.GraphAccess;

/// Loads into a server that stops answering meanwhile.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutageIT {

    private static final List<PaperRecord> RECORDS = ToyRecords.many("outage", 600, 21);

    private GraphAccess access;
    private Graph graph;
    private String expected;

    @BeforeAll
    void open(@TempDir Path folder) {
        access = GraphAccess.open(folder.resolve("store"));
        graph = Graph.connect(access.address());
        load(graph, LoadProgress.silent());
        expected = GraphDigest.of(graph);
    }

    @AfterAll
    void close() {
        graph.close();
        access.close();
    }

    @BeforeEach
    void empty() {
        new SchemaMigrations(graph).apply();
        new GraphView(graph).empty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Loading papers", "Ordering concepts", "Relating papers"})
    void a_load_waits_for_the_graph_says_so_once_and_goes_on(String stage) throws IOException {
        try (var wire = new BreakableWire(access.address())) {
            var told = new Told(wire);
            try (Graph wired = Graph.connect(wire.address(), Duration.ofMinutes(2), told)) {
                LoadReport report = load(wired, new CutIn(stage, wire));

                assertThat(report.papers()).isEqualTo(report.read() - report.merged());
                assertThat(told.lines).containsExactly("lost, waiting 120 s", "back");
                assertThat(GraphDigest.of(graph)).isEqualTo(expected);
            }
        }
    }

    @Test
    void a_load_that_has_waited_long_enough_says_so_and_can_be_run_again() throws IOException {
        try (var wire = new BreakableWire(access.address());
                Graph wired =
                        Graph.connect(wire.address(), Duration.ofSeconds(2), new Told(wire, 999))) {
            assertThatExceptionOfType(GraphException.GivenUp.class)
                    .isThrownBy(() -> load(wired, new CutIn("Loading papers", wire)))
                    .withMessage(
                            "No graph has answered at %s for 2 seconds: start it, and run the same"
                                    + " command again.",
                            wire.address().uri());
        }

        load(graph, LoadProgress.silent());
        assertThat(GraphDigest.of(graph)).isEqualTo(expected);
    }

    @Test
    void waiting_ends_when_the_listener_wants_it() throws IOException {
        var impatient = new IllegalStateException("Somebody pressed Ctrl-C.");
        try (var wire = new BreakableWire(access.address());
                Graph wired =
                        Graph.connect(
                                wire.address(),
                                Duration.ofMinutes(2),
                                new Told(wire) {
                                    @Override
                                    public void waiting() {
                                        throw impatient;
                                    }
                                })) {
            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(() -> load(wired, new CutIn("Loading papers", wire)))
                    .isSameAs(impatient);
        }
    }

    private static LoadReport load(Graph graph, LoadProgress progress) {
        return new Loader(graph, new ToyExtraction().extraction())
                .load(RECORDS.stream().map(Entry.Read::new), List::of, progress);
    }

    /// Notes what it is told, and mends the wire while the graph is waited for.
    private static class Told implements OutageListener {
        private final List<String> lines = new ArrayList<>();
        private final BreakableWire wire;
        private int untilMended;

        Told(BreakableWire wire) {
            this(wire, 3);
        }

        Told(BreakableWire wire, int untilMended) {
            this.wire = wire;
            this.untilMended = untilMended;
        }

        @Override
        public void lost(Duration giveUpAfter) {
            lines.add("lost, waiting " + giveUpAfter.toSeconds() + " s");
        }

        @Override
        public void waiting() {
            if (--untilMended == 0) {
                wire.mend();
            }
        }

        @Override
        public void back(Duration outage) {
            lines.add("back");
        }
    }

    /// Cuts the wire once, in the middle of a stage.
    private static final class CutIn implements LoadProgress {
        private final String stage;
        private final BreakableWire wire;
        private boolean inStage;

        CutIn(String stage, BreakableWire wire) {
            this.stage = stage;
            this.wire = wire;
        }

        @Override
        public void stage(String name, long total) {
            if (!inStage && name.equals(stage)) {
                inStage = true;
                if (!name.startsWith("Loading")) {
                    wire.cut();
                }
            }
        }

        private boolean hasCut;

        @Override
        public void done(long count) {
            if (inStage && stage.startsWith("Loading") && !hasCut) {
                hasCut = true;
                wire.cut();
            }
        }
    }
}
