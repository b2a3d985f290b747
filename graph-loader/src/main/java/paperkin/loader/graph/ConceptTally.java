package paperkin.loader.graph;

import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import paperkin.cypher.Row;
import paperkin.loader.LoaderException;
import paperkin.loader.concept.ConceptHierarchy;
import paperkin.loader.curation.Curation;
import paperkin.loader.mention.ConceptType;

/// What the papers of a concept say of it, counted: as what and by what name they have it, and in
/// which years. What a concept owes to all its papers follows from these counts, so they stand in
/// the graph with it and change with every paper; a hub's papers are never counted anew.
public final class ConceptTally {

    private static final int MANY_PAPERS = 100;

    private final Map<ConceptType, Integer> types = new EnumMap<>(ConceptType.class);
    // Most concepts have one label and one year: these maps hold one entry until they must hold
    // more.
    private Map<String, Integer> labels = Map.of();
    private Map<Integer, Integer> years = Map.of();

    /// The tally of a concept in the graph, from a row of the statement `concept-tallies`.
    static ConceptTally of(Row row) {
        List<Long> types = row.integers("typePapers");
        if (types.size() != ConceptType.values().length) {
            throw new LoaderException(
                    "The concept \"%s\" has no tally, so another version of Paperkin made this graph; load its papers into a new one."
                            .formatted(row.text("id")));
        }
        var tally = new ConceptTally();
        Iterator<Long> papers = types.iterator();
        for (ConceptType type : ConceptType.values()) {
            tally.types.put(type, Math.toIntExact(papers.next()));
        }
        tally.labels = counts(row.texts("labels"), row.integers("labelPapers"));
        tally.years = new TreeMap<>();
        counts(row.integers("years"), row.integers("yearPapers"))
                .forEach((year, count) -> tally.years.put(year.intValue(), count));
        return tally;
    }

    private static <K> Map<K, Integer> counts(List<K> keys, List<Long> papers) {
        Map<K, Integer> counts = new TreeMap<>();
        for (int i = 0; i < keys.size(); i++) {
            counts.put(keys.get(i), papers.get(i).intValue());
        }
        return counts;
    }

    /// Counts more papers, or fewer, that have the concept as this, by this name, in this year.
    ///
    /// @param label empty if they have no name for it
    public void add(ConceptType type, String label, OptionalInt year, int papers) {
        types.merge(type, papers, Integer::sum);
        if (!label.isEmpty()) {
            labels = plus(labels, label, papers);
        }
        if (year.isPresent()) {
            years = plus(years, year.getAsInt(), papers);
        }
    }

    /// Adds what another tally counts.
    void add(ConceptTally other) {
        other.types.forEach((type, papers) -> types.merge(type, papers, Integer::sum));
        other.labels.forEach((label, papers) -> labels = plus(labels, label, papers));
        other.years.forEach((year, papers) -> years = plus(years, year, papers));
    }

    private static <K extends Comparable<K>> Map<K, Integer> plus(
            Map<K, Integer> counts, K key, int papers) {
        int sum = counts.getOrDefault(key, 0) + papers;
        if (counts instanceof TreeMap<K, Integer>) {
            if (sum == 0) {
                counts.remove(key);
            } else {
                counts.put(key, sum);
            }
            return counts;
        }
        boolean alone = counts.isEmpty() || counts.containsKey(key);
        if (alone) {
            return sum == 0 ? Map.of() : Map.of(key, sum);
        }
        Map<K, Integer> more = new TreeMap<>(counts);
        more.put(key, sum);
        return more;
    }

    /// Whether this counts nothing: as much more as fewer, where it is a change.
    boolean isZero() {
        return types.values().stream().allMatch(papers -> papers == 0)
                && labels.isEmpty()
                && years.isEmpty();
    }

    /// How many papers there are.
    public int frequency() {
        return types.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// What most papers call the concept, the first in the alphabet among equals; empty if none has
    /// a name for it.
    public String label() {
        return labels.entrySet().stream()
                .max(
                        Map.Entry.<String, Integer>comparingByValue()
                                .thenComparing(
                                        Map.Entry.<String, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    /// The type that most papers give it; among equals the first of [ConceptType].
    public ConceptType type() {
        return types.entrySet().stream()
                .max(
                        Map.Entry.<ConceptType, Integer>comparingByValue()
                                .thenComparing(
                                        Map.Entry.<ConceptType, Integer>comparingByKey()
                                                .reversed()))
                .map(Map.Entry::getKey)
                .orElse(ConceptType.CONCEPT);
    }

    /// The node label of its type, or none.
    public List<String> typeLabels() {
        ConceptType type = type();
        String name = type.name();
        return type == ConceptType.CONCEPT
                ? List.of()
                : List.of(name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT));
    }

    /// What the concept is called: as a person has decided, else as most papers do, else by its id.
    ///
    /// @param id the concept's
    public String name(String id, Curation curation) {
        String label = label();
        return curation.label(id).orElseGet(() -> label.isEmpty() ? id.replace('-', ' ') : label);
    }

    /// All properties of the concept's node.
    ///
    /// @param id the concept's
    public Map<String, Object> fields(String id, Curation curation) {
        String name = name(id, curation);
        Map<String, Integer> byLabel = new TreeMap<>(labels);
        Map<Integer, Integer> byYear = new TreeMap<>(years);
        return new Fields()
                .text("id", id)
                .value("label", name)
                .text("family", ConceptHierarchy.family(name).orElse(""))
                .text("words", isFrequent() ? " " + name.toLowerCase(Locale.ROOT) : "")
                .value("df", frequency())
                .list("typePapers", typePapers())
                .list("labels", List.copyOf(byLabel.keySet()))
                .list("labelPapers", List.copyOf(byLabel.values()))
                .list("years", List.copyOf(byYear.keySet()))
                .list("yearPapers", List.copyOf(byYear.values()))
                .map();
    }

    /// Whether it is among those that are suggested first, by the beginning of each of their words.
    private boolean isFrequent() {
        return frequency() >= MANY_PAPERS;
    }

    private List<Integer> typePapers() {
        return Stream.of(ConceptType.values()).map(type -> types.getOrDefault(type, 0)).toList();
    }
}
