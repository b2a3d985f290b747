package paperkin.web.why;

import java.util.List;
import paperkin.cypher.Row;

/// A way from one paper to another over what papers share.
///
/// @param weight how much the way says: the sum over its concepts of idf times the least confidence
/// @param steps where each step leads; the last one to the other paper
record Way(double weight, List<Step> steps) {

    /// One step.
    ///
    /// @param paper whether it leads to a paper, not to a concept
    /// @param label the paper's title or the concept's label
    /// @param role the type of the edge taken, such as `USES_METHOD` or `BROADER`
    /// @param sentence the evidence of that edge; empty where it needs none
    record Step(boolean paper, String id, String label, String role, String sentence) {

        private static Step of(Row row) {
            return new Step(
                    row.text("kind").equals("paper"),
                    row.text("id"),
                    row.text("label"),
                    row.text("role"),
                    row.text("sentence"));
        }
    }

    static Way of(Row row) {
        return new Way(row.decimal("weight"), row.rows("steps").stream().map(Step::of).toList());
    }

    /// Whether it says more than that both papers name one concept.
    public boolean isIndirect() {
        return steps.size() > 2;
    }
}
