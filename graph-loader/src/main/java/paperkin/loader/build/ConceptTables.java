package paperkin.loader.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.collections.api.map.primitive.MutableObjectLongMap;
import org.eclipse.collections.api.map.primitive.ObjectLongMap;
import org.eclipse.collections.impl.factory.primitive.ObjectLongMaps;
import paperkin.loader.build.NodeNumbers.NodeCount;
import paperkin.loader.concept.ConceptHierarchy;
import paperkin.loader.curation.Curation;
import paperkin.loader.graph.ConceptEdge;
import paperkin.loader.graph.ConceptTally;
import paperkin.loader.graph.EdgeRows;
import paperkin.loader.graph.HeldRows;
import paperkin.loader.graph.HubNeighbours;
import paperkin.loader.graph.HubNeighbours.TypedConcept;

/// Concepts, surface forms and the edges to them, as tables. Edges and surface forms are written as
/// they come, concepts when all papers have been seen.
final class ConceptTables {

    private final TableFolder tables;
    private final NodeNumbers aliasNumbers;
    private final CsvTable aliases;
    private final CsvTable conceptEdges;
    private final Curation curation;
    private final NodeNumbers foundNumbers;
    private final CsvTable found;
    private final CsvTable foundEdges;
    private final NodeNumbers conceptNumbers;
    private final ConceptNotes notes;
    private final AliasTally named;
    private final List<TypedConcept> shared = new ArrayList<>();
    private long mentions;
    private long edges;

    /// @param curation the one that the papers stand under
    ConceptTables(TableFolder tables, NodeCount count, Curation curation) {
        this.tables = tables;
        this.aliasNumbers = new NodeNumbers(count);
        this.aliases = tables.nodes("Alias");
        this.conceptEdges = tables.typedEdges("concept-edges");
        this.curation = curation;
        this.foundNumbers = new NodeNumbers(count);
        this.found = tables.nodes("Found");
        this.foundEdges = tables.edges("FOUND");
        this.conceptNumbers = new NodeNumbers(count);
        this.notes = new ConceptNotes(tables.notes("concept-notes"));
        this.named = new AliasTally(tables.notes("alias-notes"));
    }

    /// Takes up the edges of a paper.
    void add(FoundPaper paper) {
        MutableObjectLongMap<String> nodes = ObjectLongMaps.mutable.empty();
        for (ConceptEdge edge : paper.edges()) {
            long node = node(edge.concept());
            nodes.put(edge.concept(), node);
            notes.add(node, edge, paper.planned().paper().year());
            mentions += edge.count();
        }
        edges += paper.edges().size();
        var rows = new EdgeRows(new TreeMap<>(Map.of(paper.planned().id(), paper.edges())));
        rows.edges().forEach(row -> addEdge(paper.number(), row, nodes));
        rows.aliases().forEach(row -> addAlias(row, nodes));
        paper.held().forEach(edge -> addHeld(paper.number(), edge));
    }

    /// The number of a concept's node, which it gets now if it has none.
    private long node(String id) {
        return conceptNumbers.of(id, number -> notes.begin(number, id));
    }

    private void addHeld(int paper, ConceptEdge edge) {
        long node =
                foundNumbers.of(
                        edge.concept(),
                        number -> found.add(HeldRows.node(edge.concept(), curation), number));
        foundEdges.add(HeldRows.fields(edge), paper, node);
    }

    @SuppressWarnings("unchecked") // The rows say so.
    private void addEdge(int paper, Map<String, Object> row, ObjectLongMap<String> nodes) {
        conceptEdges.add(
                (Map<String, Object>) row.getOrDefault("fields", Map.of()),
                paper,
                nodes.getOrThrow(text(row, "concept")),
                text(row, "role"));
    }

    private void addAlias(Map<String, Object> row, ObjectLongMap<String> nodes) {
        String surface = text(row, "surface");
        long alias =
                aliasNumbers.of(
                        surface,
                        number ->
                                aliases.add(
                                        Map.of("surface", surface, "key", text(row, "key")),
                                        number));
        named.add(alias, nodes.getOrThrow(text(row, "concept")));
    }

    private static String text(Map<String, Object> row, String column) {
        return String.valueOf(row.get(column));
    }

    /// Writes what follows from all papers: the concepts themselves, which surface forms name them,
    /// and which are broader than others.
    ///
    /// @param papers how many there are
    void finish(ConceptHierarchy hierarchy, long papers) {
        ConceptHierarchy decided = hierarchy.with(curation.broader(), curation.merged());
        int least = HubNeighbours.leastPapers(papers);
        CsvTable nodes = tables.labelledNodes("concepts");
        CsvTable broader = tables.edges("BROADER");
        notes.forEach((node, id, tally) -> {
            nodes.add(tally.fields(id, curation), node, tables.labels(labels(tally)));
            decided.broader(
                            id,
                            tally.name(id, curation),
                            broad -> conceptNumbers.known(broad).isPresent())
                    .forEach(broad -> broader.add(Map.of(), node, number(broad)));
            if (tally.frequency() >= least) {
                shared.add(new TypedConcept(id, tally.type().name()));
            }
        });
        CsvTable aliasOf = tables.edges("ALIAS_OF");
        named.forEach(
                (alias, concept, count) -> aliasOf.add(Map.of("papers", count), alias, concept));
    }

    private static List<String> labels(ConceptTally tally) {
        List<String> labels = new ArrayList<>(List.of("Concept"));
        labels.addAll(tally.typeLabels());
        return labels;
    }

    /// The concepts that may be neighbours of hubs, in ascending order of their ids.
    List<TypedConcept> shared() {
        return shared.stream().sorted(Comparator.comparing(TypedConcept::id)).toList();
    }

    /// The number of a concept's node.
    ///
    /// @param id of a concept that some paper has
    long number(String id) {
        return conceptNumbers.known(id).orElseThrow();
    }

    /// How many concepts there are.
    long conceptCount() {
        return conceptNumbers.size();
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
