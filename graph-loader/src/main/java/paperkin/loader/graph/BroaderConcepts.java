package paperkin.loader.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import paperkin.cypher.CypherFile;
import paperkin.cypher.Graph;
import paperkin.cypher.Row;
import paperkin.cypher.Writing;
import paperkin.loader.concept.ConceptHierarchy;
import paperkin.loader.curation.Curation;

/// Keeps the BROADER edges what the hierarchy says of the concepts that are in the graph.
///
/// One transaction that waits for all other loads: the last of several loads at a time sees the
/// concepts of all. Only what differs is written.
final class BroaderConcepts {

    private static final int EDGES_PER_STATEMENT = 1000;

    private final Graph graph;
    private final ConceptHierarchy hierarchy;
    private final GraphCuration curations = new GraphCuration();

    /// @param hierarchy what is known without people's decisions
    BroaderConcepts(Graph graph, ConceptHierarchy hierarchy) {
        this.graph = graph;
        this.hierarchy = hierarchy;
    }

    /// Broader concepts' ids by the narrower one's.
    private record Edges(Map<String, Set<String>> broader) {

        static Edges stored(Collection<Row> rows) {
            return new Edges(
                    rows.stream()
                            .collect(
                                    Collectors.groupingBy(
                                            row -> row.text("narrow"),
                                            TreeMap::new,
                                            Collectors.mapping(
                                                    row -> row.text("broad"),
                                                    Collectors.toCollection(TreeSet::new)))));
        }

        /// Those that are not among others, as rows of a statement.
        List<Map<String, Object>> without(Edges others) {
            return broader.entrySet().stream()
                    .flatMap(entry ->
                            entry.getValue().stream()
                                    .filter(broad -> !others.contains(entry.getKey(), broad))
                                    .map(broad ->
                                            Map.<String, Object>of(
                                                    "narrow", entry.getKey(), "broad", broad)))
                    .toList();
        }

        private boolean contains(String narrow, String broad) {
            return broader.getOrDefault(narrow, Set.of()).contains(broad);
        }
    }

    /// Writes what is missing and deletes what does not hold any more.
    void refresh() {
        graph.write(writing -> {
            writing.run(LoadStatements.LATCH, Map.of());
            var stored = Edges.stored(writing.run(LoadStatements.BROADER_CURRENT, Map.of()));
            Edges wanted = wanted(writing);
            run(writing, LoadStatements.BROADER_DELETE, stored.without(wanted));
            run(writing, LoadStatements.BROADER, wanted.without(stored));
            return wanted;
        });
    }

    /// Most concepts can stand below no other, as their names tell, so most are not read.
    private Edges wanted(Writing reading) {
        Curation curation = curations.current(reading).curation();
        ConceptHierarchy decided = hierarchy.with(curation.broader(), curation.merged());
        Map<String, String> labels = labels(reading.run(LoadStatements.CONCEPT_VARIANTS, Map.of()));
        labels.putAll(there(reading, decided.narrow()));
        Set<String> above = there(reading, decided.above(labels)).keySet();
        return new Edges(decided.broader(labels, above));
    }

    /// Those of some concepts that are in the graph, with their labels.
    private static Map<String, String> there(Writing reading, Set<String> ids) {
        return labels(reading.forIds(LoadStatements.CONCEPT_LABELS, new TreeSet<>(ids)));
    }

    private static Map<String, String> labels(List<Row> rows) {
        var labels = new TreeMap<String, String>();
        rows.forEach(row -> labels.put(row.text("id"), row.text("label")));
        return labels;
    }

    private static void run(Writing writing, CypherFile statement, List<Map<String, Object>> rows) {
        for (int from = 0; from < rows.size(); from += EDGES_PER_STATEMENT) {
            int to = Math.min(rows.size(), from + EDGES_PER_STATEMENT);
            writing.run(statement, Map.of("rows", rows.subList(from, to)));
        }
    }
}
