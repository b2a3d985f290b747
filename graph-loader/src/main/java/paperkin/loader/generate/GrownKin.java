package paperkin.loader.generate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import paperkin.loader.graph.Relatedness;

/// Which grown papers are related: those after the same real paper, and those after papers that are
/// related to that one. The first few of these are compared by the concepts they share; how alike
/// the wording is, is what it is between the real ones.
final class GrownKin {

    private static final int COMPARED = 40;

    private final Originals originals;
    private final Growth growth;

    GrownKin(Originals originals, Growth growth) {
        this.originals = originals;
        this.growth = growth;
    }

    /// A related paper.
    record Kin(int paper, double score, double wording) {}

    /// Those most related to a paper, the closest first.
    List<Kin> of(int paper) {
        return candidates(paper).stream()
                .map(other -> compared(paper, other))
                .sorted(
                        Comparator.comparingDouble(Kin::score)
                                .reversed()
                                .thenComparingInt(Kin::paper))
                .limit(Relatedness.MOST_RELATED)
                .toList();
    }

    private record Candidate(int paper, double wording) {}

    private List<Candidate> candidates(int paper) {
        int root = growth.roots()[paper];
        NumberLists related = originals.relatedTo();
        List<Candidate> candidates = new ArrayList<>();
        double closest = related.length(root) == 0 ? 0 : originals.wording(root, 0);
        addFamily(root, closest, paper, candidates);
        for (int i = 0; i < related.length(root); i++) {
            addFamily(related.get(root, i), originals.wording(root, i), paper, candidates);
        }
        return candidates;
    }

    private void addFamily(int root, double wording, int paper, List<Candidate> candidates) {
        NumberLists families = growth.families();
        for (int i = 0; i < families.length(root) && candidates.size() < COMPARED; i++) {
            int member = families.get(root, i);
            if (member != paper) {
                candidates.add(new Candidate(member, wording));
            }
        }
    }

    private Kin compared(int paper, Candidate other) {
        NumberLists concepts = growth.concepts().ofPapers();
        double sum = 0;
        for (int i = 0; i < concepts.length(paper); i++) {
            int concept = concepts.get(paper, i);
            int at = concepts.indexOf(other.paper(), concept);
            if (at >= 0 && relates(concept)) {
                double confidence = Math.min(confidence(paper, i), confidence(other.paper(), at));
                sum += idf(concept) * confidence;
            }
        }
        return new Kin(
                other.paper(),
                Relatedness.rounded(sum + other.wording()),
                Relatedness.rounded(other.wording()));
    }

    private float confidence(int paper, int index) {
        return originals.confidence(growth.roots()[paper], index);
    }

    private boolean relates(int concept) {
        return growth.concepts().papersOf(concept) <= Relatedness.mostPapers(growth.size());
    }

    private double idf(int concept) {
        return Relatedness.idf(growth.concepts().papersOf(concept), growth.size());
    }
}
