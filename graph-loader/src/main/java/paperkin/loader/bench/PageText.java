package paperkin.loader.bench;

import java.util.Locale;
import java.util.stream.Collectors;
import paperkin.loader.bench.PageFigure.Round;

/// A report on pages for people.
public final class PageText {

    private static final String ROW = "%-64s %6s %4s  %-22s %-22s %s%n";

    private PageText() {}

    /// Where and when, and a line for each figure: of its rounds the median and, in brackets, the
    /// least and the most.
    public static String of(PageReport report) {
        return String.format(
                        Locale.ROOT,
                        "%s, %d cores, %s, %s%n%n",
                        report.machine().processor(),
                        report.machine().cores(),
                        report.browser(),
                        report.when())
                + String.format(Locale.ROOT, ROW, "", "bound", "", "median", "p95", "load average")
                + report.figures().stream().map(PageText::row).collect(Collectors.joining());
    }

    private static String row(PageFigure figure) {
        return String.format(
                Locale.ROOT,
                ROW,
                figure.what(),
                String.format(Locale.ROOT, "%.0f", figure.bound()),
                figure.unit(),
                figure.spread(Round::median).text(),
                figure.spread(Round::p95).text(),
                figure.spread(Round::load).text());
    }
}
