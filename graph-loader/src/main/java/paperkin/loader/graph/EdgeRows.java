package paperkin.loader.graph;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import paperkin.cypher.AliasKey;
import paperkin.loader.mention.ConceptType;
import paperkin.loader.mention.Mention;
import paperkin.loader.mention.Role;

/// Concepts, surface forms and the edges to them as rows of the statements that write them.
///
/// @param byPaper the edges of each paper, by its id
public record EdgeRows(SortedMap<String, List<ConceptEdge>> byPaper) {

    public EdgeRows {
        byPaper = new TreeMap<>(byPaper);
    }

    /// The edges of a paper; none of one that is not among these.
    List<ConceptEdge> of(String paper) {
        return byPaper.getOrDefault(paper, List.of());
    }

    public List<Map<String, Object>> aliases() {
        SortedMap<String, Map<String, Object>> rows = new TreeMap<>();
        for (ConceptEdge edge : all()) {
            for (String surface : edge.surfaces()) {
                rows.putIfAbsent(surface + "\n" + edge.concept(), alias(edge.concept(), surface));
            }
        }
        return List.copyOf(rows.values());
    }

    private static Map<String, Object> alias(String concept, String surface) {
        return Map.of("concept", concept, "surface", surface, "key", AliasKey.of(surface));
    }

    public List<Map<String, Object>> edges() {
        return byPaper.entrySet().stream()
                .flatMap(paper -> paper.getValue().stream().map(e -> edge(paper.getKey(), e)))
                .toList();
    }

    private static Map<String, Object> edge(String paper, ConceptEdge edge) {
        return Map.of(
                "paper", paper,
                "concept", edge.concept(),
                "role", edge.role().name(),
                "fields", fields(edge));
    }

    private static Map<String, Object> fields(ConceptEdge edge) {
        return properties(edge).map();
    }

    /// What an edge holds, as [StoredEdge] reads it.
    static Fields properties(ConceptEdge edge) {
        Mention best = edge.best();
        return new Fields()
                .flag("byHand", edge.byHand())
                .flag("used", best.role() == Role.USES && best.type() == ConceptType.CONCEPT)
                .text("type", best.type().name())
                .value("count", edge.count())
                .value("confidence", edge.confidence())
                .text("field", best.field().label())
                .value("start", best.start())
                .value("end", best.end())
                .text("surface", best.surface())
                .text("sentence", best.sentence())
                .value("sentenceStart", best.sentenceStart())
                .text("rule", best.rule())
                .list("spans", edge.spans())
                .text("label", best.label())
                .list("surfaces", edge.surfaces());
    }

    /// How often the papers name a concept.
    long mentionCount() {
        return all().stream().mapToLong(ConceptEdge::count).sum();
    }

    long edgeCount() {
        return all().size();
    }

    /// All of them, in the order of the papers.
    List<ConceptEdge> all() {
        return byPaper.values().stream().flatMap(List::stream).toList();
    }
}
