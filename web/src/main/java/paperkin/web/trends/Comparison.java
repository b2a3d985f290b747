package paperkin.web.trends;

import java.util.Map;

/// Two windows of years, and which changes between them are wanted.
///
/// @param direction `rising` or `fading`
/// @param sort `certainty` or `ratio`
/// @param type a concept's type in lower case, or `any`
/// @param leastPapers papers of both windows that must name a concept
public record Comparison(
        String direction,
        String sort,
        String type,
        long earlierFrom,
        long earlierTo,
        long laterFrom,
        long laterTo,
        long leastPapers) {

    private static final long YEARS = 3;

    /// Fewer than that many papers are a small graph, whose concepts have few papers each.
    private static final long SMALL_GRAPH = 2000;

    private static final long LEAST_OF_MANY = 20;
    private static final long LEAST_OF_FEW = 3;

    /// What was asked for; what was left open is the last three years, the three before, and a
    /// number of papers that fits the graph.
    ///
    /// @param bound parameters of `trends`
    static Comparison of(Map<String, Object> bound, PaperYears years) {
        long laterTo = number(bound, "laterTo", years.newest());
        long laterFrom = number(bound, "laterFrom", laterTo - YEARS + 1);
        long earlierTo = number(bound, "earlierTo", laterFrom - 1);
        return new Comparison(
                text(bound, "direction"),
                text(bound, "sort"),
                text(bound, "type"),
                number(bound, "earlierFrom", earlierTo - YEARS + 1),
                earlierTo,
                laterFrom,
                laterTo,
                number(bound, "leastPapers", 1));
    }

    /// How many papers a concept must have, if nobody says it.
    static long leastPapers(PaperYears years) {
        return years.papers() < SMALL_GRAPH ? LEAST_OF_FEW : LEAST_OF_MANY;
    }

    private static String text(Map<String, Object> bound, String name) {
        return String.valueOf(bound.get(name));
    }

    private static long number(Map<String, Object> bound, String name, long otherwise) {
        return bound.get(name) instanceof Long number && number != 0
                ? number
                : Math.max(0, otherwise);
    }

    Map<String, Object> parameters() {
        return Map.of(
                "direction", direction,
                "sort", sort,
                "type", type,
                "earlierFrom", earlierFrom,
                "earlierTo", earlierTo,
                "laterFrom", laterFrom,
                "laterTo", laterTo,
                "leastPapers", leastPapers);
    }
}
