package paperkin.cypher;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Entity;
import org.neo4j.driver.types.MapAccessor;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Relationship;

/// The driver's records as rows of plain Java values.
final class PlainValues {

    private PlainValues() {}

    static Row row(Record record) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        record.keys().forEach(key -> values.put(key, plain(record.get(key))));
        return new Row(values);
    }

    /// About how much memory plain values take: a text's length, 8 for what is not made of parts.
    static long bytes(@Nullable Object plain) {
        return switch (plain) {
            case null -> 8;
            case String text -> 8L + text.length();
            case List<?> items -> items.stream().mapToLong(PlainValues::bytes).sum() + 8;
            case Map<?, ?> map ->
                    bytes(List.copyOf(map.keySet())) + bytes(new ArrayList<>(map.values()));
            default -> 8;
        };
    }

    private static @Nullable Object plain(Value value) {
        return value.isNull() ? null : plain(value.asObject());
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case String text -> text;
            case Number number -> number;
            case Boolean flag -> flag;
            case List<?> items -> items.stream().map(PlainValues::plain).toList();
            case Map<?, ?> map -> map(map);
            case Node node -> node(node);
            case Relationship relationship -> relationship(relationship);
            case Path path -> path(path);
            // Dates, times, durations and points read well as they are written.
            default -> value.toString();
        };
    }

    private static Map<String, @Nullable Object> map(Map<?, ?> map) {
        var plain = new LinkedHashMap<String, @Nullable Object>();
        map.forEach((key, value) -> plain.put(String.valueOf(key), plain(value)));
        return plain;
    }

    private static Map<String, @Nullable Object> node(Node node) {
        Map<String, @Nullable Object> plain = entity(node);
        plain.put("labels", StreamSupport.stream(node.labels().spliterator(), false).toList());
        plain.put("properties", properties(node));
        return plain;
    }

    private static Map<String, @Nullable Object> relationship(Relationship relationship) {
        Map<String, @Nullable Object> plain = entity(relationship);
        plain.put("type", relationship.type());
        plain.put("startElementId", relationship.startNodeElementId());
        plain.put("endElementId", relationship.endNodeElementId());
        plain.put("properties", properties(relationship));
        return plain;
    }

    private static Map<String, @Nullable Object> path(Path path) {
        var plain = new LinkedHashMap<String, @Nullable Object>();
        plain.put("nodes", stream(path.nodes()));
        plain.put("relationships", stream(path.relationships()));
        return plain;
    }

    private static List<@Nullable Object> stream(Iterable<?> items) {
        return StreamSupport.stream(items.spliterator(), false)
                .<@Nullable Object>map(PlainValues::plain)
                .toList();
    }

    private static Map<String, @Nullable Object> entity(Entity entity) {
        var plain = new LinkedHashMap<String, @Nullable Object>();
        plain.put("elementId", entity.elementId());
        return plain;
    }

    private static Map<String, @Nullable Object> properties(MapAccessor entity) {
        var plain = new LinkedHashMap<String, @Nullable Object>();
        entity.keys().forEach(key -> plain.put(key, plain(entity.get(key))));
        return plain;
    }
}
