package paperkin.web.search;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import paperkin.cypher.CypherFile;
import paperkin.cypher.Graph;

/// The catalogue's query for papers and concepts by their words.
@Component
public final class SearchQueries {

    private final CypherFile search = CypherFile.load("queries/search");
    private final Graph graph;

    SearchQueries(Graph graph) {
        this.graph = graph;
    }

    /// What the text finds, the best first; nothing for a blank text.
    public List<Hit> search(String text, int limit) {
        if (text.isBlank()) {
            return List.of();
        }
        return graph.read(search, Map.of("text", text, "limit", limit)).stream()
                .map(Hit::of)
                .toList();
    }
}
