package paperkin.web.concept;

import java.util.Optional;
import paperkin.cypher.Row;

/// A paper to read on the way into a concept.
///
/// @param stage `early`, `introducing` or `central`
/// @param followers papers of the concept that are related to it or cite it; 0 unless central
record PathStep(
        String stage,
        String id,
        String title,
        Optional<Long> year,
        long followers,
        String sentence) {

    static PathStep of(Row row) {
        return new PathStep(
                row.text("stage"),
                row.text("id"),
                row.text("title"),
                row.integerIfAny("year"),
                row.integer("followers"),
                row.text("sentence"));
    }
}
