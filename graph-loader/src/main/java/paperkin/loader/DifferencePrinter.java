package paperkin.loader;

import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import paperkin.loader.diff.Difference;
import paperkin.loader.diff.Difference.Change;
import paperkin.loader.diff.Difference.Values;
import paperkin.loader.diff.Item;
import paperkin.loader.export.CsvLine;
import tools.jackson.databind.json.JsonMapper;

/// Prints differences as they are found, for people or as JSON Lines, and counts them.
final class DifferencePrinter {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int WIDEST = 70;

    private final PrintWriter out;
    private final boolean json;
    private final Map<String, Map<Change, Long>> counts = new LinkedHashMap<>();

    DifferencePrinter(PrintWriter out, boolean json) {
        this.out = out;
        this.json = json;
    }

    void print(Difference difference) {
        counts.computeIfAbsent(difference.item().kind(), _ -> new EnumMap<>(Change.class))
                .merge(difference.change(), 1L, Long::sum);
        out.print(json ? line(difference) : text(difference));
    }

    /// Whether there were none.
    boolean isEmpty() {
        return counts.isEmpty();
    }

    /// How many of each kind there were, as a last word to people.
    void end() {
        if (!json) {
            out.print(isEmpty() ? "No differences.\n" : summary());
        }
        out.flush();
    }

    private String summary() {
        return counts.entrySet().stream()
                .map(kind -> "%s: %s\n".formatted(kind.getKey(), numbers(kind.getValue())))
                .collect(Collectors.joining());
    }

    private static String numbers(Map<Change, Long> counts) {
        return counts.entrySet().stream()
                .map(count ->
                        String.format(
                                Locale.ROOT, "%,d %s", count.getValue(), lower(count.getKey())))
                .collect(Collectors.joining(", "));
    }

    private static String text(Difference difference) {
        Item item = difference.item();
        String sign =
                switch (difference.change()) {
                    case ADDED -> "+";
                    case REMOVED -> "-";
                    case CHANGED -> "~";
                };
        String named =
                item.ids().size() > 1
                        ? "%s %s %s"
                                .formatted(item.ids().getFirst(), item.name(), item.ids().getLast())
                        : "%s  %s".formatted(item.ids().getFirst(), cut(item.name())).strip();
        return difference.fields().entrySet().stream()
                .map(field -> "    %s: %s\n".formatted(field.getKey(), text(field.getValue())))
                .collect(
                        Collectors.joining(
                                "", "%s %-7s  %s\n".formatted(sign, item.kind(), named), ""));
    }

    private static String text(Values values) {
        return value(values.before()) + " → " + value(values.after());
    }

    private static String value(@Nullable Object value) {
        return value == null ? "nothing" : cut(CsvLine.cell(value).replaceAll("\\s+", " "));
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= WIDEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, WIDEST - 1)) + "…";
    }

    private static String line(Difference difference) {
        Item item = difference.item();
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("change", lower(difference.change()));
        line.put("kind", item.kind());
        if (item.ids().size() > 1) {
            line.put("from", item.ids().getFirst());
            line.put("to", item.ids().getLast());
        } else {
            line.put("id", item.ids().getFirst());
        }
        line.put("name", item.name());
        if (!difference.fields().isEmpty()) {
            line.put("fields", difference.fields());
        }
        return JSON.writeValueAsString(line) + "\n";
    }

    private static String lower(Change change) {
        return change.name().toLowerCase(Locale.ROOT);
    }
}
