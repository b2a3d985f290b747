package paperkin.loader.bench;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// One thing that was measured of the pages, in several rounds.
///
/// @param what it is, in words
/// @param unit of all values
/// @param bound what 95 of 100 values should not exceed
public record PageFigure(String what, String unit, double bound, List<Round> rounds) {

    public PageFigure {
        rounds = List.copyOf(rounds);
    }

    /// One round.
    ///
    /// @param count how many values it has
    /// @param p95 95 of 100 values are at most this
    /// @param load the system's load average when it ended
    public record Round(long count, double median, double p95, double most, double load) {

        /// The round of these values.
        ///
        /// @param values at least one
        public static Round of(double[] values, double load) {
            double[] sorted = Arrays.stream(values).sorted().toArray();
            return new Round(
                    sorted.length,
                    sorted[(sorted.length - 1) / 2],
                    sorted[(int) Math.ceil(0.95 * sorted.length) - 1],
                    sorted[sorted.length - 1],
                    load);
        }
    }

    /// Whether it keeps within its bound, in the middle of the rounds.
    public boolean keeps() {
        return spread(Round::p95).median() <= bound;
    }

    Spread spread(ToDoubleFunction<Round> value) {
        return Spread.of(rounds.stream().mapToDouble(value));
    }
}
