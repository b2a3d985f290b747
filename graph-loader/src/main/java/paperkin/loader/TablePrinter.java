package paperkin.loader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import paperkin.cypher.Row;
import paperkin.loader.export.CsvLine;

/// An answer as a table for people: long texts cut, numbers to the right, lists by what names their
/// entries.
final class TablePrinter {

    private static final int WIDEST = 60;
    private static final String GAP = "  ";
    private static final List<String> NAMES = List.of("label", "name", "surface", "source", "id");

    private final Answer answer;
    private final List<List<String>> lines;

    TablePrinter(Answer answer) {
        this.answer = answer;
        this.lines = answer.rows().stream().map(this::cells).toList();
    }

    /// Header, rule, one line per row, and how many rows there are.
    String text() {
        List<Integer> widths =
                IntStream.range(0, answer.columns().size()).map(this::width).boxed().toList();
        var text = new ArrayList<String>();
        text.add(line(answer.columns(), widths));
        text.add(line(widths.stream().map("─"::repeat).toList(), widths));
        lines.forEach(cells -> text.add(line(cells, widths)));
        text.add(lines.size() == 1 ? "1 row" : "%,d rows".formatted(lines.size()));
        return String.join("\n", text) + "\n";
    }

    private List<String> cells(Row row) {
        return answer.columns().stream()
                .map(column -> cut(shown(row.values().get(column))))
                .toList();
    }

    private static String shown(@Nullable Object value) {
        return switch (value) {
            case Double number -> String.format(Locale.ROOT, "%.4f", number);
            case List<?> items ->
                    items.stream().map(TablePrinter::entry).collect(Collectors.joining(", "));
            case null, default -> CsvLine.cell(value).replaceAll("\\s+", " ");
        };
    }

    private static String entry(@Nullable Object item) {
        return item instanceof Map<?, ?> map
                ? NAMES.stream()
                        .filter(map::containsKey)
                        .findFirst()
                        .map(name -> shown(map.get(name)))
                        .orElseGet(() -> CsvLine.cell(map))
                : shown(item);
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= WIDEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, WIDEST - 1)) + "…";
    }

    private int width(int column) {
        int widest = lines.stream().mapToInt(cells -> length(cells.get(column))).max().orElse(0);
        return Math.max(widest, length(answer.columns().get(column)));
    }

    private String line(List<String> cells, List<Integer> widths) {
        return IntStream.range(0, cells.size())
                .mapToObj(column -> padded(cells.get(column), column, widths.get(column)))
                .collect(Collectors.joining(GAP))
                .stripTrailing();
    }

    private String padded(String cell, int column, int width) {
        String padding = " ".repeat(width - length(cell));
        return isNumber(column) ? padding + cell : cell + padding;
    }

    private boolean isNumber(int column) {
        String name = answer.columns().get(column);
        return answer.rows().stream().anyMatch(row -> row.values().get(name) instanceof Number);
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
