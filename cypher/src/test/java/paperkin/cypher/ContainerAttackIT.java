package paperkin.cypher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.ContainerFetchException;
import org.testcontainers.neo4j.Neo4jContainer;
import org.testcontainers.utility.DockerImageName;

/// The attacks against a server in a container, with the settings of `docker-compose.yml`, where
/// there is an engine and the image, or where the image can be pulled. `NEO4J_TEST_IMAGE` names
/// another image than `neo4j:2026.08.1`.
class ContainerAttackIT extends AttackContract {

    private static final String IMAGE =
            System.getenv().getOrDefault("NEO4J_TEST_IMAGE", "neo4j:2026.08.1");
    private static final String PASSWORD = "only-for-this-test";

    private final Neo4jContainer server =
            new Neo4jContainer(DockerImageName.parse(IMAGE).asCompatibleSubstituteFor("neo4j"))
                    .withAdminPassword(PASSWORD)
                    .withNeo4jConfig("db.transaction.timeout", "60s")
                    .withNeo4jConfig("db.transaction.monitor.check.interval", "500ms")
                    .withNeo4jConfig("db.transaction.concurrent.maximum", "100")
                    .withNeo4jConfig("db.memory.transaction.max", "256m")
                    .withNeo4jConfig("dbms.memory.transaction.total.max", "512m")
                    .withNeo4jConfig("server.memory.heap.max_size", "1g");
    private @Nullable Graph graph;

    @Override
    Graph open() {
        assumeThat(DockerClientFactory.instance().isDockerAvailable())
                .as("a container engine answers")
                .isTrue();
        try {
            server.start();
        } catch (ContainerFetchException absent) {
            Assumptions.abort("The image " + IMAGE + " is not here and cannot be pulled.");
        }
        var address = new GraphAddress(URI.create(server.getBoltUrl()), "neo4j", PASSWORD);
        Graph connected = Graph.connect(address);
        graph = connected;
        new SchemaMigrations(connected).apply();
        try (Driver driver =
                GraphDatabase.driver(address.uri(), AuthTokens.basic("neo4j", PASSWORD))) {
            SmallGraph.statements()
                    .forEach(statement -> driver.executableQuery(statement).execute());
        }
        return connected;
    }

    @Override
    void close() {
        if (graph != null) {
            assertThat(server.isRunning()).as("the server has survived").isTrue();
            graph.close();
        }
        server.stop();
    }
}
