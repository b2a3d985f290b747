package paperkin.cypher;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The nodes and relationships among the values of an answer, each once, so that it can be drawn.
/// An end of a relationship need not be among the nodes.
///
/// @param nodes as the values have them, in the order in which they first come
public record ResultGraph(
        List<Map<String, @Nullable Object>> nodes,
        List<Map<String, @Nullable Object>> relationships) {

    public ResultGraph(
            List<Map<String, @Nullable Object>> nodes,
            List<Map<String, @Nullable Object>> relationships) {
        this.nodes = List.copyOf(nodes);
        this.relationships = List.copyOf(relationships);
    }

    /// The graph of an answer.
    ///
    /// @param rows with typed values, as [FreeAnswer.Rows] has them
    public static ResultGraph of(List<Row> rows) {
        var collection = new Collection();
        rows.forEach(row -> collection.add(row.values()));
        return new ResultGraph(
                List.copyOf(collection.nodes.values()),
                List.copyOf(collection.relationships.values()));
    }

    /// Without nodes there is nothing to draw.
    public boolean isEmpty() {
        return nodes.isEmpty();
    }

    private static final class Collection {

        private final Map<Object, Map<String, @Nullable Object>> nodes = new LinkedHashMap<>();
        private final Map<Object, Map<String, @Nullable Object>> relationships =
                new LinkedHashMap<>();

        void add(@Nullable Object value) {
            switch (value) {
                case List<?> items -> items.forEach(this::add);
                case Map<?, ?> map -> add(map);
                case null, default -> {}
            }
        }

        private void add(Map<?, ?> map) {
            switch (String.valueOf(map.get("$type"))) {
                case "Node" -> keep(map, nodes);
                case "Relationship" -> keep(map, relationships);
                default -> map.values().forEach(this::add);
            }
        }

        private static void keep(
                Map<?, ?> entity, Map<Object, Map<String, @Nullable Object>> entities) {
            var copy = new LinkedHashMap<String, @Nullable Object>();
            entity.forEach((key, value) -> copy.put(String.valueOf(key), value));
            entities.putIfAbsent(String.valueOf(entity.get("elementId")), copy);
        }
    }
}
