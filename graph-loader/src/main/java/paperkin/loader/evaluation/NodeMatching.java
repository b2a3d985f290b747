package paperkin.loader.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import paperkin.loader.evaluation.GoldPaper.GoldConcept;

/// Which node of a paper stands for which gold concept, each for one at most: as many concepts as
/// possible, the essential ones before the others (augmenting paths, Kuhn 1955).
final class NodeMatching {

    private static final int NONE = -1;

    private final List<ConceptNode> nodes;
    private final List<GoldConcept> concepts;
    private final int[] conceptOfNode;

    private NodeMatching(List<ConceptNode> nodes, List<GoldConcept> concepts) {
        this.nodes = nodes;
        this.concepts = concepts;
        this.conceptOfNode = new int[nodes.size()];
        Arrays.fill(conceptOfNode, NONE);
    }

    static NodeMatching of(List<ConceptNode> nodes, List<GoldConcept> concepts) {
        NodeMatching matching = new NodeMatching(nodes, concepts);
        IntStream.range(0, concepts.size())
                .boxed()
                .sorted((a, b) ->
                        Boolean.compare(concepts.get(b).essential(), concepts.get(a).essential()))
                .forEach(concept -> matching.assign(concept, new boolean[nodes.size()]));
        return matching;
    }

    /// Whether a node stands for a concept.
    boolean isRight(int node) {
        return conceptOfNode[node] != NONE;
    }

    /// Whether some node stands for a concept.
    boolean isFound(int concept) {
        return Arrays.stream(conceptOfNode).anyMatch(each -> each == concept);
    }

    private boolean assign(int concept, boolean[] tried) {
        for (int node = 0; node < nodes.size(); node++) {
            if (!tried[node] && nodes.get(node).matches(concepts.get(concept))) {
                tried[node] = true;
                if (conceptOfNode[node] == NONE || assign(conceptOfNode[node], tried)) {
                    conceptOfNode[node] = concept;
                    return true;
                }
            }
        }
        return false;
    }
}
