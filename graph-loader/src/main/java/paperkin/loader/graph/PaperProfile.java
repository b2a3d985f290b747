package paperkin.loader.graph;

import java.util.List;
import paperkin.cypher.Row;

/// A paper with the concepts that relate it to others.
///
/// @param paper the paper's id
/// @param parts one per concept
record PaperProfile(String paper, List<Part> parts) {

    PaperProfile {
        parts = List.copyOf(parts);
    }

    /// One concept of a paper.
    ///
    /// @param concept the concept's id
    /// @param papers how many papers have the concept
    /// @param confidence of the edge, above 0 and at most 1
    record Part(String concept, long papers, double confidence) {}

    /// A row of the statement `paper-profiles`.
    static PaperProfile of(Row row) {
        return new PaperProfile(
                row.text("id"),
                row.rows("parts").stream()
                        .map(part ->
                                new Part(
                                        part.text("concept"),
                                        part.integer("papers"),
                                        part.decimal("confidence")))
                        .toList());
    }
}
