package paperkin.web.concept;

import java.util.List;
import paperkin.cypher.Row;
import paperkin.loader.mention.ConceptType;

/// A concept, the concepts named in the same papers, and how all of these hang together.
///
/// @param neighbours the closest first
/// @param links pairs among the concept and its neighbours that share papers
public record Neighbourhood(Concept concept, List<Neighbour> neighbours, List<Link> links) {

    /// A concept named in the same papers.
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

    /// Two concepts that share papers; source and target are ids.
    public record Link(String source, String target, long papers, double npmi) {

        static Link of(Row row) {
            return new Link(
                    row.text("source"),
                    row.text("target"),
                    row.integer("papers"),
                    row.decimal("npmi"));
        }
    }
}
