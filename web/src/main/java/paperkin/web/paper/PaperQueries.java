package paperkin.web.paper;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import paperkin.cypher.CypherFile;
import paperkin.cypher.Graph;

/// The catalogue's queries about one paper.
@Component
public final class PaperQueries {

    private final CypherFile paper = CypherFile.load("queries/paper");
    private final CypherFile paperConcepts = CypherFile.load("queries/paper-concepts");
    private final CypherFile citations = CypherFile.load("queries/citations");
    private final Graph graph;

    PaperQueries(Graph graph) {
        this.graph = graph;
    }

    /// The paper of this id, if there is one.
    public Optional<Paper> paper(String id) {
        return graph.read(paper, Map.of("id", id)).stream().findFirst().map(Paper::of);
    }

    List<PaperConcept> paperConcepts(String id) {
        return graph.read(paperConcepts, Map.of("id", id)).stream().map(PaperConcept::of).toList();
    }

    /// The works the paper cites.
    Citations cites(String id) {
        return citations(id, "cites");
    }

    /// The papers that cite it.
    Citations citedBy(String id) {
        return citations(id, "cited");
    }

    private Citations citations(String id, String direction) {
        var given = Map.of("id", id, "direction", direction, "limit", Citations.MOST + 1);
        return Citations.of(graph.read(citations, given).stream().map(Citation::of).toList());
    }
}
