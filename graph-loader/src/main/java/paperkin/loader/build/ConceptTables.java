package paperkin.loader.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import paperkin.loader.build.NodeNumbers.NodeCount;
import paperkin.loader.concept.ConceptHierarchy;
import paperkin.loader.curation.Curation;
import paperkin.loader.graph.ConceptEdge;
import paperkin.loader.graph.ConceptTally;
import paperkin.loader.graph.EdgeRows;
import paperkin.loader.graph.HeldRows;
import paperkin.loader.graph.HubNeighbours.TypedConcept;

/// Concepts, surface forms and the edges to them, as tables. Edges and surface forms are written as
/// they come, concepts when all papers have been seen.
final class ConceptTables {

    private final TableFolder tables;
    private final NodeCount count;
    private final NodeNumbers aliasNumbers;
    private final CsvTable aliases;
    private final CsvTable conceptEdges;
    private final Curation curation;
    private final NodeNumbers foundNumbers;
    private final CsvTable found;
    private final CsvTable foundEdges;
    private final Map<String, Numbered> concepts = new LinkedHashMap<>();
    private final AliasTally named = new AliasTally();
    private long mentions;
    private long edges;

    /// A concept with the number of its node.
    private record Numbered(long node, ConceptTally tally) {}

    /// @param curation the one that the papers stand under
    ConceptTables(TableFolder tables, NodeCount count, Curation curation) {
        this.tables = tables;
        this.count = count;
        this.aliasNumbers = new NodeNumbers(count);
        this.aliases = tables.nodes("Alias");
        this.conceptEdges = tables.typedEdges("concept-edges");
        this.curation = curation;
        this.foundNumbers = new NodeNumbers(count);
        this.found = tables.nodes("Found");
        this.foundEdges = tables.edges("FOUND");
    }

    /// Takes up the edges of a paper.
    void add(FoundPaper paper) {
        var rows = new EdgeRows(new TreeMap<>(Map.of(paper.planned().id(), paper.edges())));
        for (ConceptEdge edge : paper.edges()) {
            concept(edge.concept()).tally().add(edge, paper.planned().paper().year());
            mentions += edge.count();
        }
        edges += paper.edges().size();
        rows.edges().forEach(row -> addEdge(paper.number(), row));
        rows.aliases().forEach(this::addAlias);
        paper.held().forEach(edge -> addHeld(paper.number(), edge));
    }

    private void addHeld(int paper, ConceptEdge edge) {
        long node =
                foundNumbers.of(
                        edge.concept(),
                        number -> found.add(HeldRows.node(edge.concept(), curation), number));
        foundEdges.add(HeldRows.fields(edge), paper, node);
    }

    private Numbered concept(String id) {
        return concepts.computeIfAbsent(id, _ -> new Numbered(count.next(), new ConceptTally()));
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
        concepts.forEach((id, concept) -> {
            labels.put(id, concept.tally().name(id, curation));
            nodes.add(
                    concept.tally().fields(id, curation),
                    concept.node(),
                    tables.labels(labels(concept.tally())));
        });
        CsvTable aliasOf = tables.edges("ALIAS_OF");
        named.forEach(
                (alias, concept, papers) -> aliasOf.add(Map.of("papers", papers), alias, concept));
        CsvTable broader = tables.edges("BROADER");
        hierarchy
                .with(curation.broader(), curation.merged())
                .broader(labels)
                .forEach((narrow, broads) ->
                        broads.forEach(broad ->
                                broader.add(
                                        Map.of(), concept(narrow).node(), concept(broad).node())));
    }

    private static List<String> labels(ConceptTally tally) {
        List<String> labels = new ArrayList<>(List.of("Concept"));
        labels.addAll(tally.typeLabels());
        return labels;
    }

    /// All concepts with their types, in ascending order of their ids.
    List<TypedConcept> typed() {
        return concepts.keySet().stream()
                .sorted()
                .map(id -> new TypedConcept(id, concept(id).tally().type().name()))
                .toList();
    }

    /// The number of a concept's node.
    long node(String id) {
        return concept(id).node();
    }

    /// How many concepts there are.
    long conceptCount() {
        return concepts.size();
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
