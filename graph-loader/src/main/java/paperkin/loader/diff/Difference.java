package paperkin.loader.diff;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Something that is in one graph alone, or not the same in both.
///
/// @param item as it is in the second graph, unless that has none
/// @param fields what is not the same; empty unless it is in both
public record Difference(Change change, Item item, Map<String, Values> fields) {

    public Difference {
        fields = Collections.unmodifiableMap(new TreeMap<>(fields));
    }

    /// How the second graph differs from the first.
    public enum Change {
        ADDED,
        REMOVED,
        CHANGED
    }

    /// What a field holds in the first graph and in the second; null where it is not there.
    public record Values(@Nullable Object before, @Nullable Object after) {}

    static Difference added(Item item) {
        return new Difference(Change.ADDED, item, Map.of());
    }

    static Difference removed(Item item) {
        return new Difference(Change.REMOVED, item, Map.of());
    }

    /// What differs between two items that are the same thing; nothing, if they are equal.
    static Optional<Difference> between(Item before, Item after) {
        Map<String, Values> fields = new TreeMap<>();
        Set<String> names = new TreeSet<>(before.fields().keySet());
        names.addAll(after.fields().keySet());
        for (String name : names) {
            Object old = before.fields().get(name);
            Object now = after.fields().get(name);
            if (!Objects.equals(old, now)) {
                fields.put(name, new Values(old, now));
            }
        }
        return fields.isEmpty()
                ? Optional.empty()
                : Optional.of(new Difference(Change.CHANGED, after, fields));
    }
}
