package paperkin.loader.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import paperkin.cypher.CypherFile;
import paperkin.cypher.Row;
import paperkin.cypher.Writing;
import paperkin.loader.mention.ConceptType;

/// What a transaction changes in the counts that concepts, surface forms and years owe to papers:
/// edges that went and edges that came, added up. What both say of a concept cancels out.
final class ConceptChanges {

    private final SortedMap<String, ConceptTally> tallies = new TreeMap<>();
    private final SortedMap<Naming, Integer> namings = new TreeMap<>();
    private final SortedMap<Integer, Integer> years = new TreeMap<>();

    /// A concept by one of its surface forms.
    private record Naming(String concept, String surface) implements Comparable<Naming> {

        @Override
        public int compareTo(Naming other) {
            int order = concept.compareTo(other.concept);
            return order == 0 ? surface.compareTo(other.surface) : order;
        }

        Map<String, Object> row(int papers) {
            return Map.of(
                    "concept", concept,
                    "surface", surface,
                    "key", AliasKey.of(surface),
                    "papers", papers);
        }
    }

    /// Takes back what a paper counted for.
    ///
    /// @param cleared a row of the statement `papers-clear`
    void remove(Row cleared) {
        OptionalInt year =
                cleared.integerIfAny("year").map(Math::toIntExact).stream()
                        .mapToInt(Integer::intValue)
                        .findAny();
        count(year, -1);
        for (Row edge : cleared.rows("edges")) {
            String concept = edge.text("concept");
            tally(concept)
                    .add(ConceptType.valueOf(edge.text("type")), edge.text("label"), year, -1);
            edge.texts("surfaces").forEach(surface -> count(concept, surface, -1));
        }
    }

    /// Counts a paper that was written.
    void add(PlannedPaper paper, List<ConceptEdge> edges) {
        OptionalInt year = paper.paper().year();
        count(year, 1);
        for (ConceptEdge edge : edges) {
            tally(edge.concept()).add(edge, year);
            edge.surfaces().forEach(surface -> count(edge.concept(), surface, 1));
        }
    }

    private ConceptTally tally(String concept) {
        return tallies.computeIfAbsent(concept, _ -> new ConceptTally());
    }

    private void count(String concept, String surface, int papers) {
        namings.merge(new Naming(concept, surface), papers, Integer::sum);
    }

    private void count(OptionalInt year, int papers) {
        year.ifPresent(number -> years.merge(number, papers, Integer::sum));
    }

    /// Writes what has changed; concepts and surface forms that no paper has any more are deleted.
    /// The edges that went are gone by now, those that come are written behind this.
    void write(Writing writing) {
        tallies.values().removeIf(ConceptTally::isZero);
        namings.values().removeIf(papers -> papers == 0);
        years.values().removeIf(papers -> papers == 0);
        List<String> gone = writeConcepts(writing);
        run(writing, LoadStatements.ALIASES, namingRows(_ -> true));
        run(writing, LoadStatements.ALIASES_SWEEP, namingRows(papers -> papers < 0));
        writing.run(LoadStatements.CONCEPTS_DELETE, Map.of("ids", gone));
        run(writing, LoadStatements.YEARS, yearRows());
    }

    /// @return ids of the concepts that have no papers now
    private List<String> writeConcepts(Writing writing) {
        Map<String, ConceptTally> before = before(writing);
        List<Map<String, Object>> rows = new ArrayList<>();
        List<Map<String, Object>> types = new ArrayList<>();
        List<String> gone = new ArrayList<>();
        tallies.forEach((id, change) -> {
            ConceptTally now = before.getOrDefault(id, new ConceptTally());
            Optional<ConceptType> typeBefore =
                    before.containsKey(id) ? Optional.of(now.type()) : Optional.empty();
            now.add(change);
            if (now.frequency() == 0) {
                gone.add(id);
                return;
            }
            rows.add(Map.of("id", id, "fields", now.fields(id)));
            if (!typeBefore.equals(Optional.of(now.type()))) {
                types.add(Map.of("id", id, "labels", now.typeLabels()));
            }
        });
        run(writing, LoadStatements.CONCEPTS, rows);
        run(writing, LoadStatements.CONCEPT_TYPES, types);
        return gone;
    }

    private Map<String, ConceptTally> before(Writing writing) {
        Map<String, ConceptTally> before = new HashMap<>();
        writing.run(LoadStatements.CONCEPT_TALLIES, Map.of("ids", List.copyOf(tallies.keySet())))
                .forEach(row -> before.put(row.text("id"), ConceptTally.of(row)));
        return before;
    }

    private List<Map<String, Object>> namingRows(IntPredicate wanted) {
        return namings.entrySet().stream()
                .filter(naming -> wanted.test(naming.getValue()))
                .map(naming -> naming.getKey().row(naming.getValue()))
                .toList();
    }

    private List<Map<String, Object>> yearRows() {
        return years.entrySet().stream()
                .map(year ->
                        Map.<String, Object>of("year", year.getKey(), "papers", year.getValue()))
                .toList();
    }

    private static void run(Writing writing, CypherFile statement, List<Map<String, Object>> rows) {
        if (!rows.isEmpty()) {
            writing.run(statement, Map.of("rows", rows));
        }
    }
}
