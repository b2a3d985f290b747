package paperkin.web.chart;

import static java.util.Locale.ROOT;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A series as a line no larger than a word, in a frame of 100 by 100 units that is stretched to
/// fit.
///
/// @param line the path of the shares
/// @param area the path around what lies beneath them
public record Sparkline(String line, String area) {

    private static final int SIDE = 100;

    /// Room for the line's own width.
    private static final double EDGE = 6;

    /// The line from the first year to the last; a flat one if there is none but one.
    public static Sparkline of(Series series) {
        List<YearShare> years = series.years();
        double most = Math.max(series.greatest(), Double.MIN_NORMAL);
        int last = Math.max(1, years.size() - 1);
        String line =
                IntStream.range(0, years.size())
                        .mapToObj(at -> point(1.0 * at / last, years.get(at).share() / most))
                        .collect(Collectors.joining("L"));
        return new Sparkline("M" + line, "M0 %dL%sL%d %d".formatted(SIDE, line, SIDE, SIDE));
    }

    private static String point(double along, double up) {
        return String.format(ROOT, "%.1f %.1f", SIDE * along, EDGE + (SIDE - 2 * EDGE) * (1 - up));
    }
}
