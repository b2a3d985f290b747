package paperkin.web.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import paperkin.web.page.Links;
import tools.jackson.databind.json.JsonMapper;

/// One value of a result table as a page shows it.
///
/// @param text the value; a paper or a concept by its title or label, other nodes by their labels
///   and properties, a relationship by its type and the sentence behind it, other maps and lists as
///   JSON
/// @param href the page of the paper or concept that the value is
/// @param number whether it is a number
record Cell(String text, Optional<String> href, boolean number) {

    /// Makes cells of values.
    @Component
    static final class Cells {

        private final Links links;
        private final JsonMapper json;

        Cells(Links links, JsonMapper json) {
            this.links = links;
            this.json = json;
        }

        /// One list of cells per row, in the columns' order.
        List<List<Cell>> table(
                List<String> columns, List<? extends Map<String, @Nullable Object>> rows) {
            return rows.stream()
                    .map(row -> columns.stream().map(column -> cell(row.get(column))).toList())
                    .toList();
        }

        private Cell cell(@Nullable Object value) {
            return switch (value) {
                case null -> new Cell("", Optional.empty(), false);
                case String text -> new Cell(text, Optional.empty(), false);
                case Long number -> new Cell(number.toString(), Optional.empty(), true);
                case Double number -> new Cell(number.toString(), Optional.empty(), true);
                case Map<?, ?> map -> entity(map);
                default -> new Cell(json.writeValueAsString(value), Optional.empty(), false);
            };
        }

        private Cell entity(Map<?, ?> map) {
            if (!(map.get("properties") instanceof Map<?, ?> properties)) {
                return plain(json.writeValueAsString(map));
            }
            if (map.get("labels") instanceof List<?> labels) {
                return node(labels, properties);
            }
            return map.get("type") instanceof String type && map.containsKey("startElementId")
                    ? plain(said(":" + type, properties.get("sentence")))
                    : plain(json.writeValueAsString(map));
        }

        private Cell node(List<?> labels, Map<?, ?> properties) {
            if (properties.get("id") instanceof String id) {
                if (labels.contains("Paper") && properties.get("title") instanceof String title) {
                    return new Cell(title, Optional.of(links.paper(id)), false);
                }
                if (labels.contains("Concept") && properties.get("label") instanceof String label) {
                    return new Cell(label, Optional.of(links.concept(id)), false);
                }
            }
            String kinds = labels.stream().map(label -> ":" + label).collect(Collectors.joining());
            return plain(said(kinds, json.writeValueAsString(properties)));
        }

        private static String said(String kind, @Nullable Object more) {
            return more == null ? kind : kind + " " + more;
        }

        private static Cell plain(String text) {
            return new Cell(text, Optional.empty(), false);
        }
    }
}
