package paperkin.bench;

import org.HdrHistogram.AbstractHistogram;
import paperkin.loader.bench.Latency;

/// What is kept of a histogram of microseconds.
final class Figures {

    private Figures() {}

    static Latency of(AbstractHistogram micros, long errors) {
        return new Latency(
                micros.getTotalCount(),
                errors,
                millis(micros, 50),
                millis(micros, 95),
                millis(micros, 99),
                millis(micros, 100));
    }

    private static double millis(AbstractHistogram micros, double percentile) {
        return micros.getValueAtPercentile(percentile) / 1e3;
    }
}
