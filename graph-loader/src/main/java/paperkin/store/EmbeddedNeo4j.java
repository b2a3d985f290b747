package paperkin.store;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.stream.Stream;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.DatabaseStateService;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.internal.helpers.HostnamePort;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/// A running Neo4j of this process, reachable over Bolt from this machine alone.
record EmbeddedNeo4j(DatabaseManagementService service) {

    private static final String LOOPBACK = "127.0.0.1";
    private static final int USUAL_PORT = 7687;
    private static final int ANY_PORT = 0;
    private static final long AVAILABLE_MILLIS = 60_000;
    private static final long LEAST_PAGE_CACHE = 256L << 20;

    /// Starts the Neo4j with this home on the usual port, or on any free one if that is taken.
    ///
    /// @throws RuntimeException from the kernel if the data cannot be opened
    static EmbeddedNeo4j start(Path home) throws IOException {
        Path settings = writeSettings(home);
        if (!isFree(USUAL_PORT)) {
            return start(home, settings, ANY_PORT);
        }
        try {
            return start(home, settings, USUAL_PORT);
        } catch (RuntimeException failed) {
            // Taken by somebody else since the look at it.
            if (hasCause(failed, BindException.class)) {
                return start(home, settings, ANY_PORT);
            }
            throw failed;
        }
    }

    static Path writeSettings(Path home) throws IOException {
        Files.createDirectories(home);
        Path file = home.resolve("neo4j.conf");
        try (InputStream settings =
                Objects.requireNonNull(
                        EmbeddedNeo4j.class.getResourceAsStream("neo4j.conf"), "neo4j.conf")) {
            Files.copy(settings, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return file;
    }

    private static boolean isFree(int port) {
        try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.ofLiteral(LOOPBACK))) {
            return probe.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    private static EmbeddedNeo4j start(Path home, Path settings, int port) {
        DatabaseManagementService service =
                new DatabaseManagementServiceBuilder(home)
                        .loadPropertiesFromFile(settings)
                        .setConfig(BoltConnector.listen_address, new SocketAddress(LOOPBACK, port))
                        .setConfig(GraphDatabaseSettings.pagecache_memory, pageCache())
                        .build();
        return new EmbeddedNeo4j(service);
    }

    /// The part of the graph's files that is kept in memory, outside the heap, in bytes: a quarter
    /// of the machine's memory. It is taken as the graph is read, so a small graph takes less.
    private static long pageCache() {
        var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return Math.max(LEAST_PAGE_CACHE, system.getTotalMemorySize() / 4);
    }

    private static boolean hasCause(Throwable failed, Class<? extends Throwable> kind) {
        return Stream.iterate(failed, Objects::nonNull, Throwable::getCause)
                .anyMatch(kind::isInstance);
    }

    /// Whether the data could be opened; a Neo4j starts even where they could not.
    boolean isAvailable() {
        boolean failed =
                part(DatabaseStateService.class)
                        .causeOfFailure(database().databaseId())
                        .isPresent();
        return !failed && database().isAvailable(AVAILABLE_MILLIS);
    }

    /// The address, with the port that was taken.
    URI bolt() {
        HostnamePort bound = part(ConnectorPortRegister.class).getLocalAddress(ConnectorType.BOLT);
        return URI.create("bolt://" + LOOPBACK + ":" + bound.getPort());
    }

    // The database `system` has every part of the server, even where the other one has failed.
    private <T> T part(Class<T> type) {
        return ((GraphDatabaseAPI) service.database("system"))
                .getDependencyResolver()
                .resolveDependency(type);
    }

    private GraphDatabaseAPI database() {
        return (GraphDatabaseAPI) service.database("neo4j");
    }
}
