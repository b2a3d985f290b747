package paperkin.web.why;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import paperkin.cypher.CypherFile;
import paperkin.cypher.Graph;

/// The catalogue's queries about two papers.
@Component
final class WhyQueries {

    private final CypherFile whyRelated = CypherFile.load("queries/why-related");
    private final CypherFile whyRelatedPaths = CypherFile.load("queries/why-related-paths");
    private final Graph graph;

    WhyQueries(Graph graph) {
        this.graph = graph;
    }

    /// Empty if either paper is unknown, or both are the same.
    Optional<Why> whyRelated(String id, String other) {
        return graph.read(whyRelated, Map.of("id", id, "other", other)).stream()
                .findFirst()
                .map(Why::of);
    }

    List<Way> whyRelatedPaths(String id, String other) {
        return graph.read(whyRelatedPaths, Map.of("id", id, "other", other)).stream()
                .map(Way::of)
                .toList();
    }
}
