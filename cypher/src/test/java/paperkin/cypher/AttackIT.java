package paperkin.cypher;

import org.junit.jupiter.api.extension.ExtendWith;

/// The attacks against the embedded server.
@ExtendWith(TestGraph.class)
class AttackIT extends AttackContract {

    private final TestGraph.Server server;

    AttackIT(TestGraph.Server server) {
        this.server = server;
    }

    @Override
    Graph open() {
        SmallGraph.fill(server);
        return server.graph();
    }
}
