package paperkin.web.search;

import java.util.Optional;
import paperkin.cypher.Row;

/// A paper or concept that was found.
///
/// @param kind `paper` or `concept`
/// @param label a paper's title, a concept's name
/// @param type a concept's type, empty for a paper
/// @param year a paper's year
/// @param df a concept's document frequency: papers that name it
/// @param matched the surface form or identifier that was found, empty if the label or text was
public record Hit(
        String kind,
        String id,
        String label,
        String type,
        Optional<Long> year,
        Optional<Long> df,
        String matched,
        double score) {

    static Hit of(Row row) {
        return new Hit(
                row.text("kind"),
                row.text("id"),
                row.text("label"),
                row.text("type"),
                row.integerIfAny("year"),
                row.integerIfAny("df"),
                row.text("matched"),
                row.decimal("score"));
    }

    public boolean isPaper() {
        return kind.equals("paper");
    }

    /// Whether the text was a DOI, an arXiv id, an address or an id, and this is its paper.
    boolean isPaperByIdentifier() {
        return isPaper() && !matched.isEmpty();
    }
}
