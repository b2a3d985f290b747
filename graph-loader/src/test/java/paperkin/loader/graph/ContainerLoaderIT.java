package paperkin.loader.graph;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.ContainerFetchException;
import org.testcontainers.neo4j.Neo4jContainer;
import org.testcontainers.utility.DockerImageName;
import paperkin.cypher.Graph;
import paperkin.cypher.GraphAddress;

/// Loads into a server in a container, where there is an engine and the image, or where the image
/// can be pulled. `NEO4J_TEST_IMAGE` names another image than `neo4j:2026.08.1`.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContainerLoaderIT extends LoaderContract {

    private static final String IMAGE =
            System.getenv().getOrDefault("NEO4J_TEST_IMAGE", "neo4j:2026.08.1");
    private static final String PASSWORD = "only-for-this-test";

    private final Neo4jContainer server =
            new Neo4jContainer(DockerImageName.parse(IMAGE).asCompatibleSubstituteFor("neo4j"))
                    .withAdminPassword(PASSWORD);
    private Graph graph;

    @BeforeAll
    void start() {
        assumeThat(DockerClientFactory.instance().isDockerAvailable())
                .as("a container engine answers")
                .isTrue();
        try {
            server.start();
        } catch (ContainerFetchException absent) {
            Assumptions.abort("The image " + IMAGE + " is not here and cannot be pulled.");
        }
        graph = Graph.connect(new GraphAddress(URI.create(server.getBoltUrl()), "neo4j", PASSWORD));
    }

    @AfterAll
    void stop() {
        if (graph != null) {
            graph.close();
        }
        server.stop();
    }

    @Override
    Graph graph() {
        return graph;
    }
}
