package paperkin.web.explore;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import paperkin.cypher.CypherFile;
import paperkin.cypher.Graph;

/// The catalogue's queries for what stands beside a paper or a concept.
@Component
final class ExploreQueries {

    private final CypherFile topConcepts = CypherFile.load("queries/top-concepts");
    private final CypherFile concept = CypherFile.load("queries/concept");
    private final CypherFile conceptNeighbourhood =
            CypherFile.load("queries/concept-neighbourhood");
    private final CypherFile conceptPapers = CypherFile.load("queries/concept-papers");
    private final CypherFile paper = CypherFile.load("queries/paper");
    private final CypherFile paperConcepts = CypherFile.load("queries/paper-concepts");
    private final CypherFile relatedPapers = CypherFile.load("queries/related-papers");
    private final Graph graph;

    ExploreQueries(Graph graph) {
        this.graph = graph;
    }

    List<Node> topConcepts(int limit) {
        return graph.read(topConcepts, Map.of("limit", limit)).stream()
                .map(Node::ofConcept)
                .toList();
    }

    Optional<Node> concept(String id) {
        return graph.read(concept, Map.of("id", id)).stream().findFirst().map(Node::ofConcept);
    }

    List<Tie> conceptNeighbourhood(String id, int limit) {
        return graph.read(conceptNeighbourhood, Map.of("id", id, "limit", limit)).stream()
                .map(Tie::together)
                .toList();
    }

    List<Tie> conceptPapers(String id, int limit) {
        return graph.read(conceptPapers, Map.of("id", id, "limit", limit)).stream()
                .map(row -> Tie.says(Node.ofPaper(row), row))
                .toList();
    }

    Optional<Node> paper(String id) {
        return graph.read(paper, Map.of("id", id)).stream().findFirst().map(Node::ofPaper);
    }

    List<Tie> paperConcepts(String id) {
        return graph.read(paperConcepts, Map.of("id", id)).stream()
                .map(row -> Tie.says(Node.ofConcept(row), row))
                .toList();
    }

    List<Tie> relatedPapers(String id, int limit) {
        return graph.read(relatedPapers, Map.of("id", id, "limit", limit)).stream()
                .map(Tie::related)
                .toList();
    }
}
