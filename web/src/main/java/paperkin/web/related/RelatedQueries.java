package paperkin.web.related;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import paperkin.cypher.CypherFile;
import paperkin.cypher.Graph;

/// The catalogue's queries for related papers.
@Component
public final class RelatedQueries {

    private final CypherFile relatedPapers = CypherFile.load("queries/related-papers");
    private final Graph graph;

    RelatedQueries(Graph graph) {
        this.graph = graph;
    }

    /// The papers that have most in common with this one, the closest first; none for an unknown
    /// id.
    public List<RelatedPaper> relatedPapers(String id, int limit) {
        return graph.read(relatedPapers, Map.of("id", id, "limit", limit)).stream()
                .map(RelatedPaper::of)
                .toList();
    }
}
