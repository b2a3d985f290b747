package paperkin.loader.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import paperkin.loader.wording.CosineTable;

/// How much papers have in common: what their concepts share, `Σ idf(c) · min(confidence of c in
/// either paper)` over the concepts of both, and how alike their wording is, `60 · max(0, cosine -
/// 0.2)` of the vectors of title and abstract. Concepts of more than 50 papers and more than 5 % of
/// all do not count. `idf(c) = ln((N + 1) / (df + 1)) + 1`, with N papers in the graph.
///
/// In memory, with 24 bytes per edge and 1 KiB per paper, each pair of papers once. Scores are
/// rounded to six decimals, so that equal sums added up in another order stay equal; among equal
/// scores the paper with the lesser id comes first.
public final class Relatedness {

    /// How many papers at most a paper is related to.
    static final int MOST_RELATED = 20;

    private static final double ROUNDING = 1e6;

    /// What scores are rounded to, and the least that counts.
    static final double UNIT = 1 / ROUNDING;

    private static final int LEAST_HUB = 50;
    private static final int HUB_SHARE = 20;

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
    /// @param wording the vectors of the papers
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
    static long mostPapers(long total) {
        return Math.max(LEAST_HUB, total / HUB_SHARE);
    }

    /// How many papers there are.
    public int size() {
        return paperIds.size();
    }

    String paper(int number) {
        return paperIds.get(number);
    }

    /// The best kin of all papers.
    ///
    /// @param done is told now and then for how many papers this is known
    public KinLists kin(LongConsumer done) {
        return kin(IntStream.range(0, size()).toArray(), new double[size()], done);
    }

    /// The best kin of some papers, and for all others those of the some that are among their best.
    ///
    /// @param some numbers of papers, ascending
    /// @param floors for each of all papers, the score that its kin must have at least
    /// @param done is told now and then for how many of the some this is known
    KinLists kin(int[] some, double[] floors, LongConsumer done) {
        var comparison = new Comparison(some, floors);
        var known = new long[1];
        IntStream.range(0, Math.ceilDiv(some.length, CosineTable.PAPERS_AT_ONCE))
                .parallel()
                .forEach(strip -> {
                    int begin = strip * CosineTable.PAPERS_AT_ONCE;
                    int end = Math.min(some.length, begin + CosineTable.PAPERS_AT_ONCE);
                    comparison.compare(Arrays.copyOfRange(some, begin, end));
                    synchronized (known) {
                        known[0] += end - begin;
                        done.accept(known[0]);
                    }
                });
        return comparison.lists;
    }

    /// Compares some papers with all, each pair once: that of two of the some when it is the turn
    /// of the one with the lesser number.
    private final class Comparison {
        private final BitSet some = new BitSet();
        private final KinLists lists;

        Comparison(int[] some, double[] floors) {
            IntStream.of(some).forEach(this.some::set);
            lists = new KinLists(DoubleStream.of(floors).map(f -> Math.max(f, UNIT)).toArray());
        }

        /// @param rows the papers whose turn it is, ascending
        void compare(int[] rows) {
            int from = Math.min(rows[0], some.nextClearBit(0));
            float[][] cosines = wording.cosines(rows, from);
            var shared = new double[size()];
            for (int i = 0; i < rows.length; i++) {
                addShared(rows[i], from, shared);
                compare(rows[i], from, shared, cosines[i]);
                Arrays.fill(shared, from, shared.length, 0);
            }
        }

        private void compare(int paper, int from, double[] shared, float[] cosines) {
            for (int other = from; other < shared.length; other++) {
                double score = shared[other] + alike(cosines[other]);
                if ((lists.wants(paper, score) || lists.wants(other, score))
                        && (other > paper || !some.get(other))) {
                    double rounded = rounded(score);
                    lists.offer(paper, new Kin(other, rounded, cosines[other]));
                    lists.offer(other, new Kin(paper, rounded, cosines[other]));
                }
            }
        }
    }

    /// Adds what the concepts of a paper share with those of each paper from a number on.
    private void addShared(int paper, int from, double[] scores) {
        for (int i = papers.begin(paper); i < papers.end(paper); i++) {
            int concept = papers.column(i);
            double value = papers.value(i);
            for (int j = concepts.end(concept) - 1; j >= concepts.begin(concept); j--) {
                if (concepts.column(j) < from) {
                    break;
                }
                scores[concepts.column(j)] += idf[concept] * Math.min(value, concepts.value(j));
            }
        }
    }

    /// What a RELATED edge says.
    public RelatedPaper describe(int paper, Kin kin) {
        record Part(int concept, double part) {}
        List<Part> parts = new ArrayList<>();
        int i = papers.begin(paper);
        int j = papers.begin(kin.paper());
        while (i < papers.end(paper) && j < papers.end(kin.paper())) {
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
                paper(kin.paper()),
                kin.score(),
                rounded(alike(kin.cosine())),
                parts.stream().map(part -> conceptIds.get(part.concept())).toList());
    }

    private static double alike(float cosine) {
        return cosine > CHANCE ? WORDING * (cosine - CHANCE) : 0;
    }

    private static double rounded(double score) {
        return Math.rint(score * ROUNDING) / ROUNDING;
    }
}
