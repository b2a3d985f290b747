package paperkin.web.api;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import paperkin.cypher.Row;
import paperkin.loader.export.AnswerRows;
import tools.jackson.databind.json.JsonMapper;

/// What an endpoint answers, in whichever format.
///
/// @param asked the question
/// @param rows what the query found, as far as this page goes
/// @param beside what further queries found
/// @param json the answer as JSON
/// @param truncated whether there are more rows
/// @param next the cursor of the next page, if there is one
public record Answer(
        Asked asked,
        List<Row> rows,
        List<Row> beside,
        Map<String, @Nullable Object> json,
        boolean truncated,
        Optional<String> next) {

    /// Not that of the pages, which leaves out what is null.
    private static final JsonMapper JSON = JsonMapper.builder().build();

    // Not the compact form, of which other packages do not see that values may be null.
    public Answer(
            Asked asked,
            List<Row> rows,
            List<Row> beside,
            Map<String, @Nullable Object> json,
            boolean truncated,
            Optional<String> next) {
        this.asked = asked;
        this.rows = List.copyOf(rows);
        this.beside = List.copyOf(beside);
        this.json = Collections.unmodifiableMap(new LinkedHashMap<>(json));
        this.truncated = truncated;
        this.next = next;
    }

    /// The answer as JSON text.
    public String text() {
        return JSON.writeValueAsString(json);
    }

    /// Whether this is all there is, and it is nothing.
    public boolean isEmpty() {
        return rows.isEmpty() && asked.cursor().isEmpty();
    }

    /// This answer, and the rows of another query in a part of their own, if that is wanted.
    public Answer with(String part, Supplier<List<Row>> more) {
        if (!asked.wants(part)) {
            return this;
        }
        List<Row> found = more.get();
        var wider = new LinkedHashMap<String, @Nullable Object>(json);
        wider.put(part, found.stream().map(Row::values).toList());
        return new Answer(asked, rows, concat(beside, found), wider, truncated, next);
    }

    /// The rows as a table.
    AnswerRows table() {
        return new AnswerRows(asked.fields(), rows, asked.parameters());
    }

    /// All that was found, for a picture of it.
    AnswerRows everything() {
        return new AnswerRows(asked.fields(), concat(rows, beside), asked.parameters());
    }

    private static List<Row> concat(List<Row> some, List<Row> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /// The fields of a row that are wanted, in order.
    static Map<String, @Nullable Object> fields(Asked asked, Row row) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        asked.fields().forEach(field -> fields.put(field, row.values().get(field)));
        return fields;
    }
}
