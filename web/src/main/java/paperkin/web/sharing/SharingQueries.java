package paperkin.web.sharing;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import paperkin.cypher.CypherFile;
import paperkin.cypher.Graph;

/// The catalogue's query for papers that share chosen concepts.
@Component
final class SharingQueries {

    private final CypherFile papersSharingMethods =
            CypherFile.load("queries/papers-sharing-methods");
    private final Graph graph;

    SharingQueries(Graph graph) {
        this.graph = graph;
    }

    List<SharingPaper> papersSharingMethods(List<String> concepts, String match, int limit) {
        var given = Map.of("concepts", concepts, "match", match, "limit", limit);
        return graph.read(papersSharingMethods, given).stream().map(SharingPaper::of).toList();
    }
}
