package paperkin.cypher;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Watches free queries that go on in the server although their time is up, and tells it to end
/// them until they have ended.
final class Runaways implements AutoCloseable {

    /// Runs a statement beside the free queries.
    interface Server {
        List<Row> read(CypherFile statement, Map<String, ?> parameters);
    }

    private static final Logger LOG = LoggerFactory.getLogger(Runaways.class);
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final CypherFile running = CypherFile.load("watch/running");
    private final CypherFile terminate = CypherFile.load("watch/terminate");
    private final Server server;
    private final Set<String> watched = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    Runaways(Server server) {
        this.server = server;
    }

    /// Whether a query may still be going on.
    boolean any() {
        return !watched.isEmpty();
    }

    /// Watches a query until the server has ended it.
    synchronized void watch(String id) {
        boolean first = watched.isEmpty();
        watched.add(id);
        if (first) {
            LOG.warn("A free query goes on after its time; none is answered until it has ended");
            Thread.ofVirtual().name("runaways").start(this::look);
        }
    }

    private void look() {
        long start = System.nanoTime();
        while (!closed && goesOn()) {
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
        LOG.info(
                "Free queries are answered again, after {} s",
                Duration.ofNanos(System.nanoTime() - start).toSeconds());
    }

    /// One look at what the server carries out.
    private boolean goesOn() {
        try {
            Map<String, String> transactions = transactions();
            transactions.forEach((id, transaction) -> end(id, transaction));
            return isLeft(transactions.keySet());
        } catch (GraphException e) {
            LOG.debug("The server does not tell what it carries out", e);
            return true;
        }
    }

    private Map<String, String> transactions() {
        var transactions = new HashMap<String, String>();
        server.read(running, Map.of())
                .forEach(row -> transactions.put(row.text("id"), row.text("transaction")));
        return transactions;
    }

    private void end(String id, String transaction) {
        if (watched.contains(id)) {
            server.read(terminate, Map.of("transaction", transaction));
        }
    }

    private synchronized boolean isLeft(Set<String> running) {
        watched.retainAll(running);
        return any();
    }

    @Override
    public void close() {
        closed = true;
    }
}
