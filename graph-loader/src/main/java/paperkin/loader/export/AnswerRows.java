package paperkin.loader.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import paperkin.cypher.Row;

/// What a query answered.
///
/// @param columns in order
/// @param asked the parameters that it was asked with
public record AnswerRows(List<String> columns, List<Row> rows, Map<String, Object> asked) {

    public AnswerRows {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        asked = new LinkedHashMap<>(asked);
    }
}
