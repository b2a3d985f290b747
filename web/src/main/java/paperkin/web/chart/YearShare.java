package paperkin.web.chart;

import paperkin.cypher.Row;
import paperkin.web.page.Percent;

/// The share of one year's papers that have a concept.
///
/// @param papers papers of the year that have it
/// @param total all papers of the year, at least 1
/// @param share papers / total
/// @param low lower bound of the share with a confidence of 95 % (Wilson 1927)
/// @param high upper bound of the share
public record YearShare(long year, long papers, long total, double share, double low, double high) {

    static YearShare of(Row row) {
        return new YearShare(
                row.integer("year"),
                row.integer("papers"),
                row.integer("total"),
                row.decimal("share"),
                row.decimal("low"),
                row.decimal("high"));
    }

    /// The share in per cent.
    public String percent() {
        return Percent.of(share);
    }

    /// The bounds of the share, such as `2.1 – 6.4 %`.
    public String interval() {
        return Percent.number(low) + " – " + Percent.of(high);
    }

    /// All of it in one line.
    public String sentence() {
        return "%d: %,d of %,d papers, %s (%s)"
                .formatted(year, papers, total, percent(), interval());
    }
}
