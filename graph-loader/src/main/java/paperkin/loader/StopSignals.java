package paperkin.loader;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jline.utils.Signals;
import org.jspecify.annotations.Nullable;

/// Ctrl-C and the polite `kill`, while somebody listens: the first one asks to stop at the next
/// good place, the second one ends the process at once.
final class StopSignals implements AutoCloseable {

    /// As POSIX numbers them.
    private static final Map<String, Integer> NUMBERS = Map.of("INT", 2, "TERM", 15);

    /// What a process that a signal ended is known by.
    private static final int EXIT_CODE_OF_SIGNALS = 128;

    private final PrintWriter err;
    private final AtomicInteger received = new AtomicInteger();
    private final Map<String, @Nullable Object> before = new TreeMap<>();

    private StopSignals(PrintWriter err) {
        this.err = err;
    }

    static StopSignals listen(PrintWriter err) {
        var signals = new StopSignals(err);
        for (String name : List.of("INT", "TERM")) {
            signals.before.put(name, Signals.register(name, () -> signals.receive(name)));
        }
        return signals;
    }

    /// The exit code that tells of the signal, such as 130; nothing if there was none.
    OptionalInt exitCode() {
        return received.get() == 0
                ? OptionalInt.empty()
                : OptionalInt.of(EXIT_CODE_OF_SIGNALS + received.get());
    }

    private void receive(String name) {
        int number = NUMBERS.getOrDefault(name, 0);
        if (received.compareAndSet(0, number)) {
            err.println("Stopping after the batch at hand; once more ends at once.");
            err.flush();
        } else {
            Runtime.getRuntime().halt(EXIT_CODE_OF_SIGNALS + number);
        }
    }

    @Override
    public void close() {
        before.forEach(Signals::unregister);
    }
}
