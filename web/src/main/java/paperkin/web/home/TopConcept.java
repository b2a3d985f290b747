package paperkin.web.home;

import paperkin.cypher.Row;
import paperkin.loader.mention.ConceptType;

/// A concept that many papers name.
///
/// @param df document frequency: papers that name it
record TopConcept(String id, String label, ConceptType type, long df) {

    static TopConcept of(Row row) {
        return new TopConcept(
                row.text("id"),
                row.text("label"),
                ConceptType.valueOf(row.text("type")),
                row.integer("df"));
    }
}
