package paperkin.web.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Curves of shares over the years on common axes.
///
/// @param shares marks of the upright axis
/// @param years marks of the level axis
public record Chart(List<Curve> curves, List<Scale.Mark> shares, List<Scale.Mark> years) {

    /// Bounds may be cut off where they are more than this often as high as the greatest share:
    /// those of a year of few papers would press all else to the ground.
    private static final double ROOM = 1.6;

    private static final double LEAST = 0.001;

    /// A chart of up to six series; empty if none of them has a year.
    public static Optional<Chart> of(List<Series> series) {
        var drawn = series.stream().filter(one -> !one.years().isEmpty()).toList();
        if (drawn.isEmpty()) {
            return Optional.empty();
        }
        Scale years = years(drawn);
        Scale shares = Scale.ofShares(most(drawn));
        return Optional.of(
                new Chart(
                        IntStream.range(0, drawn.size())
                                .mapToObj(at -> Curve.of(at + 1, drawn.get(at), years, shares))
                                .toList(),
                        shares.shareMarks(),
                        years.yearMarks()));
    }

    private static Scale years(List<Series> drawn) {
        return Scale.ofYears(
                drawn.stream().mapToLong(one -> one.years().getFirst().year()).min().orElseThrow(),
                drawn.stream().mapToLong(one -> one.years().getLast().year()).max().orElseThrow());
    }

    private static double most(List<Series> drawn) {
        double share = drawn.stream().mapToDouble(Series::greatest).max().orElseThrow();
        double bound = drawn.stream().mapToDouble(Series::highest).max().orElseThrow();
        return Math.max(LEAST, Math.min(bound, ROOM * share));
    }
}
