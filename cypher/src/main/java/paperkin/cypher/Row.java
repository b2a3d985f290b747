package paperkin.cypher;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One row of an answer: plain Java values by column, in the statement's order.
///
/// @param values `String`, `Long`, `Double`, `Boolean`, `List`, `Map` or null
public record Row(Map<String, @Nullable Object> values) {

    // Not the compact form, of which other modules do not see that values may be null.
    public Row(Map<String, @Nullable Object> values) {
        this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /// Whether the column is there and not null.
    public boolean has(String column) {
        return values.get(column) != null;
    }

    /// The text in a column; "" if it is absent or null.
    public String text(String column) {
        return value(String.class, column).orElse("");
    }

    /// The whole number in a column; 0 if it is absent or null, so ask [#has] where that matters.
    public long integer(String column) {
        return value(Long.class, column).orElse(0L);
    }

    /// The whole number in a column, if there is one.
    public Optional<Long> integerIfAny(String column) {
        return value(Long.class, column);
    }

    /// The number in a column; 0 if it is absent or null, so ask [#has] where that matters.
    public double decimal(String column) {
        return value(Number.class, column).map(Number::doubleValue).orElse(0.0);
    }

    /// The list of texts in a column; empty if it is absent or null.
    public List<String> texts(String column) {
        return list(column).stream().map(item -> as(String.class, column, item)).toList();
    }

    /// The list of whole numbers in a column; empty if it is absent or null.
    public List<Long> integers(String column) {
        return list(column).stream().map(item -> as(Long.class, column, item)).toList();
    }

    /// The map in a column as a row; one without columns if it is absent or null.
    public Row row(String column) {
        Object value = values.get(column);
        return value == null ? new Row(Map.of()) : nested(column, value);
    }

    /// The list of maps in a column as rows; empty if it is absent or null.
    public List<Row> rows(String column) {
        return list(column).stream().map(item -> nested(column, item)).toList();
    }

    private List<?> list(String column) {
        Object value = values.get(column);
        return value == null ? List.of() : as(List.class, column, value);
    }

    private <T> Optional<T> value(Class<T> type, String column) {
        Object value = values.get(column);
        return value == null ? Optional.empty() : Optional.of(as(type, column, value));
    }

    private static Row nested(String column, @Nullable Object item) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        Map<?, ?> map = as(Map.class, column, item);
        map.forEach((key, value) -> values.put(String.valueOf(key), value));
        return new Row(values);
    }

    private static <T> T as(Class<T> type, String column, @Nullable Object value) {
        if (!type.isInstance(value)) {
            throw new GraphException.Failed(
                    "The column '%s' should hold a %s, but holds '%s'."
                            .formatted(column, type.getSimpleName(), value));
        }
        return type.cast(value);
    }
}
