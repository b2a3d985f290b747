package paperkin.loader;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import paperkin.cypher.Graph;
import paperkin.cypher.GraphAddress;
import paperkin.cypher.GraphException;
import paperkin.cypher.OutageListener;
import paperkin.cypher.SchemaMigrations;
import paperkin.store.GraphAccess;

/// A graph that is open, and the store that it lies in, if it lies in one.
///
/// @param store empty for the graph of a server
public record OpenGraph(Graph graph, Optional<GraphAccess> store) implements AutoCloseable {

    /// Opens the graph in a store folder and gives it the schema of this version, making the store
    /// if it is not there.
    ///
    /// @throws LoaderException if the folder cannot be used, or this build has no Neo4j
    public static OpenGraph inStore(Path folder) {
        OpenGraph open = connected(access(folder));
        try {
            new SchemaMigrations(open.graph).apply();
            return open;
        } catch (GraphException failed) {
            open.close();
            throw failed;
        }
    }

    private static OpenGraph connected(GraphAccess access) {
        try {
            return new OpenGraph(Graph.connect(access.address()), Optional.of(access));
        } catch (GraphException unreachable) {
            access.close();
            throw unreachable;
        }
    }

    // The one place where a build without the Neo4j jars is noticed.
    private static GraphAccess access(Path folder) {
        try {
            return GraphAccess.open(folder);
        } catch (NoClassDefFoundError withoutNeo4j) {
            throw new LoaderException(
                    ("This build has no Neo4j of its own, so it cannot open the store %s; give"
                                    + " --uri, --user and --password-file of a server.")
                            .formatted(folder),
                    withoutNeo4j);
        }
    }

    /// Opens the graph of a server.
    public static OpenGraph onServer(GraphAddress address) {
        return new OpenGraph(Graph.connect(address), Optional.empty());
    }

    /// Opens the graph of a server that is waited for when it stops answering.
    static OpenGraph onServer(GraphAddress address, Duration giveUpAfter, OutageListener listener) {
        return new OpenGraph(Graph.connect(address, giveUpAfter, listener), Optional.empty());
    }

    @Override
    public void close() {
        graph.close();
        store.ifPresent(GraphAccess::close);
    }
}
