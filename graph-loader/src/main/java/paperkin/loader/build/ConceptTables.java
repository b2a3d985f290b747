package paperkin.loader.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import paperkin.loader.build.NodeNumbers.NodeCount;
import paperkin.loader.concept.ConceptHierarchy;
import paperkin.loader.graph.ConceptEdge;
import paperkin.loader.graph.EdgeRows;
import paperkin.loader.mention.ConceptType;

/// Concepts, surface forms and the edges to them, as tables. Edges and surface forms are written as
/// they come, concepts when all papers have been seen.
final class ConceptTables {

    private final TableFolder tables;
    private final NodeCount count;
    private final NodeNumbers aliasNumbers;
    private final CsvTable aliases;
    private final CsvTable conceptEdges;
    private final Map<String, ConceptTally> concepts = new LinkedHashMap<>();
    private final AliasTally named = new AliasTally();
    private long mentions;
    private long edges;

    ConceptTables(TableFolder tables, NodeCount count) {
        this.tables = tables;
        this.count = count;
        this.aliasNumbers = new NodeNumbers(count);
        this.aliases = tables.nodes("Alias");
        this.conceptEdges = tables.typedEdges("concept-edges");
    }

    /// Takes up the edges of a paper.
    void add(FoundPaper paper) {
        var rows = new EdgeRows(new TreeMap<>(Map.of(paper.planned().id(), paper.edges())));
        for (ConceptEdge edge : paper.edges()) {
            concept(edge.concept()).add(edge);
            mentions += edge.count();
        }
        edges += paper.edges().size();
        rows.edges().forEach(row -> addEdge(paper.number(), row));
        rows.aliases().forEach(this::addAlias);
    }

    private ConceptTally concept(String id) {
        return concepts.computeIfAbsent(id, _ -> new ConceptTally(id, count.next()));
    }

    @SuppressWarnings("unchecked") // The rows say so.
    private void addEdge(int paper, Map<String, Object> row) {
        conceptEdges.add(
                (Map<String, Object>) row.getOrDefault("fields", Map.of()),
                paper,
                concept(text(row, "concept")).node(),
                text(row, "role"));
    }

    private void addAlias(Map<String, Object> row) {
        String surface = text(row, "surface");
        long alias =
                aliasNumbers.of(
                        surface,
                        number ->
                                aliases.add(
                                        Map.of("surface", surface, "key", text(row, "key")),
                                        number));
        String concept = text(row, "concept");
        named.add(surface, alias, concept, concept(concept).node());
    }

    private static String text(Map<String, Object> row, String column) {
        return String.valueOf(row.get(column));
    }

    /// Writes what follows from all papers: the concepts themselves, which surface forms name them,
    /// and which are broader than others.
    void finish(ConceptHierarchy hierarchy) {
        CsvTable nodes = tables.labelledNodes("concepts");
        Map<String, String> labels = new TreeMap<>();
        for (ConceptTally concept : concepts.values()) {
            String label = concept.label();
            labels.put(concept.id(), label);
            nodes.add(
                    Map.of("id", concept.id(), "label", label, "df", concept.frequency()),
                    concept.node(),
                    tables.labels(labels(concept.type())));
        }
        CsvTable aliasOf = tables.edges("ALIAS_OF");
        named.forEach(
                (alias, concept, papers) -> aliasOf.add(Map.of("papers", papers), alias, concept));
        CsvTable broader = tables.edges("BROADER");
        hierarchy
                .broader(labels)
                .forEach((narrow, broads) ->
                        broads.forEach(broad ->
                                broader.add(
                                        Map.of(), concept(narrow).node(), concept(broad).node())));
    }

    private static List<String> labels(ConceptType type) {
        List<String> labels = new ArrayList<>(List.of("Concept"));
        if (type != ConceptType.CONCEPT) {
            String name = type.name();
            labels.add(name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT));
        }
        return labels;
    }

    /// Ids of all concepts, in ascending order.
    SortedSet<String> ids() {
        return new TreeSet<>(concepts.keySet());
    }

    /// How often papers name concepts.
    long mentionCount() {
        return mentions;
    }

    /// How many edges there are between papers and concepts.
    long edgeCount() {
        return edges;
    }
}
