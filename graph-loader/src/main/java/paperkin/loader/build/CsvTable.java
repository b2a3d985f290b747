package paperkin.loader.build;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import paperkin.store.ImportTable;

/// Nodes or relationships as CSV for Neo4j's importer. A property gets a column when a row first
/// has it, so a row ends with its last value, and the header is written at the end, into a file of
/// its own.
final class CsvTable implements AutoCloseable {

    private final Path header;
    private final Path rows;
    private final String group;
    private final char arrayDelimiter;
    private final List<String> keys;
    private final Map<String, Column> columns = new LinkedHashMap<>();
    private final BufferedWriter out;
    private boolean multiline;
    private boolean empty = true;

    /// @param group label of all nodes, type of all relationships, or empty
    /// @param keys headers of the columns that every row begins with, such as `:ID`
    CsvTable(Path folder, String name, String group, char arrayDelimiter, String... keys) {
        this.header = folder.resolve(name + "-header.csv");
        this.rows = folder.resolve(name + ".csv");
        this.group = group;
        this.arrayDelimiter = arrayDelimiter;
        this.keys = List.of(keys);
        try {
            this.out = Files.newBufferedWriter(rows);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private record Column(int index, String type) {}

    /// Writes a row.
    ///
    /// @param keyed one value per key, a number or a text without quotes and commas
    void add(Map<String, Object> properties, Object... keyed) {
        empty = false;
        try {
            out.write(Stream.of(keyed).map(String::valueOf).collect(Collectors.joining(",")));
            int last = -1;
            var values = new @Nullable Object[columns.size() + properties.size()];
            for (Map.Entry<String, Object> property : properties.entrySet()) {
                int index = column(property.getKey(), property.getValue()).index();
                values[index] = property.getValue();
                last = Math.max(last, index);
            }
            for (int i = 0; i <= last; i++) {
                out.write(',');
                write(values[i]);
            }
            out.write('\n');
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private Column column(String name, Object value) {
        String type = type(value);
        Column column = columns.computeIfAbsent(name, _ -> new Column(columns.size(), type));
        if (!column.type().equals(type)) {
            throw new IllegalArgumentException(
                    "The column %s of %s holds %s, found %s."
                            .formatted(name, rows, column.type(), value));
        }
        return column;
    }

    private static String type(Object value) {
        return switch (value) {
            case String _ -> "string";
            case Integer _, Long _ -> "long";
            case Double _ -> "double";
            case Boolean _ -> "boolean";
            case List<?> items -> type(items.getFirst()) + "[]";
            default -> throw new IllegalArgumentException("No column holds " + value + ".");
        };
    }

    private void write(@Nullable Object value) throws IOException {
        switch (value) {
            case null -> {
                // Nothing between two commas is no value.
            }
            case String text -> writeQuoted(List.of(text));
            case List<?> items -> writeQuoted(items);
            default -> out.write(String.valueOf(value));
        }
    }

    private void writeQuoted(List<?> texts) throws IOException {
        out.write('"');
        for (int i = 0; i < texts.size(); i++) {
            if (i > 0) {
                out.write(arrayDelimiter);
            }
            writeInside(String.valueOf(texts.get(i)));
        }
        out.write('"');
    }

    private void writeInside(String text) throws IOException {
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            multiline |= c == '\n' || c == '\r';
            if (c == '"') {
                out.write(text, done, i + 1 - done);
                done = i;
            }
        }
        out.write(text, done, text.length() - done);
    }

    boolean isEmpty() {
        return empty;
    }

    /// The files for the importer, once the table is closed.
    ImportTable table() {
        return new ImportTable(group, List.of(header, rows), multiline);
    }

    @Override
    public void close() {
        List<String> names = new ArrayList<>(keys);
        columns.forEach((name, column) -> names.add(name + ":" + column.type()));
        try (out) {
            Files.writeString(header, String.join(",", names) + "\n");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
