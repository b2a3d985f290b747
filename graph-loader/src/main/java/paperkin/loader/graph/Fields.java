package paperkin.loader.graph;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/// The properties of a node or an edge being put together; what is absent gets no property.
final class Fields {

    private final Map<String, Object> values = new TreeMap<>();

    Fields text(String name, String text) {
        return text.isEmpty() ? this : value(name, text);
    }

    Fields number(String name, OptionalInt number) {
        return number.isEmpty() ? this : value(name, number.getAsInt());
    }

    /// A property that is there only where something holds.
    Fields flag(String name, boolean holds) {
        return holds ? value(name, true) : this;
    }

    Fields list(String name, List<?> items) {
        return items.isEmpty() ? this : value(name, items);
    }

    Fields value(String name, Object value) {
        values.put(name, value);
        return this;
    }

    Map<String, Object> map() {
        return Collections.unmodifiableMap(values);
    }
}
