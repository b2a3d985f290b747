package paperkin.loader;

import java.io.Console;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import paperkin.cypher.Row;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// How an answer is printed.
enum AnswerFormat {
    /// Columns side by side, for people.
    TABLE {
        @Override
        String text(Answer answer) {
            return new TablePrinter(answer).text();
        }
    },
    /// A list of objects.
    JSON {
        @Override
        String text(Answer answer) {
            List<Map<String, @Nullable Object>> rows =
                    answer.rows().stream().map(Row::values).toList();
            return INDENTED.writeValueAsString(rows) + "\n";
        }
    },
    /// Comma-separated values with a header (RFC 4180); lists and maps as JSON.
    CSV {
        @Override
        String text(Answer answer) {
            String header = line(answer.columns());
            return answer.rows().stream()
                    .map(row -> line(answer.columns().stream().map(row.values()::get).toList()))
                    .collect(Collectors.joining("", header, ""));
        }
    };

    private static final JsonMapper PLAIN = JsonMapper.builder().build();
    private static final JsonMapper INDENTED =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /// The answer as text that ends with a line end.
    abstract String text(Answer answer);

    /// A table where a person sits before a terminal, JSON otherwise.
    static AnswerFormat usual() {
        boolean terminal =
                Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
        return terminal ? TABLE : JSON;
    }

    /// A list or a map as JSON in one line, any other value as it is written; "" for null.
    static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case List<?> items -> PLAIN.writeValueAsString(items);
            case Map<?, ?> map -> PLAIN.writeValueAsString(map);
            default -> value.toString();
        };
    }

    private static String line(List<? extends @Nullable Object> values) {
        return values.stream()
                .map(value -> quoted(cell(value)))
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
