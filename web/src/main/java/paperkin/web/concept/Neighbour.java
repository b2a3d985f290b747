package paperkin.web.concept;

import paperkin.cypher.Row;
import paperkin.loader.mention.ConceptType;

/// A concept named in the same papers as another.
///
/// @param df document frequency: papers that name it
/// @param papers papers that name both
/// @param npmi normalised pointwise mutual information over papers, −1 to 1
public record Neighbour(
        String id, String label, ConceptType type, long df, long papers, double npmi) {

    static Neighbour of(Row row) {
        return new Neighbour(
                row.text("id"),
                row.text("label"),
                ConceptType.valueOf(row.text("type")),
                row.integer("df"),
                row.integer("papers"),
                row.decimal("npmi"));
    }
}
