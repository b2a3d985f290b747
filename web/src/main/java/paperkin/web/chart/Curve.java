package paperkin.web.chart;

import static java.util.Locale.ROOT;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// One series as it is drawn: its path in a square of 1,000 units a side, which is stretched over
/// the chart, and its points in per cent of the chart, so that neither marks nor letters are
/// stretched.
///
/// @param number 1 to 6, from which follow colour, dashes and sign
/// @param line the path of the shares
/// @param band the path around their bounds
record Curve(int number, Series series, String line, String band, List<Spot> spots) {

    /// A year's share in the chart.
    ///
    /// @param x from the left, such as `25.00%`
    /// @param y from above, such as `40.00%`
    record Spot(YearShare share, String x, String y) {}

    private static final int SIDE = 1000;

    static Curve of(int number, Series series, Scale years, Scale shares) {
        List<YearShare> all = series.years();
        return new Curve(
                number,
                series,
                all.stream()
                        .map(one -> point(years, (double) one.year(), shares, one.share()))
                        .collect(Collectors.joining("L", "M", "")),
                band(all, years, shares),
                all.stream()
                        .map(one ->
                                new Spot(
                                        one,
                                        Scale.place(years.along((double) one.year())),
                                        shares.upward(one.share())))
                        .toList());
    }

    /// Along the upper bounds and back along the lower ones.
    private static String band(List<YearShare> all, Scale years, Scale shares) {
        var points = new ArrayList<String>();
        all.forEach(one -> points.add(point(years, (double) one.year(), shares, one.high())));
        all.reversed()
                .forEach(one -> points.add(point(years, (double) one.year(), shares, one.low())));
        return "M" + String.join("L", points) + "Z";
    }

    private static String point(Scale years, double year, Scale shares, double share) {
        return String.format(
                ROOT, "%.1f %.1f", SIDE * years.along(year), SIDE * (1 - shares.along(share)));
    }
}
