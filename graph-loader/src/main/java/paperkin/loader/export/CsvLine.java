package paperkin.loader.export;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/// Values as a line of a table, separated by commas (RFC 4180).
public final class CsvLine {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final CsvMapper CSV =
            CsvMapper.builder().enable(CsvWriteFeature.STRICT_CHECK_FOR_QUOTING).build();
    private static final CsvSchema SCHEMA = CsvSchema.emptySchema().withLineSeparator("\r\n");

    private CsvLine() {}

    /// The line with its end; lists and maps as JSON, nothing for null.
    public static String of(List<? extends @Nullable Object> values) {
        String[] cells = values.stream().map(CsvLine::cell).toArray(String[]::new);
        return CSV.writer(SCHEMA).writeValueAsString(cells);
    }

    /// A list or a map as JSON in one line, any other value as it is written; "" for null.
    public static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case List<?> items -> JSON.writeValueAsString(items);
            case Map<?, ?> map -> JSON.writeValueAsString(map);
            default -> value.toString();
        };
    }
}
