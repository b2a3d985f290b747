package paperkin.loader.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import paperkin.cypher.AliasKey;
import paperkin.loader.curation.Curation;

/// Edges that were found and that people have made something else of, as rows of the statements
/// that keep them.
///
/// @param byPaper the edges of each paper, by its id
public record HeldRows(SortedMap<String, List<ConceptEdge>> byPaper) {

    public HeldRows {
        byPaper = new TreeMap<>(byPaper);
    }

    List<Map<String, Object>> edges(Curation curation) {
        return byPaper.entrySet().stream()
                .flatMap(paper ->
                        paper.getValue().stream().map(edge -> row(paper.getKey(), edge, curation)))
                .toList();
    }

    private static Map<String, Object> row(String paper, ConceptEdge edge, Curation curation) {
        return Map.of(
                "paper", paper,
                "concept", edge.concept(),
                "node", node(edge.concept(), curation),
                "fields", fields(edge));
    }

    /// What is known of a concept that was found and has become something else.
    ///
    /// @param id the concept's
    public static Map<String, Object> node(String id, Curation curation) {
        String now = curation.now(id);
        return new Fields().text("id", id).text("now", now.equals(id) ? "" : now).map();
    }

    /// The edge itself, its role, and the keys of its surface forms, by which it is found again.
    public static Map<String, Object> fields(ConceptEdge edge) {
        return EdgeRows.properties(edge)
                .text("role", edge.role().name())
                .list("keys", keys(edge.surfaces()))
                .map();
    }

    private static List<String> keys(Collection<String> surfaces) {
        return surfaces.stream().map(AliasKey::of).distinct().sorted().toList();
    }
}
