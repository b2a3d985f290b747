package paperkin.web.query;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import paperkin.cypher.ResultGraph;
import paperkin.web.page.Links;

/// The graph of an answer as the page draws it.
///
/// @param links those with both ends among the nodes
record Picture(List<Node> nodes, List<Link> links) {

    /// More would only cover each other.
    private static final int MOST = 100;

    private static final Set<String> TYPES = Set.of("Method", "Dataset", "Task", "Metric");

    /// @param type `method`, `dataset`, `task`, `metric`, or `concept` for all else
    /// @param href the page of a paper or concept; "" for other nodes
    record Node(String id, String label, String type, String href) {}

    record Link(String source, String target) {}

    /// Empty where there is nothing that hangs together.
    static Optional<Picture> of(ResultGraph graph, Links links) {
        List<Node> nodes =
                graph.nodes().stream().limit(MOST).map(node -> node(node, links)).toList();
        Set<String> drawn = nodes.stream().map(Node::id).collect(Collectors.toSet());
        List<Link> lines =
                graph.relationships().stream()
                        .map(edge ->
                                new Link(text(edge, "startElementId"), text(edge, "endElementId")))
                        .filter(link ->
                                drawn.contains(link.source()) && drawn.contains(link.target()))
                        .toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Picture(nodes, lines));
    }

    private static Node node(Map<String, @Nullable Object> node, Links links) {
        List<?> labels = node.get("labels") instanceof List<?> list ? list : List.of();
        Map<?, ?> properties = node.get("properties") instanceof Map<?, ?> map ? map : Map.of();
        String type = TYPES.stream().filter(labels::contains).findFirst().orElse("concept");
        return new Node(
                text(node, "elementId"),
                name(labels, properties),
                type.toLowerCase(Locale.ROOT),
                href(labels, properties, links));
    }

    private static String name(List<?> labels, Map<?, ?> properties) {
        return Stream.of("title", "label", "name", "surface", "id")
                .map(properties::get)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .findFirst()
                .orElse(labels.isEmpty() ? "" : labels.getFirst().toString());
    }

    private static String href(List<?> labels, Map<?, ?> properties, Links links) {
        if (!(properties.get("id") instanceof String id)) {
            return "";
        }
        return labels.contains("Paper")
                ? links.paper(id)
                : labels.contains("Concept") ? links.concept(id) : "";
    }

    private static String text(Map<?, ?> map, String key) {
        return String.valueOf(map.get(key));
    }
}
