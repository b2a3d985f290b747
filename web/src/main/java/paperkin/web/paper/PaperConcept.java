package paperkin.web.paper;

import java.util.List;
import paperkin.cypher.Row;
import paperkin.loader.mention.ConceptType;
import paperkin.web.page.Evidence;

/// A concept of a paper, with the best evidence for it.
///
/// @param role what the paper does with it: the type of the edge, such as `USES_METHOD`
/// @param count mentions in this paper
/// @param confidence how likely this is right, above 0 and at most 1
/// @param rule the rule that found and resolved the best mention
/// @param spans all mentions, such as `a:120:131` in the abstract and `t:0:7` in the title
/// @param df document frequency: papers in the graph that name it
record PaperConcept(
        String id,
        String label,
        ConceptType type,
        String role,
        long count,
        double confidence,
        String rule,
        Evidence evidence,
        List<String> spans,
        long df) {

    static PaperConcept of(Row row) {
        return new PaperConcept(
                row.text("id"),
                row.text("label"),
                ConceptType.valueOf(row.text("type")),
                row.text("role"),
                row.integer("count"),
                row.decimal("confidence"),
                row.text("rule"),
                Evidence.of(row),
                row.texts("spans"),
                row.integer("df"));
    }
}
