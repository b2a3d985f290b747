package paperkin.loader;

import java.io.Console;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import paperkin.cypher.Row;
import paperkin.loader.export.CsvLine;
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
            String header = CsvLine.of(answer.columns());
            return answer.rows().stream()
                    .map(row ->
                            CsvLine.of(answer.columns().stream().map(row.values()::get).toList()))
                    .collect(Collectors.joining("", header, ""));
        }
    };

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
}
