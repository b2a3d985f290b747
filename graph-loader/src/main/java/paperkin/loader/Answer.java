package paperkin.loader;

import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import paperkin.cypher.Column;
import paperkin.cypher.CypherFile;
import paperkin.cypher.Row;

/// Rows to show, with their columns in order.
record Answer(List<String> columns, List<Row> rows) {

    Answer {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /// The answer of a catalogue query.
    static Answer of(CypherFile query, List<Row> rows) {
        return new Answer(query.columns().stream().map(Column::name).toList(), rows);
    }

    /// The queries themselves: name and title.
    static Answer listing(List<CypherFile> queries) {
        return new Answer(List.of("name", "title"), queries.stream().map(Answer::entry).toList());
    }

    private static Row entry(CypherFile query) {
        var entry = new LinkedHashMap<String, @Nullable Object>();
        entry.put("name", query.name());
        entry.put("title", query.title());
        return new Row(entry);
    }
}
