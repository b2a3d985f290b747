package paperkin.web.compare;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import paperkin.cypher.CypherFile;
import paperkin.cypher.Graph;

/// The catalogue's query for papers side by side.
@Component
final class CompareQueries {

    private final CypherFile comparePapers = CypherFile.load("queries/compare-papers");
    private final Graph graph;

    CompareQueries(Graph graph) {
        this.graph = graph;
    }

    /// The papers of these ids, in their order; unknown ids are left out.
    List<ComparedPaper> comparePapers(List<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : graph.read(comparePapers, Map.of("ids", ids)).stream()
                        .map(ComparedPaper::of)
                        .toList();
    }
}
