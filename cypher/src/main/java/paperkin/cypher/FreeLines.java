package paperkin.cypher;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The few lines to the server over which free queries are asked: as many as may run at once.
final class FreeLines implements AutoCloseable {

    /// How long a query waits for another one to end.
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final List<FreeLine> all;
    private final BlockingQueue<FreeLine> free;

    FreeLines(int count, Supplier<FreeLine> line) {
        this.all = Stream.generate(line).limit(count).toList();
        this.free = new ArrayBlockingQueue<>(count, true, all);
    }

    /// A line to be given back, unless all stay taken.
    Optional<FreeLine> take() {
        try {
            return Optional.ofNullable(free.poll(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    void giveBack(FreeLine line) {
        free.add(line);
    }

    @Override
    public void close() {
        all.forEach(FreeLine::close);
    }
}
