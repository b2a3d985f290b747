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
}
