package paperkin.loader.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import paperkin.cypher.AliasKey;
import paperkin.cypher.Row;
import paperkin.cypher.Writing;
import paperkin.loader.curation.Curation;
import paperkin.loader.mention.ConceptType;

/// What a transaction changes in the counts that concepts, surface forms and years owe to papers:
/// edges that went and edges that came, added up. What both say of a concept cancels out.
final class ConceptChanges {

    private final SortedMap<String, ConceptTally> tallies = new TreeMap<>();
    private final SortedMap<Naming, Integer> namings = new TreeMap<>();
    private final SortedMap<Integer, Integer> years = new TreeMap<>();
    private final Set<String> renamed = new HashSet<>();
    private final Curation curation;

    /// @param curation has the names that people gave to concepts
    ConceptChanges(Curation curation) {
        this.curation = curation;
    }

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
        edges.forEach(edge -> count(edge, year, 1));
    }

    /// Counts the edges of a paper that is there, in place of others that it had.
    void replace(List<ConceptEdge> gone, List<ConceptEdge> come, OptionalInt year) {
        gone.forEach(edge -> count(edge, year, -1));
        come.forEach(edge -> count(edge, year, 1));
    }

    /// Looks at the names of concepts, whether their papers change or not.
    void rename(Set<String> concepts) {
        renamed.addAll(concepts);
        concepts.forEach(this::tally);
    }

    private void count(ConceptEdge edge, OptionalInt year, int papers) {
        tally(edge.concept()).add(edge.best().type(), edge.best().label(), year, papers);
        edge.surfaces().forEach(surface -> count(edge.concept(), surface, papers));
    }

    /// Ids of the concepts that change, in ascending order.
    List<String> concepts() {
        return List.copyOf(tallies.keySet());
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
    ///
    /// @return how many papers each concept had and has
    Frequencies write(Writing writing) {
        Map<String, ConceptTally> before = before(writing);
        Frequencies frequencies = frequencies(before);
        tallies.entrySet()
                .removeIf(tally -> tally.getValue().isZero() && !renamed.contains(tally.getKey()));
        namings.values().removeIf(papers -> papers == 0);
        years.values().removeIf(papers -> papers == 0);
        List<String> gone = writeConcepts(writing, before);
        writing.forRows(LoadStatements.ALIASES, namingRows(_ -> true));
        writing.forRows(LoadStatements.ALIASES_SWEEP, namingRows(papers -> papers < 0));
        writing.forIds(LoadStatements.CONCEPTS_DELETE, gone);
        writing.forRows(LoadStatements.YEARS, yearRows());
        return frequencies;
    }

    /// @return ids of the concepts that have no papers now
    private List<String> writeConcepts(Writing writing, Map<String, ConceptTally> before) {
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
            rows.add(Map.of("id", id, "fields", now.fields(id, curation)));
            if (!typeBefore.equals(Optional.of(now.type()))) {
                types.add(Map.of("id", id, "labels", now.typeLabels()));
            }
        });
        writing.forRows(LoadStatements.CONCEPTS, rows);
        writing.forRows(LoadStatements.CONCEPT_TYPES, types);
        return gone;
    }

    /// What this would make of the concepts: how many papers each has and will have.
    ///
    /// @param reading a graph that this has not been written to
    Frequencies frequencies(Writing reading) {
        return frequencies(before(reading));
    }

    private Frequencies frequencies(Map<String, ConceptTally> before) {
        var frequencies = new Frequencies();
        tallies.forEach((id, change) -> {
            int papers = before.getOrDefault(id, new ConceptTally()).frequency();
            frequencies.put(id, papers, papers + change.frequency());
        });
        return frequencies;
    }

    private Map<String, ConceptTally> before(Writing writing) {
        Map<String, ConceptTally> before = new HashMap<>();
        writing.forIds(LoadStatements.CONCEPT_TALLIES, tallies.keySet())
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
}
