package paperkin.web.concept;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import paperkin.cypher.Row;

/// A filter that is in force, in words, and how to be rid of it.
///
/// @param query the query string of the page without it
record FilterChip(String text, String query) {

    private static final Map<String, String> ROLES =
            Map.of(
                    "introduces", "introducing it",
                    "uses", "using it",
                    "mentions", "only mentioning it");

    /// One chip for each filter in force; the first and the last year are one.
    ///
    /// @param names the chosen venue and author by name, as far as they are known
    static List<FilterChip> of(PaperFilter filter, Row names) {
        return Stream.of(
                        chip(filter, role(filter), PaperFilter.ROLE),
                        chip(filter, type(filter), PaperFilter.TYPE),
                        chip(filter, years(filter), PaperFilter.FROM_YEAR, PaperFilter.TO_YEAR),
                        chip(filter, named(filter, "venue", names), PaperFilter.VENUE),
                        chip(filter, named(filter, "author", names), PaperFilter.AUTHOR),
                        chip(filter, filter.value(PaperFilter.SOURCE), PaperFilter.SOURCE),
                        chip(filter, confidence(filter), PaperFilter.CONFIDENCE))
                .filter(chip -> !chip.text().isEmpty())
                .toList();
    }

    private static FilterChip chip(PaperFilter filter, String text, String... names) {
        return new FilterChip(text, filter.without(names).query());
    }

    private static String role(PaperFilter filter) {
        return ROLES.getOrDefault(filter.value(PaperFilter.ROLE), "");
    }

    private static String type(PaperFilter filter) {
        String type = filter.value(PaperFilter.TYPE);
        return type.isEmpty() ? "" : "as a " + type.toLowerCase(Locale.ROOT);
    }

    private static String years(PaperFilter filter) {
        String from = filter.value(PaperFilter.FROM_YEAR);
        String to = filter.value(PaperFilter.TO_YEAR);
        if (from.equals(to)) {
            return from;
        }
        if (to.isEmpty()) {
            return "since " + from;
        }
        return from.isEmpty() ? "until " + to : from + " to " + to;
    }

    private static String named(PaperFilter filter, String name, Row names) {
        return names.text(name).isEmpty() ? filter.value(name) : names.text(name);
    }

    private static String confidence(PaperFilter filter) {
        String least = filter.value(PaperFilter.CONFIDENCE);
        return least.isEmpty() ? "" : "confidence at least " + least;
    }
}
