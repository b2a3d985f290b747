package paperkin.web.concept;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import paperkin.cypher.CypherFile;
import paperkin.cypher.Graph;
import paperkin.cypher.Row;

/// The catalogue's queries about one concept.
@Component
public final class ConceptQueries {

    private final CypherFile concept = CypherFile.load("queries/concept");
    private final CypherFile conceptPapers = CypherFile.load("queries/concept-papers");
    private final CypherFile conceptFacets = CypherFile.load("queries/concept-facets");
    private final CypherFile conceptNeighbourhood =
            CypherFile.load("queries/concept-neighbourhood");
    private final CypherFile readingPath = CypherFile.load("queries/reading-path");
    private final CypherFile datasetsUsedWithMethod =
            CypherFile.load("queries/datasets-used-with-method");
    private final CypherFile methodsTriedOnDataset =
            CypherFile.load("queries/methods-tried-on-dataset");
    private final CypherFile gaps = CypherFile.load("queries/gaps");
    private final CypherFile names = CypherFile.load("concept/names");
    private final Graph graph;

    ConceptQueries(Graph graph) {
        this.graph = graph;
    }

    public Optional<Concept> concept(String id) {
        return graph.read(concept, Map.of("id", id)).stream().findFirst().map(Concept::of);
    }

    public List<Neighbour> conceptNeighbourhood(String id, String type, int limit) {
        return list(
                conceptNeighbourhood,
                Map.of("id", id, "type", type, "limit", limit),
                Neighbour::of);
    }

    /// @param after the cursor of the paper behind which to go on; "" to begin
    List<ConceptPaper> conceptPapers(String id, PaperFilter filter, String after, int limit) {
        var given = new HashMap<>(filter.papersOf(id));
        given.put("limit", limit);
        given.put("after", after);
        return list(conceptPapers, given, ConceptPaper::of);
    }

    Facets conceptFacets(String id, PaperFilter filter) {
        return Facets.of(graph.read(conceptFacets, filter.facetsOf(id)), filter);
    }

    List<PathStep> readingPath(String id) {
        return list(readingPath, Map.of("id", id), PathStep::of);
    }

    List<Tried> datasetsUsedWithMethod(String id, int limit) {
        return list(datasetsUsedWithMethod, Map.of("id", id, "limit", limit), Tried::of);
    }

    List<Tried> methodsTriedOnDataset(String id, int limit) {
        return list(methodsTriedOnDataset, Map.of("id", id, "limit", limit), Tried::of);
    }

    List<Gap> gaps(String id, int limit) {
        return list(gaps, Map.of("id", id, "limit", limit), Gap::of);
    }

    /// The names of the filter's venue and author, in columns called so.
    Row names(PaperFilter filter) {
        var given =
                Map.of(
                        "venue", filter.value(PaperFilter.VENUE),
                        "author", filter.value(PaperFilter.AUTHOR));
        boolean none = given.values().stream().allMatch(String::isEmpty);
        return none ? new Row(Map.of()) : graph.read(names, given).getFirst();
    }

    private <T> List<T> list(CypherFile query, Map<String, ?> given, Function<Row, T> of) {
        return graph.read(query, given).stream().map(of).toList();
    }
}
