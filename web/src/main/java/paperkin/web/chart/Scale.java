package paperkin.web.chart;

import static java.util.Locale.ROOT;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import paperkin.web.page.Percent;

/// An axis that begins and ends at round numbers.
///
/// @param from the number at its beginning
/// @param to the number at its end, greater than from
/// @param step between two of its marks
record Scale(double from, double to, double step) {

    private static final int MARKS_OF_SHARES = 5;
    private static final int MARKS_OF_YEARS = 7;

    /// A place on the axis and what is written beside it.
    ///
    /// @param at in per cent of the axis, such as `25.00%`
    record Mark(String at, String text) {}

    /// From 0 to the first round share that is not below `most`.
    static Scale ofShares(double most) {
        double step = roundStep(Math.clamp(most, 0.0001, 1) / MARKS_OF_SHARES);
        return new Scale(0, Math.min(1, step * Math.ceil(most / step - 1e-9)), step);
    }

    /// From one year to another; a year alone stands in the middle.
    static Scale ofYears(long first, long last) {
        if (first == last) {
            return new Scale(first - 1.0, last + 1.0, 1);
        }
        double step = Math.ceil(roundStep((last - first + 1.0) / MARKS_OF_YEARS));
        return new Scale(first, last, step);
    }

    /// The least of 1, 2 or 5 times a power of ten that is not below a number.
    private static double roundStep(double least) {
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        return DoubleStream.of(1, 2, 5, 10)
                .map(factor -> factor * power)
                .filter(step -> step >= least - 1e-12)
                .findFirst()
                .orElse(10 * power);
    }

    /// How far along the axis a number is, from 0 to 1 and beyond.
    double along(double number) {
        return (number - from) / (to - from);
    }

    /// Marks of shares, upwards: 0 % is at `100.00%`.
    List<Mark> shareMarks() {
        return LongStream.rangeClosed(0, Math.round(to / step))
                .mapToDouble(n -> Math.min(to, n * step))
                .mapToObj(share -> new Mark(upward(share), Percent.of(share)))
                .toList();
    }

    /// Marks at round years.
    List<Mark> yearMarks() {
        long first = (long) Math.ceil(from / step);
        return LongStream.rangeClosed(first, (long) Math.floor(to / step))
                .map(n -> Math.round(n * step))
                .mapToObj(year -> new Mark(place(along((double) year)), String.valueOf(year)))
                .toList();
    }

    /// Where a share is, counted from above.
    String upward(double share) {
        return place(1 - along(share));
    }

    /// A place in per cent.
    static String place(double part) {
        return String.format(ROOT, "%.2f%%", 100 * part);
    }
}
