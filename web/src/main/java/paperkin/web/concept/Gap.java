package paperkin.web.concept;

import java.util.List;
import paperkin.cypher.Row;

/// A method never tried on a dataset though methods close to it were.
///
/// @param neighbours those methods, the closest first
record Gap(String id, String label, List<String> neighbours) {

    static Gap of(Row row) {
        return new Gap(
                row.text("id"),
                row.text("label"),
                row.rows("neighbours").stream().map(one -> one.text("label")).toList());
    }
}
