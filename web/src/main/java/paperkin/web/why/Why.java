package paperkin.web.why;

import java.util.List;
import java.util.OptionalDouble;
import paperkin.cypher.Row;
import paperkin.loader.mention.ConceptType;

/// Why two papers are related.
///
/// @param score the sum of the parts of all shared concepts and of the part of wording
/// @param wording what likeness of wording adds; unknown unless one is among the other's related
/// @param concepts what both name, the greatest part of the score first
/// @param notCounted what both name and is too common to count
/// @param citation `cites`, `cited`, `both`, or empty if neither cites the other
/// @param references what both cite
/// @param citedBy the papers that cite both
record Why(
        double score,
        OptionalDouble wording,
        List<Shared> concepts,
        List<Shared> notCounted,
        String citation,
        List<Work> references,
        List<Work> citedBy) {

    /// A concept of both papers.
    ///
    /// @param df document frequency: papers in the graph that name it
    /// @param part what it adds to the score; 0 where it is not counted
    /// @param own what the first paper says of it
    /// @param others what the other says of it
    record Shared(
            String id,
            String label,
            ConceptType type,
            long df,
            double idf,
            double part,
            Saying own,
            Saying others) {

        private static Shared of(Row row) {
            return new Shared(
                    row.text("id"),
                    row.text("label"),
                    ConceptType.valueOf(row.text("type")),
                    row.integer("df"),
                    row.decimal("idf"),
                    row.decimal("part"),
                    new Saying(row.text("role"), row.text("sentence")),
                    new Saying(row.text("otherRole"), row.text("otherSentence")));
        }
    }

    /// What a paper does with a concept, and the sentence that proves it.
    ///
    /// @param role the type of the edge, such as `USES_METHOD`
    record Saying(String role, String sentence) {}

    /// A work that is cited or cites.
    ///
    /// @param title empty if the work is not in the graph
    record Work(String id, String title) {

        /// What it is called: its id where its title is not known.
        public String name() {
            return title.isEmpty() ? id : title;
        }

        public boolean isKnown() {
            return !title.isEmpty();
        }

        private static List<Work> in(Row row, String column) {
            return row.rows(column).stream()
                    .map(work -> new Work(work.text("id"), work.text("title")))
                    .toList();
        }
    }

    static Why of(Row row) {
        return new Why(
                row.decimal("score"),
                row.has("wording")
                        ? OptionalDouble.of(row.decimal("wording"))
                        : OptionalDouble.empty(),
                row.rows("concepts").stream().map(Shared::of).toList(),
                row.rows("notCounted").stream().map(Shared::of).toList(),
                row.text("citation"),
                Work.in(row, "references"),
                Work.in(row, "citedBy"));
    }

    /// The greatest part of the score, which a full bar stands for; 1 where nothing counts.
    public double largestPart() {
        double largest =
                Math.max(
                        wording.orElse(0),
                        concepts.stream().mapToDouble(Shared::part).max().orElse(0));
        return largest > 0 ? largest : 1;
    }

    /// Whether nothing at all ties the two together.
    public boolean isEmpty() {
        return concepts.isEmpty()
                && notCounted.isEmpty()
                && wording.orElse(0) == 0
                && citation.isEmpty()
                && references.isEmpty()
                && citedBy.isEmpty();
    }
}
