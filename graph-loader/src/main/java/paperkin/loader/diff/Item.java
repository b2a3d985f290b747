package paperkin.loader.diff;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A node or an edge of a graph.
///
/// @param kind paper, record, concept, alias, venue, author, edge or run
/// @param ids its id; of an edge those of both ends
/// @param name a title, a label, or an edge's type
/// @param fields everything else that is said of it, sorted
public record Item(
        String kind, List<String> ids, String name, Map<String, @Nullable Object> fields) {

    public Item(String kind, List<String> ids, String name, Map<String, @Nullable Object> fields) {
        this.kind = kind;
        this.ids = List.copyOf(ids);
        this.name = name;
        this.fields = Collections.unmodifiableMap(new TreeMap<>(fields));
    }
}
