package paperkin.web.explore;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import paperkin.cypher.Row;
import paperkin.web.page.Evidence;

/// A node beside the one that is looked at, and why.
///
/// @param role what the paper of the two does with the concept, if one of each
/// @param reason why in numbers, where no sentence says it
record Tie(Node node, String role, Optional<Evidence> evidence, String reason) {

    private static final int CONCEPTS_NAMED = 3;

    /// A concept that stands together with another.
    static Tie together(Row row) {
        String papers = row.integer("papers") == 1 ? "paper" : "papers";
        String reason =
                String.format(
                        Locale.ROOT,
                        "%,d %s · npmi %.2f",
                        row.integer("papers"),
                        papers,
                        row.decimal("npmi"));
        return new Tie(Node.ofConcept(row), "", Optional.empty(), reason);
    }

    /// What a paper says of a concept: the node is the other of the two.
    static Tie says(Node node, Row row) {
        String confidence =
                String.format(Locale.ROOT, "confidence %.2f", row.decimal("confidence"));
        return new Tie(node, row.text("role"), Optional.of(Evidence.of(row)), confidence);
    }

    /// A paper that is related to another.
    static Tie related(Row row) {
        String score = String.format(Locale.ROOT, "score %.1f", row.decimal("score"));
        List<String> concepts =
                row.rows("concepts").stream()
                        .limit(CONCEPTS_NAMED)
                        .map(concept -> concept.text("label"))
                        .toList();
        String reason =
                concepts.stream().map(label -> " · " + label).collect(joining("", score, ""));
        return new Tie(Node.ofPaper(row), "", Optional.empty(), reason);
    }
}
