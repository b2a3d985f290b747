package paperkin.web.trends;

import java.util.List;
import paperkin.cypher.Row;

/// The years of which there are papers.
///
/// @param oldest the first of them; 0 if there are none
/// @param newest the last of them; 0 if there are none
/// @param papers how many papers there are of all of them
public record PaperYears(long oldest, long newest, long papers) {

    static PaperYears of(List<Row> rows) {
        return rows.isEmpty()
                ? new PaperYears(0, 0, 0)
                : new PaperYears(
                        rows.getFirst().integer("year"),
                        rows.getLast().integer("year"),
                        rows.stream().mapToLong(row -> row.integer("papers")).sum());
    }
}
