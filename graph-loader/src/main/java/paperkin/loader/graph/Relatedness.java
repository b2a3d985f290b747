package paperkin.loader.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import paperkin.loader.wording.CosineTable;

/// How much papers have in common: what their concepts share, `Σ idf(c) · min(confidence of c in
/// either paper)` over the concepts of both, and how alike their wording is, `60 · max(0, cosine -
/// 0.2)` of the vectors of title and abstract. Concepts of more than 50 papers and more than 5 % of
/// all do not count. `idf(c) = ln((N + 1) / (df + 1)) + 1`, with N papers in the graph.
///
/// For all papers at once and in memory, with 24 bytes per edge and 1 KiB per paper. Scores are
/// rounded to six decimals, so that equal sums added up in another order stay equal; among equal
/// scores the paper with the lesser id comes first.
public final class Relatedness {

    private static final int MOST_RELATED = 20;
    private static final int LEAST_HUB = 50;
    private static final int HUB_SHARE = 20;
    private static final double ROUNDING = 1e6;

    /// What wording counts beside concepts: 0.1 in the cosine as much as a shared concept of every
    /// hundredth paper.
    private static final double WORDING = 60;

    /// The cosine of papers that have nothing to do with each other: 19 in 20 stay below.
    private static final double CHANCE = 0.2;

    private final List<String> paperIds;
    private final List<String> conceptIds;
    private final double[] idf;
    private final SparseTable papers;
    private final SparseTable concepts;
    private final CosineTable wording;

    /// @param paperIds in ascending order
    /// @param conceptIds in ascending order
    /// @param idf of each concept
    /// @param concepts the papers of each concept, with their confidence
    /// @param wording the vectors of the papers' texts
    Relatedness(
            List<String> paperIds,
            List<String> conceptIds,
            double[] idf,
            SparseTable concepts,
            CosineTable wording) {
        this.paperIds = List.copyOf(paperIds);
        this.conceptIds = List.copyOf(conceptIds);
        this.idf = idf.clone();
        this.concepts = concepts;
        this.papers = concepts.transposed(paperIds.size());
        this.wording = wording;
    }

    static double idf(long papers, long total) {
        return Math.log((total + 1.0) / (papers + 1.0)) + 1;
    }

    /// In how many papers a concept may be at most, so as to relate any.
    public static long mostPapers(long total) {
        return Math.max(LEAST_HUB, total / HUB_SHARE);
    }

    public int size() {
        return paperIds.size();
    }

    String paper(int index) {
        return paperIds.get(index);
    }

    /// The related papers of those from one index to before another, in that order.
    public List<List<RelatedPaper>> related(int from, int to) {
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
        List<List<RelatedPaper>> related = new ArrayList<>(to - from);
        for (int begin = from; begin < to; begin += CosineTable.PAPERS_AT_ONCE) {
            int end = Math.min(to, begin + CosineTable.PAPERS_AT_ONCE);
            float[][] cosines = wording.cosines(begin, end);
            for (int paper = begin; paper < end; paper++) {
                related.add(related(paper, cosines[paper - begin]));
            }
        }
        return related;
    }

    private List<RelatedPaper> related(int paper, float[] cosines) {
        double[] shared = shared(paper);
        var best = new PriorityQueue<Scored>(Scored.BEST_FIRST.reversed());
        double least = 1 / ROUNDING;
        for (int other = 0; other < shared.length; other++) {
            double wording = alike(cosines[other]);
            double score = shared[other] + wording;
            if (score > least && other != paper) {
                best.add(new Scored(other, rounded(score), rounded(wording)));
                if (best.size() > MOST_RELATED) {
                    best.remove();
                    least = best.element().score();
                }
            }
        }
        return best.stream()
                .sorted(Scored.BEST_FIRST)
                .map(scored -> describe(paper, scored))
                .toList();
    }

    private static double alike(float cosine) {
        return cosine > CHANCE ? WORDING * (cosine - CHANCE) : 0;
    }

    private static double rounded(double score) {
        return Math.rint(score * ROUNDING) / ROUNDING;
    }

    /// @param wording its part of the score
    private record Scored(int paper, double score, double wording) {
        static final Comparator<Scored> BEST_FIRST =
                Comparator.comparingDouble(Scored::score)
                        .reversed()
                        .thenComparingInt(Scored::paper);
    }

    /// What the concepts of a paper share with those of each paper.
    private double[] shared(int paper) {
        double[] scores = new double[papers.rows()];
        for (int i = papers.begin(paper); i < papers.end(paper); i++) {
            int concept = papers.column(i);
            for (int j = concepts.begin(concept); j < concepts.end(concept); j++) {
                double confidence = Math.min(papers.value(i), concepts.value(j));
                scores[concepts.column(j)] += idf[concept] * confidence;
            }
        }
        return scores;
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
                scored.wording(),
                parts.stream().map(part -> conceptIds.get(part.concept())).toList());
    }
}
