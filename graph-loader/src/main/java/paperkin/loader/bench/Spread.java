package paperkin.loader.bench;

import java.util.Locale;
import java.util.stream.DoubleStream;

/// The middle of several rounds, and how far they lie apart; all NaN if there is none.
record Spread(double least, double median, double most) {

    static Spread of(DoubleStream rounds) {
        double[] sorted = rounds.sorted().toArray();
        if (sorted.length == 0) {
            return new Spread(Double.NaN, Double.NaN, Double.NaN);
        }
        int middle = sorted.length / 2;
        double median =
                sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        return new Spread(sorted[0], median, sorted[sorted.length - 1]);
    }

    boolean isKnown() {
        return !Double.isNaN(median);
    }

    /// As in `23.1 (20.4–25.0)`.
    String text() {
        return String.format(Locale.ROOT, "%.1f (%.1f–%.1f)", median, least, most);
    }
}
