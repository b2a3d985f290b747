package paperkin.cypher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/// One Neo4j for all tests of this JVM, with sign-in on, and an open [Graph] on it.
final class TestGraph implements ParameterResolver {

    static final String PASSWORD = "the-tests-password";

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Server.class;
    }

    @Override
    public Server resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent(Server.class, _ -> Server.start(), Server.class);
    }

    /// The running database.
    record Server(DatabaseManagementService service, Graph graph, Driver driver)
            implements AutoCloseable {

        /// Empties the graph, but for its schema, and fills it with one statement after the other.
        void refill(String... statements) {
            run("MATCH (n) WHERE NOT n:Migration DETACH DELETE n");
            for (String statement : statements) {
                run(statement);
            }
        }

        void run(String statement) {
            driver.executableQuery(statement).execute();
        }

        long count(String label) {
            return driver.executableQuery("MATCH (n:" + label + ") RETURN count(n)")
                    .execute()
                    .records()
                    .getFirst()
                    .get(0)
                    .asLong();
        }

        @Override
        public void close() {
            driver.close();
            graph.close();
            service.shutdown();
        }

        private static Server start() {
            try {
                Path directory = Files.createTempDirectory(Path.of("target"), "neo4j-");
                int port = freePort();
                var service = service(directory, port);
                service.database("system")
                        .executeTransactionally(
                                "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED",
                                Map.of("password", PASSWORD));
                var address =
                        new GraphAddress(URI.create("bolt://127.0.0.1:" + port), "neo4j", PASSWORD);
                var graph = Graph.connect(address);
                new SchemaMigrations(graph).apply();
                var driver =
                        GraphDatabase.driver(address.uri(), AuthTokens.basic("neo4j", PASSWORD));
                return new Server(service, graph, driver);
            } catch (IOException e) {
                throw new IllegalStateException("No Neo4j could be started for the tests.", e);
            }
        }

        private static DatabaseManagementService service(Path directory, int port)
                throws IOException {
            Path settings = directory.resolve("neo4j.conf");
            Files.writeString(
                    settings,
                    """
                    dbms.usage_report.enabled=false
                    server.fleet_discovery.enabled=false
                    dbms.fleet_manager.enabled=false
                    client.allow_telemetry=false
                    internal.dbms.bolt.netty_server_shutdown_quiet_period_duration=0s
                    server.memory.pagecache.size=64m
                    dbms.security.allow_csv_import_from_file_urls=false
                    internal.dbms.cypher_ip_blocklist=0.0.0.0/0,::/0
                    db.transaction.timeout=60s
                    db.transaction.monitor.check.interval=500ms
                    db.memory.transaction.max=256m
                    dbms.memory.transaction.total.max=512m
                    """);
            return new DatabaseManagementServiceBuilder(directory.toAbsolutePath())
                    .loadPropertiesFromFile(settings)
                    .setConfig(BoltConnector.enabled, true)
                    .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", port))
                    .setConfig(GraphDatabaseSettings.auth_enabled, true)
                    .build();
        }

        private static int freePort() throws IOException {
            try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            }
        }
    }
}
