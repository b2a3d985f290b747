package paperkin.web.about;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import paperkin.cypher.GraphException;
import paperkin.web.api.GraphVersion;

/// Counts coverage once for each version of the graph, beside the requests, as in a large graph
/// this takes longer than somebody should wait for a page.
@Component
final class CoverageCount {

    private static final Duration PATIENCE = Duration.ofMillis(250);

    private final AboutQueries queries;
    private final GraphVersion version;
    private String counted = "";
    private @Nullable FutureTask<List<Coverage>> count;

    CoverageCount(AboutQueries queries, GraphVersion version) {
        this.queries = queries;
        this.version = version;
    }

    /// The coverage of the graph of now; empty while it is being counted.
    Optional<List<Coverage>> now() {
        FutureTask<List<Coverage>> running = begun();
        try {
            return Optional.of(running.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException notYet) {
            return Optional.empty();
        } catch (ExecutionException failed) {
            forget(running);
            throw failed.getCause() instanceof GraphException reason
                    ? reason
                    : new IllegalStateException("Coverage could not be counted.", failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private synchronized FutureTask<List<Coverage>> begun() {
        FutureTask<List<Coverage>> running = count;
        String current = version.current();
        if (running != null && (counted.equals(current) || !running.isDone())) {
            return running;
        }
        var begun = new FutureTask<>(queries::coverage);
        Thread.ofVirtual().name("count-coverage").start(begun);
        count = begun;
        counted = current;
        return begun;
    }

    private synchronized void forget(FutureTask<List<Coverage>> failed) {
        if (failed.equals(count)) {
            count = null;
        }
    }
}
