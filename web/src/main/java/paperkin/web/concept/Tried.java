package paperkin.web.concept;

import java.util.List;
import java.util.Optional;
import paperkin.cypher.Row;

/// A dataset used with a method, or a method tried on a dataset.
///
/// @param df document frequency: papers that name it
/// @param papers papers that introduce or use both
/// @param lift how many times more often that is than in any paper
/// @param examples up to three of these papers
record Tried(String id, String label, long df, long papers, double lift, List<Example> examples) {

    /// A paper that introduces or uses both.
    ///
    /// @param sentence on the concept of the page
    /// @param otherSentence on this one
    record Example(
            String id, String title, Optional<Long> year, String sentence, String otherSentence) {}

    static Tried of(Row row) {
        return new Tried(
                row.text("id"),
                row.text("label"),
                row.integer("df"),
                row.integer("papers"),
                row.decimal("lift"),
                row.rows("examples").stream().map(Tried::example).toList());
    }

    private static Example example(Row row) {
        return new Example(
                row.text("id"),
                row.text("title"),
                row.integerIfAny("year"),
                row.text("sentence"),
                row.text("otherSentence"));
    }
}
