package paperkin.loader.diff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import paperkin.cypher.Row;

/// The nodes and edges that a row of an export speaks of, each under a key that stays when what is
/// said of it changes.
///
/// @param part the part that the row is of
/// @param key its first column
record PartItems(String part, String key) {

    private static final String PROPERTIES = "properties";
    private static final Set<String> WITHOUT_CONCEPT =
            Set.of("FOUND", "READ_FROM", "PUBLISHED_IN", "WROTE");

    Map<String, Item> of(Row row) {
        Map<String, Item> items = new LinkedHashMap<>();
        switch (part) {
            case "links" -> row.rows("links").forEach(link -> addLink(row, link, items));
            case "citations" -> {
                row.rows("cited").forEach(cited -> addEdge(row, "CITES", cited, items));
                row.texts("pending").forEach(id -> addEdge(row, "REFERS_TO", id, items));
            }
            case "broader" ->
                    row.texts("broader").forEach(id -> addEdge(row, "BROADER", id, items));
            default -> items.put("", node(row));
        }
        return items;
    }

    private Item node(Row row) {
        Map<String, @Nullable Object> fields = fields(row);
        String name =
                Stream.of("title", "label", "name")
                        .map(fields::get)
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .findFirst()
                        .orElse("");
        return new Item(kind(), List.of(row.text(key)), name, fields);
    }

    private String kind() {
        return part.equals("aliases") ? "alias" : part.replaceFirst("s$", "");
    }

    /// From a paper to a concept leads one edge, whatever its type.
    private void addLink(Row row, Row link, Map<String, Item> items) {
        String type = link.text("type");
        Map<String, @Nullable Object> fields = fields(link);
        fields.remove("type");
        if (WITHOUT_CONCEPT.contains(type)) {
            add(row, type, link.text("id"), fields, type, items);
        } else {
            fields.put("role", type);
            add(row, type, link.text("id"), fields, "concept", items);
        }
    }

    private void addEdge(Row row, String type, Row end, Map<String, Item> items) {
        add(row, type, end.text("id"), fields(end), type, items);
    }

    private void addEdge(Row row, String type, String id, Map<String, Item> items) {
        add(row, type, id, Map.of(), type, items);
    }

    /// Somebody may have written a paper twice over.
    private void add(
            Row row,
            String type,
            String id,
            Map<String, @Nullable Object> fields,
            String group,
            Map<String, Item> items) {
        String wanted = group + ' ' + id;
        String free = wanted;
        for (int n = 2; items.containsKey(free); n++) {
            free = wanted + ' ' + n;
        }
        items.put(free, new Item("edge", List.of(row.text(key), id), type, fields));
    }

    /// What a row says besides its key, properties as if they were columns.
    private Map<String, @Nullable Object> fields(Row row) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>(row.values());
        Object properties = fields.remove(PROPERTIES);
        if (properties instanceof Map<?, ?> map) {
            map.forEach((name, value) -> fields.putIfAbsent(String.valueOf(name), value));
        }
        fields.remove("id");
        fields.remove(key);
        return fields;
    }
}
