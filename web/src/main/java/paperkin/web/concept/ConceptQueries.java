package paperkin.web.concept;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import paperkin.cypher.CypherFile;
import paperkin.cypher.Graph;

/// The catalogue's queries about one concept.
@Component
public final class ConceptQueries {

    private final CypherFile concept = CypherFile.load("queries/concept");
    private final CypherFile conceptPapers = CypherFile.load("queries/concept-papers");
    private final CypherFile conceptNeighbourhood =
            CypherFile.load("queries/concept-neighbourhood");
    private final Graph graph;

    ConceptQueries(Graph graph) {
        this.graph = graph;
    }

    public Optional<Concept> concept(String id) {
        return graph.read(concept, Map.of("id", id)).stream().findFirst().map(Concept::of);
    }

    List<ConceptPaper> conceptPapers(String id, String role, int limit, int skip) {
        var given = Map.of("id", id, "role", role, "limit", limit, "skip", skip);
        return graph.read(conceptPapers, given).stream().map(ConceptPaper::of).toList();
    }

    public List<Neighbour> conceptNeighbourhood(String id, String type, int limit) {
        var given = Map.of("id", id, "type", type, "limit", limit);
        return graph.read(conceptNeighbourhood, given).stream().map(Neighbour::of).toList();
    }
}
