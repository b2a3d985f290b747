package paperkin.web.concept;

import java.util.List;
import java.util.Optional;
import paperkin.cypher.Row;
import paperkin.loader.mention.ConceptType;

/// A concept and its names.
///
/// @param df document frequency: papers that name it
/// @param firstYear year of the earliest paper that names it
/// @param lastYear year of the latest paper that names it
public record Concept(
        String id,
        String label,
        ConceptType type,
        long df,
        Optional<Long> firstYear,
        Optional<Long> lastYear,
        List<Alias> aliases) {

    /// A surface form of the concept and the papers that use it.
    public record Alias(String surface, long papers) {}

    static Concept of(Row row) {
        return new Concept(
                row.text("id"),
                row.text("label"),
                ConceptType.valueOf(row.text("type")),
                row.integer("df"),
                row.integerIfAny("firstYear"),
                row.integerIfAny("lastYear"),
                row.rows("aliases").stream()
                        .map(alias -> new Alias(alias.text("surface"), alias.integer("papers")))
                        .toList());
    }
}
