package paperkin.loader.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import paperkin.cypher.Graph;
import paperkin.cypher.GraphDigest;
import paperkin.loader.corpus.PaperRecord;
import paperkin.store.GraphAccess;

/// Loads into the embedded store.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmbeddedLoaderIT extends LoaderContract {

    private GraphAccess access;
    private Graph graph;

    @BeforeAll
    void open(@TempDir Path folder) {
        access = GraphAccess.open(folder.resolve("store"));
        graph = Graph.connect(access.address());
    }

    @AfterAll
    void close() {
        graph.close();
        access.close();
    }

    @Override
    Graph graph() {
        return graph;
    }

    @Test
    void a_store_whose_holder_was_killed_while_it_loaded_is_completed_by_the_next_load(
            @TempDir Path folder) throws IOException {
        List<PaperRecord> records = ToyRecords.many("killed", 800, 11);
        load(records);
        String digest = digest();
        Path store = folder.resolve("killed");

        try (LoadProcess holder = LoadProcess.start(store, "killed", records.size(), 11)) {
            holder.awaitLine("DONE");
            holder.kill();
        }

        try (GraphAccess again = GraphAccess.open(store);
                Graph completed = Graph.connect(again.address())) {
            new Loader(completed, new ToyExtraction().extraction())
                    .load(entries(records), List::of, LoadProgress.silent());
            assertThat(GraphDigest.of(completed)).isEqualTo(digest);
        }
    }
}
