package paperkin.loader.graph;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import paperkin.cypher.Graph;
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
}
