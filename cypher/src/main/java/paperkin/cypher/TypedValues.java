package paperkin.cypher;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.IsoDuration;
import org.neo4j.driver.types.MapAccessor;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Point;
import org.neo4j.driver.types.Relationship;
import org.neo4j.driver.types.Vector;

/// The driver's records as rows of what JSON can say, with nothing lost: texts, numbers, truth
/// values, lists and maps stand for themselves, and everything else is a map that names its type in
/// `$type`.
final class TypedValues {

    private static final String TYPE = "$type";
    private static final String VALUE = "value";

    private TypedValues() {}

    static Row row(Record record) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        record.keys().forEach(key -> values.put(key, typed(record.get(key))));
        return new Row(values);
    }

    /// The same row with dates, points and the like as texts.
    static Row plain(Row row) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        row.values().forEach((column, value) -> values.put(column, plain(value)));
        return new Row(values);
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case List<?> items -> items.stream().<@Nullable Object>map(TypedValues::plain).toList();
            case Map<?, ?> map when map.containsKey(TYPE) && map.containsKey(VALUE) ->
                    plain(map.get(VALUE));
            case Map<?, ?> map -> plainMap(map);
            case null, default -> value;
        };
    }

    private static Map<String, @Nullable Object> plainMap(Map<?, ?> map) {
        var plain = new LinkedHashMap<String, @Nullable Object>();
        map.forEach((key, value) -> {
            if (!TYPE.equals(key)) {
                plain.put(String.valueOf(key), plain(value));
            }
        });
        return plain;
    }

    private static @Nullable Object typed(Value value) {
        return value.isNull() ? null : typed(value.asObject());
    }

    private static @Nullable Object typed(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Double number when !Double.isFinite(number) -> leaf("Float", number.toString());
            case String _, Number _, Boolean _ -> value;
            case List<?> items -> items.stream().<@Nullable Object>map(TypedValues::typed).toList();
            case Map<?, ?> map -> map(map);
            case Node node -> node(node);
            case Relationship relationship -> relationship(relationship);
            case Path path -> path(path);
            case Point point -> point(point);
            case byte[] bytes -> leaf("ByteArray", Base64.getEncoder().encodeToString(bytes));
            default -> leaf(type(value), value.toString());
        };
    }

    private static String type(Object value) {
        return switch (value) {
            case LocalDate _ -> "Date";
            case LocalTime _ -> "LocalTime";
            case OffsetTime _ -> "Time";
            case LocalDateTime _ -> "LocalDateTime";
            case ZonedDateTime _ -> "DateTime";
            case IsoDuration _ -> "Duration";
            case Vector _ -> "Vector";
            default -> value.getClass().getSimpleName();
        };
    }

    private static Map<String, @Nullable Object> leaf(String type, Object value) {
        Map<String, @Nullable Object> typed = of(type);
        typed.put(VALUE, value);
        return typed;
    }

    private static Map<String, @Nullable Object> of(String type) {
        var typed = new LinkedHashMap<String, @Nullable Object>();
        typed.put(TYPE, type);
        return typed;
    }

    /// A map that has such a key of its own is wrapped.
    private static Map<String, @Nullable Object> map(Map<?, ?> map) {
        var typed = new LinkedHashMap<String, @Nullable Object>();
        map.forEach((key, value) -> typed.put(String.valueOf(key), typed(value)));
        return typed.containsKey(TYPE) ? leaf("Map", typed) : typed;
    }

    private static Map<String, @Nullable Object> node(Node node) {
        Map<String, @Nullable Object> typed = of("Node");
        typed.put("elementId", node.elementId());
        typed.put("labels", StreamSupport.stream(node.labels().spliterator(), false).toList());
        typed.put("properties", properties(node));
        return typed;
    }

    private static Map<String, @Nullable Object> relationship(Relationship relationship) {
        Map<String, @Nullable Object> typed = of("Relationship");
        typed.put("elementId", relationship.elementId());
        typed.put("type", relationship.type());
        typed.put("startElementId", relationship.startNodeElementId());
        typed.put("endElementId", relationship.endNodeElementId());
        typed.put("properties", properties(relationship));
        return typed;
    }

    private static Map<String, @Nullable Object> path(Path path) {
        Map<String, @Nullable Object> typed = of("Path");
        typed.put("nodes", stream(path.nodes()));
        typed.put("relationships", stream(path.relationships()));
        return typed;
    }

    private static List<@Nullable Object> stream(Iterable<?> items) {
        return StreamSupport.stream(items.spliterator(), false)
                .<@Nullable Object>map(TypedValues::typed)
                .toList();
    }

    /// `z` is there in three dimensions only.
    private static Map<String, @Nullable Object> point(Point point) {
        Map<String, @Nullable Object> typed = of("Point");
        typed.put("srid", point.srid());
        typed.put("x", point.x());
        typed.put("y", point.y());
        if (Double.isFinite(point.z())) {
            typed.put("z", point.z());
        }
        return typed;
    }

    private static Map<String, @Nullable Object> properties(MapAccessor entity) {
        var typed = new LinkedHashMap<String, @Nullable Object>();
        entity.keys().forEach(key -> typed.put(key, typed(entity.get(key))));
        return typed;
    }
}
