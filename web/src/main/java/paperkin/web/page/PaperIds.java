package paperkin.web.page;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import paperkin.cypher.CypherFile;
import paperkin.cypher.Graph;

/// What becomes of a request for a paper by an id that no paper has.
@Component
public final class PaperIds {

    private final CypherFile paper = CypherFile.load("queries/paper");
    private final CypherFile knownAs = CypherFile.load("queries/papers-known-as");
    private final Graph graph;

    PaperIds(Graph graph) {
        this.graph = graph;
    }

    /// Does nothing if there is a paper of this id.
    ///
    /// @throws WebException as [#absent] says, if there is none
    public void check(String id) {
        if (graph.read(paper, Map.of("id", id)).isEmpty()) {
            throw absent(id);
        }
    }

    /// The answer to it: if one paper is, or was, known by this id too, that it goes by another
    /// now; otherwise that there is none.
    public WebException absent(String id) {
        List<String> now =
                graph.read(knownAs, Map.of("id", id)).stream().map(row -> row.text("id")).toList();
        return now.size() == 1
                ? WebException.Moved.paper(id, now.getFirst())
                : WebException.NotFound.paper(id);
    }
}
