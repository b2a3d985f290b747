package paperkin.loader.graph;

import java.util.List;
import paperkin.cypher.Row;
import paperkin.loader.wording.PaperEncoder;

/// A paper with what relates it to others.
///
/// @param paper the paper's id
/// @param wording the vector of its title and abstract
/// @param parts one per concept
@SuppressWarnings("ArrayRecordComponent") // Numbers in bulk, never compared.
public record PaperProfile(String paper, float[] wording, List<Part> parts) {

    public PaperProfile {
        parts = List.copyOf(parts);
    }

    /// One concept of a paper.
    ///
    /// @param concept the concept's id
    /// @param papers how many papers have the concept
    /// @param confidence of the edge, above 0 and at most 1
    public record Part(String concept, long papers, double confidence) {}

    /// A row of the statement `paper-profiles`.
    static PaperProfile of(Row row, PaperEncoder encoder) {
        return new PaperProfile(
                row.text("id"),
                encoder.encode(row.text("title"), row.text("abstract")),
                row.rows("parts").stream()
                        .map(part ->
                                new Part(
                                        part.text("concept"),
                                        part.integer("papers"),
                                        part.decimal("confidence")))
                        .toList());
    }
}
