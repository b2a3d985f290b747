package paperkin.loader.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/// How much papers have in common: `Σ idf(c) · min(confidence of c in either paper)` over the
/// concepts of both, without hubs: those of more than 50 papers and more than 5 % of all. `idf(c) =
/// ln((N + 1) / (df + 1)) + 1`, with N papers in the graph.
///
/// The same as the catalogue query `related-papers`, for all papers at once and in memory, with 24
/// bytes per edge. Scores are rounded to nine decimals, so that equal sums added up in another
/// order stay equal; among equal scores the paper with the lesser id comes first.
final class Relatedness {

    private static final int MOST_RELATED = 20;
    private static final int LEAST_HUB = 50;
    private static final int HUB_SHARE = 20;
    private static final double ROUNDING = 1e9;

    private final List<String> paperIds;
    private final List<String> conceptIds;
    private final double[] idf;
    private final SparseTable papers;
    private final SparseTable concepts;

    /// @param paperIds in ascending order
    /// @param conceptIds in ascending order
    /// @param idf of each concept
    /// @param concepts the papers of each concept, with their confidence
    Relatedness(
            List<String> paperIds, List<String> conceptIds, double[] idf, SparseTable concepts) {
        this.paperIds = List.copyOf(paperIds);
        this.conceptIds = List.copyOf(conceptIds);
        this.idf = idf.clone();
        this.concepts = concepts;
        this.papers = concepts.transposed(paperIds.size());
    }

    static double idf(long papers, long total) {
        return Math.log((total + 1.0) / (papers + 1.0)) + 1;
    }

    /// In how many papers a concept may be at most, so as to relate any.
    static long mostPapers(long total) {
        return Math.max(LEAST_HUB, total / HUB_SHARE);
    }

    int size() {
        return paperIds.size();
    }

    String paper(int index) {
        return paperIds.get(index);
    }

    /// The related papers of those from one index to before another, in that order.
    List<List<RelatedPaper>> related(int from, int to) {
        int slices = Math.min(to - from, Runtime.getRuntime().availableProcessors() * 4);
        return IntStream.range(0, slices)
                .parallel()
                .mapToObj(i ->
                        slice(
                                from + part(i, slices, to - from),
                                from + part(i + 1, slices, to - from)))
                .flatMap(List::stream)
                .toList();
    }

    private static int part(int slice, int slices, int size) {
        return (int) ((long) size * slice / slices);
    }

    private List<List<RelatedPaper>> slice(int from, int to) {
        var scores = new double[papers.rows()];
        List<List<RelatedPaper>> related = new ArrayList<>(to - from);
        for (int paper = from; paper < to; paper++) {
            related.add(related(paper, scores));
        }
        return related;
    }

    /// @param scores one place per paper, all 0 before and after
    private List<RelatedPaper> related(int paper, double[] scores) {
        int[] others = addUp(paper, scores);
        var best = new PriorityQueue<Scored>(Scored.BEST_FIRST.reversed());
        for (int other : others) {
            best.add(new Scored(other, Math.rint(scores[other] * ROUNDING) / ROUNDING));
            scores[other] = 0;
            if (best.size() > MOST_RELATED) {
                best.remove();
            }
        }
        return best.stream()
                .sorted(Scored.BEST_FIRST)
                .map(scored -> describe(paper, scored))
                .toList();
    }

    private record Scored(int paper, double score) {
        static final Comparator<Scored> BEST_FIRST =
                Comparator.comparingDouble(Scored::score)
                        .reversed()
                        .thenComparingInt(Scored::paper);
    }

    private int[] addUp(int paper, double[] scores) {
        IntStream.Builder others = IntStream.builder();
        for (int i = papers.begin(paper); i < papers.end(paper); i++) {
            int concept = papers.column(i);
            for (int j = concepts.begin(concept); j < concepts.end(concept); j++) {
                int other = concepts.column(j);
                if (other != paper) {
                    if (scores[other] == 0) {
                        others.add(other);
                    }
                    scores[other] += idf[concept] * Math.min(papers.value(i), concepts.value(j));
                }
            }
        }
        return others.build().toArray();
    }

    private RelatedPaper describe(int paper, Scored scored) {
        record Part(int concept, double part) {}
        List<Part> parts = new ArrayList<>();
        int i = papers.begin(paper);
        int j = papers.begin(scored.paper());
        while (i < papers.end(paper) && j < papers.end(scored.paper())) {
            int order = Integer.compare(papers.column(i), papers.column(j));
            if (order == 0) {
                double confidence = Math.min(papers.value(i), papers.value(j));
                parts.add(new Part(papers.column(i), idf[papers.column(i)] * confidence));
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        parts.sort(
                Comparator.comparingDouble(Part::part).reversed().thenComparingInt(Part::concept));
        return new RelatedPaper(
                paper(scored.paper()),
                scored.score(),
                parts.stream().map(part -> conceptIds.get(part.concept())).toList());
    }
}
