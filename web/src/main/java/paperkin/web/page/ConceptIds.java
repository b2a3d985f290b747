package paperkin.web.page;

import java.util.Map;
import org.springframework.stereotype.Component;
import paperkin.cypher.CypherFile;
import paperkin.cypher.Graph;

/// What becomes of a request for a concept by an id that no concept has.
@Component
public final class ConceptIds {

    private final CypherFile knownAs = CypherFile.load("queries/concepts-known-as");
    private final Graph graph;

    ConceptIds(Graph graph) {
        this.graph = graph;
    }

    /// The answer to it: if the concept was merged into another, that it goes by that one's id now;
    /// otherwise that there is none.
    public WebException absent(String id) {
        return graph.read(knownAs, Map.of("id", id)).stream()
                .findFirst()
                .<WebException>map(row -> WebException.Moved.concept(id, row.text("id")))
                .orElseGet(() -> WebException.NotFound.concept(id));
    }
}
