package paperkin.loader.graph;

import java.lang.foreign.Arena;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import paperkin.loader.parallel.OrderedParallel;
import paperkin.loader.wording.CosineTable;

/// How much papers have in common: what their concepts share, `Σ idf(c) · min(confidence of c in
/// either paper)` over the concepts of both, and how alike their wording is, `60 · max(0, cosine -
/// 0.2)` of the vectors of title and abstract. Concepts of more than 50 papers and more than 5 % of
/// all do not count. `idf(c) = ln((N + 1) / (df + 1)) + 1`, with N papers in the graph.
///
/// In memory, each pair of papers once: per edge 24 bytes, per paper its id and 16 bytes, and
/// outside the heap 600 bytes per paper. Scores are rounded to six decimals, so that equal sums
/// added up in another order stay equal; among equal scores the paper with the lesser id comes
/// first.
public final class Relatedness {

    /// How many papers at most a paper is related to.
    public static final int MOST_RELATED = 20;

    private static final double ROUNDING = 1e6;

    /// What scores are rounded to, and the least that counts.
    static final double UNIT = 1 / ROUNDING;

    /// Makes up for what sums of floats may fall short of those of doubles.
    private static final double MORE = 1.0001;

    private static final int LEAST_HUB = 50;
    private static final int HUB_SHARE = 20;

    /// What wording counts beside concepts: 0.1 in the cosine as much as a shared concept of every
    /// hundredth paper.
    private static final double WORDING = 60;

    /// The cosine of papers that have nothing to do with each other: 19 in 20 stay below.
    private static final double CHANCE = 0.2;

    private final List<String> paperIds;
    private final double[] idf;
    private final SparseTable papers;
    private final SparseTable concepts;
    private final CosineTable wording;
    private final Arena arena;

    /// @param paperIds in ascending order
    /// @param idf of each concept
    /// @param concepts the papers of each concept, with their confidence
    /// @param wording the vectors of the papers
    /// @param arena for lists of kin
    Relatedness(
            List<String> paperIds,
            double[] idf,
            SparseTable concepts,
            CosineTable wording,
            Arena arena) {
        this.paperIds = List.copyOf(paperIds);
        this.idf = idf.clone();
        this.concepts = concepts;
        this.papers = concepts.transposed(paperIds.size());
        this.wording = wording;
        this.arena = arena;
    }

    public static double idf(long papers, long total) {
        return Math.log((total + 1.0) / (papers + 1.0)) + 1;
    }

    /// In how many papers a concept may be at most, so as to relate any.
    public static long mostPapers(long total) {
        return Math.max(LEAST_HUB, total / HUB_SHARE);
    }

    /// How many papers there are.
    public int size() {
        return paperIds.size();
    }

    String paper(int number) {
        return paperIds.get(number);
    }

    /// Is told how far the comparing has come, while it goes on.
    public interface Known {

        /// The kin of the first of the papers asked for is known.
        ///
        /// @param lists complete for these, but not yet for the others
        /// @param papers how many these first ones are
        void upTo(KinLists lists, int papers);
    }

    /// The best kin of all papers.
    ///
    /// @param known is told now and then, by the calling thread
    public KinLists kin(Known known) {
        return kin(all(), new double[size()], known);
    }

    /// The numbers of all papers, ascending.
    int[] all() {
        return IntStream.range(0, size()).toArray();
    }

    /// The best kin of some papers, and for all others those of the some that are among their best.
    ///
    /// @param some numbers of papers, ascending
    /// @param floors for each of all papers, the score that its kin must have at least
    /// @param known is told now and then, by the calling thread
    KinLists kin(int[] some, double[] floors, Known known) {
        var comparison = new Comparison(some, floors);
        var compared = new AtomicInteger();
        new OrderedParallel()
                .map(
                        strips(some).iterator(),
                        comparison::compare,
                        papers -> known.upTo(comparison.lists, compared.addAndGet(papers)));
        return comparison.lists;
    }

    private static Stream<int[]> strips(int[] papers) {
        return IntStream.range(0, Math.ceilDiv(papers.length, CosineTable.PAPERS_AT_ONCE))
                .map(strip -> strip * CosineTable.PAPERS_AT_ONCE)
                .mapToObj(from ->
                        Arrays.copyOfRange(
                                papers,
                                from,
                                Math.min(papers.length, from + CosineTable.PAPERS_AT_ONCE)));
    }

    /// Room for what a strip of papers has in common with a range of all.
    ///
    /// @param cosines those of each paper of the strip
    /// @param scores those of one paper
    /// @param bounds what each paper of the range asks of a score
    @SuppressWarnings("ArrayRecordComponent") // Numbers in bulk, never compared.
    private record Rows(float[][] cosines, float[] scores, float[] bounds) {

        Rows() {
            this(
                    new float[CosineTable.PAPERS_AT_ONCE][CosineTable.RANGE],
                    new float[CosineTable.RANGE],
                    new float[CosineTable.RANGE]);
        }
    }

    /// Some of the papers of a range, those that others are compared with.
    ///
    /// @param begin the first paper of the range, whose place in the rows is 0
    /// @param from the place of the first of the papers
    /// @param to the place behind the last one
    private record Places(int begin, int from, int to) {

        static Places of(int range, int from, int papers) {
            int begin = range * CosineTable.RANGE;
            return new Places(
                    begin, Math.max(0, from - begin), Math.min(CosineTable.RANGE, papers - begin));
        }
    }

    /// Compares some papers with all, each pair once: that of two of the some when it is the turn
    /// of the one with the lesser number.
    private final class Comparison {
        private final BitSet some = new BitSet();
        private final KinLists lists;
        // As many as there are threads. They are large: made anew for each strip, they would keep
        // the collector busier than the comparing.
        private final Queue<Rows> free = new ConcurrentLinkedQueue<>();

        Comparison(int[] some, double[] floors) {
            IntStream.of(some).forEach(this.some::set);
            lists =
                    new KinLists(
                            DoubleStream.of(floors).map(f -> Math.max(f, UNIT)).toArray(), arena);
        }

        /// @param strip the papers whose turn it is, ascending
        /// @return how many they are
        int compare(int[] strip) {
            Rows rows = Optional.ofNullable(free.poll()).orElseGet(Rows::new);
            int from = Math.min(strip[0], some.nextClearBit(0));
            for (int range = from / CosineTable.RANGE; range < wording.ranges(); range++) {
                wording.cosines(strip, range, from, rows.cosines);
                Places places = Places.of(range, from, size());
                for (int i = 0; i < strip.length; i++) {
                    compare(strip[i], places, rows.cosines[i], rows);
                }
            }
            free.add(rows);
            return strip.length;
        }

        private void compare(int paper, Places others, float[] cosines, Rows rows) {
            float[] scores = rows.scores;
            Arrays.fill(scores, others.from, others.to, 0);
            addShared(paper, others, scores);
            addWording(cosines, others, scores);
            takeBounds(paper, others, scores, rows.bounds);
            for (int place = others.from; place < others.to; place++) {
                int other = others.begin + place;
                if (scores[place] >= 0 && (other > paper || !some.get(other))) {
                    compare(paper, other, cosines[place]);
                }
            }
        }

        /// Takes from scores what they must have to change a list, the paper's own or that of the
        /// other: only where 0 or more is left they may.
        private void takeBounds(int paper, Places others, float[] scores, float[] bounds) {
            lists.bounds(bounds, others.begin, others.to);
            float own = lists.bound(paper);
            for (int place = others.from; place < others.to; place++) {
                scores[place] -= Math.min(own, bounds[place]);
            }
        }

        private void compare(int paper, int other, float cosine) {
            double score = shared(paper, other) + alike(cosine);
            if (lists.wants(paper, score) || lists.wants(other, score)) {
                double rounded = rounded(score);
                lists.offer(paper, new Kin(other, rounded, cosine));
                lists.offer(other, new Kin(paper, rounded, cosine));
            }
        }
    }

    /// Adds what the concepts of a paper share with those of each of the others, or a little more:
    /// nearly all pairs turn out to be of no interest, and these sums serve to tell.
    private void addShared(int paper, Places others, float[] scores) {
        int end = others.begin + others.to;
        for (int i = papers.begin(paper); i < papers.end(paper); i++) {
            int concept = papers.column(i);
            double value = papers.value(i);
            double factor = idf[concept] * MORE;
            for (int j = concepts.firstFrom(concept, others.begin + others.from);
                    j < concepts.end(concept) && concepts.column(j) < end;
                    j++) {
                scores[concepts.column(j) - others.begin] +=
                        (float) (factor * Math.min(value, concepts.value(j)));
            }
        }
    }

    /// Adds what likeness of wording counts, or a little more.
    private static void addWording(float[] cosines, Places others, float[] scores) {
        float factor = (float) (WORDING * MORE);
        float chance = (float) (CHANCE / MORE);
        for (int place = others.from; place < others.to; place++) {
            scores[place] += factor * Math.max(0, cosines[place] - chance);
        }
    }

    /// What the concepts of two papers share.
    private double shared(int paper, int other) {
        double sum = 0;
        int i = papers.begin(paper);
        int j = papers.begin(other);
        while (i < papers.end(paper) && j < papers.end(other)) {
            int order = Integer.compare(papers.column(i), papers.column(j));
            if (order == 0) {
                sum += idf[papers.column(i)] * Math.min(papers.value(i), papers.value(j));
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return sum;
    }

    /// What a RELATED edge to a related paper says.
    public RelatedPaper describe(Kin kin) {
        return new RelatedPaper(paper(kin.paper()), kin.score(), rounded(alike(kin.cosine())));
    }

    private static double alike(float cosine) {
        return cosine > CHANCE ? WORDING * (cosine - CHANCE) : 0;
    }

    public static double rounded(double score) {
        return Math.rint(score * ROUNDING) / ROUNDING;
    }
}
