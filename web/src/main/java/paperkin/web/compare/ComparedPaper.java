package paperkin.web.compare;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import paperkin.cypher.Row;
import paperkin.loader.mention.ConceptType;

/// A paper beside others.
///
/// @param venue empty if no source gave it
/// @param concepts what it names, by the type it has there; those first that more of the papers
///   have
record ComparedPaper(
        String id,
        String title,
        Optional<Long> year,
        String venue,
        Map<ConceptType, List<Named>> concepts) {

    ComparedPaper {
        concepts = Map.copyOf(concepts);
    }

    /// A concept of the paper.
    ///
    /// @param role what the paper does with it: the type of the edge, such as `USES_METHOD`
    /// @param sentence where it says so
    /// @param shared how many of the papers have it
    record Named(String id, String label, String role, String sentence, long shared) {

        private static Named of(Row row) {
            return new Named(
                    row.text("id"),
                    row.text("label"),
                    row.text("role"),
                    row.text("sentence"),
                    row.integer("shared"));
        }

        public boolean isShared() {
            return shared > 1;
        }
    }

    static ComparedPaper of(Row row) {
        Map<ConceptType, List<Named>> concepts = new EnumMap<>(ConceptType.class);
        for (ConceptType type : ConceptType.values()) {
            concepts.put(type, row.rows(column(type)).stream().map(Named::of).toList());
        }
        return new ComparedPaper(
                row.text("id"),
                row.text("title"),
                row.integerIfAny("year"),
                row.text("venue"),
                concepts);
    }

    private static String column(ConceptType type) {
        return type == ConceptType.CONCEPT ? "others" : type.name().toLowerCase(Locale.ROOT) + "s";
    }
}
