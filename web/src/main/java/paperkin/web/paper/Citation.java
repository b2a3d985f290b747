package paperkin.web.paper;

import java.util.Optional;
import paperkin.cypher.Row;

/// A work that a paper cites, or that cites it.
///
/// @param id the id it is cited by, if it is not in the graph
/// @param title empty if it is not in the graph
record Citation(String id, String title, Optional<Long> year) {

    static Citation of(Row row) {
        return new Citation(row.text("id"), row.text("title"), row.integerIfAny("year"));
    }

    public boolean isKnown() {
        return !title.isEmpty();
    }
}
