package paperkin.loader.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import paperkin.cypher.Row;
import tools.jackson.databind.json.JsonMapper;

/// The rows of an answer as they are.
record AnswerTable(AnswerRows answer) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// A line for each row, under a header.
    void csv(Writer out) throws IOException {
        out.write(CsvLine.of(answer.columns()));
        for (Row row : answer.rows()) {
            Map<String, @Nullable Object> values = row.values();
            out.write(CsvLine.of(answer.columns().stream().map(values::get).toList()));
        }
    }

    /// A JSON object for each row.
    void jsonLines(Writer out) throws IOException {
        for (Row row : answer.rows()) {
            out.write(JSON.writeValueAsString(row.values()));
            out.write('\n');
        }
    }
}
