package paperkin.loader.build;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import paperkin.loader.graph.ConceptEdge;
import paperkin.loader.mention.ConceptType;

/// What a concept owes to its papers: frequency, label and type, by the same rules as
/// `load/concepts-refresh.cypher`.
final class ConceptTally {

    private final String id;
    private final long node;
    private final Map<ConceptType, Integer> types = new EnumMap<>(ConceptType.class);
    // Most concepts have one label, so a map for the others is made when it is needed.
    private String firstLabel = "";
    private int firstLabelled;
    private Map<String, Integer> otherLabels = Map.of();

    /// @param node number of its node
    ConceptTally(String id, long node) {
        this.id = id;
        this.node = node;
    }

    String id() {
        return id;
    }

    long node() {
        return node;
    }

    void add(ConceptEdge edge) {
        types.merge(edge.best().type(), 1, Integer::sum);
        String label = edge.best().label();
        if (label.isEmpty()) {
            return;
        }
        if (firstLabelled == 0) {
            firstLabel = label;
        }
        if (label.equals(firstLabel)) {
            firstLabelled++;
        } else {
            otherLabels = otherLabels.isEmpty() ? new TreeMap<>() : otherLabels;
            otherLabels.merge(label, 1, Integer::sum);
        }
    }

    /// How many papers it has.
    int frequency() {
        return types.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// What most papers call it, the first in the alphabet among equals; empty if none has a name.
    String label() {
        String best = firstLabel;
        int most = firstLabelled;
        for (Map.Entry<String, Integer> other : otherLabels.entrySet()) {
            int order = Integer.compare(other.getValue(), most);
            if (order > 0 || (order == 0 && CypherOrder.TEXTS.compare(other.getKey(), best) < 0)) {
                best = other.getKey();
                most = other.getValue();
            }
        }
        return best;
    }

    /// The type that most papers give it; among equals the first of [ConceptType].
    ConceptType type() {
        return types.entrySet().stream()
                .max(
                        Map.Entry.<ConceptType, Integer>comparingByValue()
                                .thenComparing(
                                        Map.Entry.<ConceptType, Integer>comparingByKey()
                                                .reversed()))
                .map(Map.Entry::getKey)
                .orElse(ConceptType.CONCEPT);
    }
}
