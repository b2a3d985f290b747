package paperkin.loader.graph;

import paperkin.cypher.Row;
import paperkin.loader.mention.ConceptType;
import paperkin.loader.mention.Field;
import paperkin.loader.mention.Mention;
import paperkin.loader.mention.Role;

/// Reads edges back that [EdgeRows] and [HeldRows] have written.
final class StoredEdge {

    private StoredEdge() {}

    /// @param row all properties of the edge, `concept` (its id) and `role` (the edge's type)
    static ConceptEdge of(Row row) {
        return new ConceptEdge(
                row.text("concept"),
                EdgeRole.valueOf(row.text("role")),
                row.decimal("confidence"),
                best(row),
                row.texts("spans"),
                row.texts("surfaces"),
                holds(row, "byHand"));
    }

    private static Mention best(Row row) {
        return new Mention(
                Field.labelled(row.text("field")),
                Math.toIntExact(row.integer("start")),
                Math.toIntExact(row.integer("end")),
                row.text("surface"),
                ConceptType.valueOf(row.text("type")),
                row.decimal("confidence"),
                row.text("rule"),
                row.text("sentence"),
                Math.toIntExact(row.integer("sentenceStart")),
                row.text("concept"),
                row.text("label"),
                role(row));
    }

    private static Role role(Row row) {
        return switch (EdgeRole.valueOf(row.text("role"))) {
            case INTRODUCES -> Role.INTRODUCES;
            case MENTIONS -> holds(row, "used") ? Role.USES : Role.MENTIONS;
            case USES_METHOD, USES_DATASET, ADDRESSES_TASK, REPORTS_METRIC -> Role.USES;
        };
    }

    private static boolean holds(Row row, String flag) {
        return Boolean.TRUE.equals(row.values().get(flag));
    }
}
