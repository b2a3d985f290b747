package paperkin.loader.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import paperkin.cypher.Graph;
import paperkin.cypher.GraphDigest;
import paperkin.loader.corpus.Entry;
import paperkin.store.GraphAccess;

/// Kills a process that loads into a store of its own, Neo4j included, at random moments of every
/// part of the load, and runs it again.
class KilledLoadIT {

    private static final String SOURCE = "killed";
    private static final int RECORDS = 600;
    private static final long SEED = 7;

    /// What the process says where one part of the load ends and the next begins: it reads its
    /// first batches, writes and reads, refreshes concepts, relates papers.
    private static final List<String> MARKS =
            List.of(
                    "STAGE Loading papers",
                    "DONE",
                    "STAGE Ordering concepts",
                    "STAGE Relating papers",
                    LoadProcess.DIGEST);

    @TempDir Path folder;

    @Test
    void a_load_killed_at_some_moment_is_completed_by_the_next()
            throws IOException, InterruptedException {
        killAndComplete(3);
    }

    @Test
    @Tag("slow")
    void a_load_killed_at_any_of_20_moments_is_completed_by_the_next()
            throws IOException, InterruptedException {
        killAndComplete(20);
    }

    private void killAndComplete(int moments) throws IOException, InterruptedException {
        long seed = Long.getLong("paperkin.test.seed", System.nanoTime());
        var random = new Random(seed);
        Uninterrupted uninterrupted = uninterrupted();
        int first = random.nextInt(MARKS.size());
        for (int i = 0; i < moments; i++) {
            int part = (first + i) % (MARKS.size() - 1);
            Duration delay = uninterrupted.parts.get(part).multipliedBy(random.nextInt(100));
            Path store = folder.resolve("killed-" + i);
            kill(store, MARKS.get(part), delay.dividedBy(100));
            assertThat(completed(store))
                    .as(
                            "seed %d, killed %s after \"%s\"",
                            seed, delay.dividedBy(100), MARKS.get(part))
                    .isEqualTo(uninterrupted.digest);
        }
    }

    /// @param parts how long each part of the load took
    private record Uninterrupted(String digest, List<Duration> parts) {}

    private Uninterrupted uninterrupted() throws IOException {
        try (LoadProcess process = start(folder.resolve("uninterrupted"))) {
            List<Duration> parts = new ArrayList<>();
            String line = process.awaitLine(MARKS.getFirst());
            for (String mark : MARKS.subList(1, MARKS.size())) {
                long begin = System.nanoTime();
                line = process.awaitLine(mark);
                parts.add(Duration.ofNanos(System.nanoTime() - begin));
            }
            return new Uninterrupted(line, parts);
        }
    }

    private void kill(Path store, String mark, Duration delay)
            throws IOException, InterruptedException {
        try (LoadProcess process = start(store)) {
            process.awaitLine(mark);
            Thread.sleep(delay);
            process.kill();
        }
    }

    private static String completed(Path store) {
        try (GraphAccess access = GraphAccess.open(store);
                Graph graph = Graph.connect(access.address())) {
            new Loader(graph, new ToyExtraction().extraction())
                    .load(
                            ToyRecords.many(SOURCE, RECORDS, SEED).stream().map(Entry.Read::new),
                            List::of,
                            LoadProgress.silent());
            return LoadProcess.DIGEST + GraphDigest.of(graph);
        }
    }

    private static LoadProcess start(Path store) throws IOException {
        return LoadProcess.start(store, SOURCE, RECORDS, SEED);
    }
}
