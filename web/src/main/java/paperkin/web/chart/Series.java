package paperkin.web.chart;

import java.util.List;

/// A concept and its share of papers, year by year.
///
/// @param years in their order; years without any paper are left out
public record Series(String id, String label, List<YearShare> years) {

    public Series {
        years = List.copyOf(years);
    }

    /// The greatest share of a year; 0 without years.
    double greatest() {
        return years.stream().mapToDouble(YearShare::share).max().orElse(0);
    }

    /// The greatest upper bound of a year; 0 without years.
    double highest() {
        return years.stream().mapToDouble(YearShare::high).max().orElse(0);
    }
}
