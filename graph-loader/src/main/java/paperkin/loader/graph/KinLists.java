package paperkin.loader.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// The best kin of every paper, at most 20 each, while pairs of papers come by in any order. Safe
/// to share between threads.
///
/// 16 bytes per entry in plain arrays: papers come in hundreds of thousands.
public final class KinLists {

    private static final int LOCKS = 1024;

    private final int[] sizes;
    private final int[] papers;
    private final double[] scores;
    private final float[] cosines;
    // What a pair has to reach to be of interest. Threads may read an older value, which is less.
    private final double[] least;
    // The same less what rounding may add, and rounded down.
    private final float[] bounds;
    private final Object[] locks = new Object[LOCKS];

    /// @param floors for each paper the score that its kin must have to be of interest
    KinLists(double[] floors) {
        least = new double[floors.length];
        bounds = new float[floors.length];
        IntStream.range(0, floors.length).forEach(paper -> bound(paper, floors[paper]));
        sizes = new int[floors.length];
        papers = new int[floors.length * Relatedness.MOST_RELATED];
        scores = new double[papers.length];
        cosines = new float[papers.length];
        Arrays.setAll(locks, _ -> new Object());
    }

    /// Whether a pair of this score, not yet rounded, may change the list of a paper.
    boolean wants(int paper, double score) {
        return score + Relatedness.UNIT >= least[paper];
    }

    /// Takes from the scores of a paper's pairs what they must have to change a list, its own or
    /// that of the other: only where 0 or more is left they may.
    ///
    /// @param scores of the pairs with each other paper, not less than they are
    /// @param from the first other paper
    void takeBounds(int paper, float[] scores, int from) {
        float own = bounds[paper];
        for (int other = from; other < scores.length; other++) {
            scores[other] -= Math.min(own, bounds[other]);
        }
    }

    private void bound(int paper, double score) {
        least[paper] = score;
        bounds[paper] = Math.nextDown((float) (score - Relatedness.UNIT / 2));
    }

    /// Takes in the kin of a paper if it is among the best.
    void offer(int paper, Kin kin) {
        synchronized (locks[paper % LOCKS]) {
            int begin = paper * Relatedness.MOST_RELATED;
            int end = begin + sizes[paper];
            int place = end;
            while (place > begin && isBetter(kin, place - 1)) {
                place--;
            }
            int room = begin + Relatedness.MOST_RELATED - place;
            if (room > 0 && kin.score() >= least[paper]) {
                insert(kin, place, Math.min(room - 1, end - place));
                sizes[paper] = Math.min(sizes[paper] + 1, Relatedness.MOST_RELATED);
                if (sizes[paper] == Relatedness.MOST_RELATED) {
                    bound(paper, scores[begin + Relatedness.MOST_RELATED - 1]);
                }
            }
        }
    }

    // Written out: this runs hundreds of millions of times.
    private boolean isBetter(Kin kin, int entry) {
        return kin.score() > scores[entry]
                || (kin.score() == scores[entry] && kin.paper() < papers[entry]);
    }

    private void insert(Kin kin, int place, int moved) {
        System.arraycopy(papers, place, papers, place + 1, moved);
        System.arraycopy(scores, place, scores, place + 1, moved);
        System.arraycopy(cosines, place, cosines, place + 1, moved);
        papers[place] = kin.paper();
        scores[place] = kin.score();
        cosines[place] = kin.cosine();
    }

    private Kin at(int entry) {
        return new Kin(papers[entry], scores[entry], cosines[entry]);
    }

    boolean hasKin(int paper) {
        return sizes[paper] > 0;
    }

    /// The least score of the kin of a paper that has as many as it may have, otherwise 0.
    public double leastOfFull(int paper) {
        return sizes[paper] < Relatedness.MOST_RELATED ? 0 : of(paper).getLast().score();
    }

    /// The kin of a paper, the best first.
    public List<Kin> of(int paper) {
        List<Kin> kin = new ArrayList<>(sizes[paper]);
        int begin = paper * Relatedness.MOST_RELATED;
        for (int entry = begin; entry < begin + sizes[paper]; entry++) {
            kin.add(at(entry));
        }
        return kin;
    }
}
