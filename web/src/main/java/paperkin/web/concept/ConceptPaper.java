package paperkin.web.concept;

import java.util.Optional;
import paperkin.cypher.Row;
import paperkin.web.page.Evidence;

/// A paper that names the concept, with the best evidence for it.
///
/// @param role what the paper does with it: the type of the edge, such as `USES_METHOD`
/// @param count mentions in that paper
/// @param confidence how likely this is right, above 0 and at most 1
/// @param cursor where the papers behind this one begin
record ConceptPaper(
        String id,
        String title,
        Optional<Long> year,
        String venue,
        String role,
        long count,
        double confidence,
        Evidence evidence,
        String cursor) {

    static ConceptPaper of(Row row) {
        return new ConceptPaper(
                row.text("id"),
                row.text("title"),
                row.integerIfAny("year"),
                row.text("venue"),
                row.text("role"),
                row.integer("count"),
                row.decimal("confidence"),
                Evidence.of(row),
                row.text("cursor"));
    }
}
