package paperkin.loader;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import paperkin.cypher.Column;
import paperkin.cypher.CypherFile;
import paperkin.cypher.Parameter;

/// What a catalogue query answers, takes and returns, in words.
record QueryDescription(CypherFile query) {

    String text() {
        return query.title()
                + "\n"
                + (query.description().isEmpty() ? "" : query.description() + "\n")
                + section("Parameters", query.parameters().stream().map(this::parameter))
                + section("Columns", query.columns().stream().map(this::column))
                + query.example().map(this::example).orElse("");
    }

    private static String section(String title, Stream<String> lines) {
        String text = lines.collect(Collectors.joining());
        return text.isEmpty() ? "" : "\n" + title + "\n" + text;
    }

    private String parameter(Parameter parameter) {
        String need =
                parameter
                        .fallback()
                        .map(value -> value.isEmpty() ? "may be left out" : "default " + value)
                        .orElse("needed");
        return "  %-14s %s (%s; %s)\n"
                .formatted(
                        parameter.name(), parameter.description(), parameter.expectation(), need);
    }

    private String column(Column column) {
        return "  %-14s %s (%s)\n".formatted(column.name(), column.description(), column.type());
    }

    private String example(String parameters) {
        String given =
                Arrays.stream(parameters.split(" "))
                        .map(parameter -> " -p " + parameter)
                        .collect(Collectors.joining());
        return "\nExample\n  paperkin query %s%s\n".formatted(query.name(), given);
    }
}
