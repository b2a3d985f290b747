package paperkin.web.concept;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import paperkin.cypher.Row;

/// How a concept's papers spread over what they can be filtered by.
///
/// @param papers how many there are, as filtered now
/// @param years papers by year, in the years' order
record Facets(long papers, List<Facet> lists, List<YearBar> years) {

    private static final Map<String, String> TITLES =
            Map.of(
                    PaperFilter.ROLE, "What the paper does with it",
                    PaperFilter.TYPE, "What it is in the paper",
                    PaperFilter.VENUE, "Venue",
                    PaperFilter.AUTHOR, "Author",
                    PaperFilter.SOURCE, "Source");

    private static final List<String> LISTS =
            List.of(
                    PaperFilter.ROLE,
                    PaperFilter.TYPE,
                    PaperFilter.VENUE,
                    PaperFilter.AUTHOR,
                    PaperFilter.SOURCE);

    static Facets of(List<Row> rows, PaperFilter filter) {
        Map<String, List<Row>> byFacet =
                rows.stream().collect(Collectors.groupingBy(row -> row.text("facet")));
        return new Facets(
                byFacet.getOrDefault(PaperFilter.ROLE, List.of()).stream()
                        .mapToLong(row -> row.integer("papers"))
                        .sum(),
                LISTS.stream().flatMap(name -> facet(name, byFacet, filter).stream()).toList(),
                YearBar.of(byFacet.getOrDefault("year", List.of())));
    }

    private static Optional<Facet> facet(
            String name, Map<String, List<Row>> byFacet, PaperFilter filter) {
        var choices =
                byFacet.getOrDefault(name, List.of()).stream()
                        .map(row -> choice(name, row, filter))
                        .toList();
        return choices.isEmpty()
                ? Optional.empty()
                : Optional.of(new Facet(name, TITLES.getOrDefault(name, name), choices));
    }

    private static Facet.Choice choice(String name, Row row, PaperFilter filter) {
        String value = row.text("value");
        return new Facet.Choice(
                row.text("label"),
                row.integer("papers"),
                filter.with(name, value).query(),
                filter.value(name).equals(value));
    }
}
