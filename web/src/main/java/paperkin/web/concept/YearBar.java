package paperkin.web.concept;

import static java.util.Locale.ROOT;

import java.util.List;
import paperkin.cypher.Row;

/// The papers of a year as a bar among others; places and sizes are in per cent of the picture.
///
/// @param x left end, such as `20.00%`
/// @param y upper end, from above
record YearBar(long year, long papers, String x, String y, String width, String height) {

    /// Bars that fill the picture; none for fewer than two years.
    ///
    /// @param rows years and their papers, in the years' order
    static List<YearBar> of(List<Row> rows) {
        if (rows.size() < 2) {
            return List.of();
        }
        long first = year(rows.getFirst());
        double width = 100.0 / (year(rows.getLast()) - first + 1);
        long most = rows.stream().mapToLong(YearBar::papers).max().orElse(1);
        return rows.stream()
                .map(row ->
                        bar(row, width * (year(row) - first), width, 100.0 * papers(row) / most))
                .toList();
    }

    private static YearBar bar(Row row, double x, double width, double height) {
        return new YearBar(
                year(row),
                papers(row),
                percent(x + width / 10),
                percent(100 - height),
                percent(width * 0.8),
                percent(height));
    }

    private static long year(Row row) {
        return Long.parseLong(row.text("value"));
    }

    private static long papers(Row row) {
        return row.integer("papers");
    }

    private static String percent(double number) {
        return String.format(ROOT, "%.2f%%", number);
    }
}
