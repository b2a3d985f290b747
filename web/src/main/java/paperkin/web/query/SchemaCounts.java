package paperkin.web.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import paperkin.cypher.CypherFile;
import paperkin.cypher.Graph;

/// How many nodes and relationships there are of each kind, as the database's count store knows.
@Component
final class SchemaCounts {

    private final List<CypherFile> files =
            List.of(CypherFile.load("load/status-nodes"), CypherFile.load("load/status-edges"));
    private final Graph graph;

    SchemaCounts(Graph graph) {
        this.graph = graph;
    }

    /// By label or type; kinds that only the program itself needs are not counted.
    Map<String, Long> counts() {
        Map<String, Long> counts = new HashMap<>();
        for (CypherFile file : files) {
            String name = file.columns().getFirst().name();
            graph.read(file, Map.of())
                    .forEach(row -> counts.put(row.text(name), row.integer("count")));
        }
        return counts;
    }
}
