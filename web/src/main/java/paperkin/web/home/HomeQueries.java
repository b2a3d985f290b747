package paperkin.web.home;

import static java.util.Locale.ROOT;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import paperkin.cypher.CypherFile;
import paperkin.cypher.Graph;
import paperkin.loader.mention.ConceptType;

/// The catalogue's queries for the graph as a whole.
@Component
final class HomeQueries {

    private final CypherFile overview = CypherFile.load("queries/overview");
    private final CypherFile topConcepts = CypherFile.load("queries/top-concepts");
    private final Graph graph;

    HomeQueries(Graph graph) {
        this.graph = graph;
    }

    Overview overview() {
        return Overview.of(graph.read(overview, Map.of()).getFirst());
    }

    List<TopConcept> topConcepts(ConceptType type, int limit) {
        return graph
                .read(topConcepts, Map.of("type", type.name().toLowerCase(ROOT), "limit", limit))
                .stream()
                .map(TopConcept::of)
                .toList();
    }
}
