package paperkin.web.explore;

import java.util.Locale;
import java.util.Optional;
import paperkin.cypher.Row;

/// A paper or a concept of the picture.
///
/// @param label a paper's title, a concept's name
/// @param type `paper`, or a concept's type in lower case
/// @param df a concept's document frequency: papers that name it
/// @param year a paper's year
record Node(NodeKey key, String label, String type, Optional<Long> df, Optional<Long> year) {

    static Node ofPaper(Row row) {
        return new Node(
                NodeKey.ofPaper(row.text("id")),
                row.text("title"),
                "paper",
                Optional.empty(),
                row.integerIfAny("year"));
    }

    static Node ofConcept(Row row) {
        return new Node(
                NodeKey.ofConcept(row.text("id")),
                row.text("label"),
                row.text("type").toLowerCase(Locale.ROOT),
                row.integerIfAny("df"),
                Optional.empty());
    }
}
