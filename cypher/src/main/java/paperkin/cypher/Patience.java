package paperkin.cypher;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.neo4j.driver.exceptions.AuthenticationException;

/// Repeats work that found no graph, once the graph answers again. All threads that work on one
/// graph share it, so an outage is told once, however many notice.
final class Patience {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final GraphAddress address;
    private final Duration giveUpAfter;
    private final OutageListener listener;
    private final BooleanSupplier answers;
    private Optional<Long> lostAt = Optional.empty();

    /// @param giveUpAfter how long an outage may last; zero for no patience
    /// @param answers whether the graph answers now
    Patience(
            GraphAddress address,
            Duration giveUpAfter,
            OutageListener listener,
            BooleanSupplier answers) {
        this.address = address;
        this.giveUpAfter = giveUpAfter;
        this.listener = listener;
        this.answers = answers;
    }

    /// Does the work, as often as needed.
    ///
    /// @throws GraphException.GivenUp if the outage lasts too long
    <T> T call(Supplier<T> work) {
        while (true) {
            try {
                T result = work.get();
                endOutage();
                return result;
            } catch (GraphException.Unreachable e) {
                if (giveUpAfter.isZero() || e.getCause() instanceof AuthenticationException) {
                    throw e;
                }
                await(e);
            }
        }
    }

    private synchronized void endOutage() {
        if (lostAt.isPresent()) {
            listener.back(outage());
            lostAt = Optional.empty();
        }
    }

    /// Waits until the graph answers.
    private synchronized void await(GraphException.Unreachable cause) {
        if (lostAt.isEmpty()) {
            lostAt = Optional.of(System.nanoTime());
            listener.lost(giveUpAfter);
        }
        do {
            if (outage().compareTo(giveUpAfter) >= 0) {
                throw GraphException.GivenUp.after(giveUpAfter, address, cause);
            }
            listener.waiting();
            pause(cause);
        } while (!answers.getAsBoolean());
    }

    private Duration outage() {
        return Duration.ofNanos(System.nanoTime() - lostAt.orElseGet(System::nanoTime));
    }

    private static void pause(GraphException.Unreachable cause) {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw cause;
        }
    }
}
