package paperkin.loader.graph;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// The best kin of every paper, at most 20 each, while pairs of papers come by in any order. Safe
/// to share between threads.
///
/// 16 bytes per entry outside the heap: papers come in millions.
public final class KinLists {

    private static final int LOCKS = 1024;

    private final int[] sizes;
    private final MemorySegment papers;
    private final MemorySegment scores;
    private final MemorySegment cosines;
    // What a pair has to reach to be of interest. Threads may read an older value, which is less.
    private final double[] least;
    // The same less what rounding may add, and rounded down.
    private final float[] bounds;
    private final Object[] locks = new Object[LOCKS];

    /// @param floors for each paper the score that its kin must have to be of interest
    /// @param arena the lists can be used until it is closed
    KinLists(double[] floors, Arena arena) {
        least = new double[floors.length];
        bounds = new float[floors.length];
        IntStream.range(0, floors.length).forEach(paper -> setLeast(paper, floors[paper]));
        sizes = new int[floors.length];
        long entries = begin(floors.length);
        papers = arena.allocate(JAVA_INT, entries);
        scores = arena.allocate(JAVA_DOUBLE, entries);
        cosines = arena.allocate(JAVA_FLOAT, entries);
        Arrays.setAll(locks, _ -> new Object());
    }

    /// Whether a pair of this score, not yet rounded, may change the list of a paper.
    boolean wants(int paper, double score) {
        return score + Relatedness.UNIT >= least[paper];
    }

    /// The least scores that may change the lists of some papers, or a little less.
    ///
    /// @param to takes them
    /// @param from the first of the papers
    /// @param count how many they are
    void bounds(float[] to, int from, int count) {
        System.arraycopy(bounds, from, to, 0, count);
    }

    /// The least score that may change the list of a paper, or a little less.
    float bound(int paper) {
        return bounds[paper];
    }

    private void setLeast(int paper, double score) {
        least[paper] = score;
        bounds[paper] = Math.nextDown((float) (score - Relatedness.UNIT / 2));
    }

    /// Takes in the kin of a paper if it is among the best.
    void offer(int paper, Kin kin) {
        synchronized (locks[paper % LOCKS]) {
            long begin = begin(paper);
            long end = begin + sizes[paper];
            long place = end;
            while (place > begin && isBetter(kin, place - 1)) {
                place--;
            }
            long room = begin + Relatedness.MOST_RELATED - place;
            if (room > 0 && kin.score() >= least[paper]) {
                insert(kin, place, Math.min(room - 1, end - place));
                sizes[paper] = Math.min(sizes[paper] + 1, Relatedness.MOST_RELATED);
                if (sizes[paper] == Relatedness.MOST_RELATED) {
                    setLeast(paper, score(begin + Relatedness.MOST_RELATED - 1));
                }
            }
        }
    }

    private static long begin(int paper) {
        return (long) paper * Relatedness.MOST_RELATED;
    }

    private double score(long entry) {
        return scores.getAtIndex(JAVA_DOUBLE, entry);
    }

    private int paper(long entry) {
        return papers.getAtIndex(JAVA_INT, entry);
    }

    // Written out: this runs hundreds of millions of times.
    private boolean isBetter(Kin kin, long entry) {
        double score = score(entry);
        return kin.score() > score || (kin.score() == score && kin.paper() < paper(entry));
    }

    private void insert(Kin kin, long place, long moved) {
        move(papers, JAVA_INT, place, moved);
        move(scores, JAVA_DOUBLE, place, moved);
        move(cosines, JAVA_FLOAT, place, moved);
        papers.setAtIndex(JAVA_INT, place, kin.paper());
        scores.setAtIndex(JAVA_DOUBLE, place, kin.score());
        cosines.setAtIndex(JAVA_FLOAT, place, kin.cosine());
    }

    /// Makes room for one entry at a place.
    private static void move(MemorySegment entries, ValueLayout kind, long place, long moved) {
        long size = kind.byteSize();
        MemorySegment.copy(entries, place * size, entries, (place + 1) * size, moved * size);
    }

    private Kin at(long entry) {
        return new Kin(paper(entry), score(entry), cosines.getAtIndex(JAVA_FLOAT, entry));
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
        long begin = begin(paper);
        for (long entry = begin; entry < begin + sizes[paper]; entry++) {
            kin.add(at(entry));
        }
        return kin;
    }
}
