package paperkin.loader.graph;

import java.lang.foreign.Arena;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import paperkin.loader.memory.FingerprintMap;
import paperkin.loader.wording.CosineTable;
import paperkin.loader.wording.WordingCode;

/// Takes up the profiles of papers one by one, as numbers in bulk.
public final class ProfileCollector {

    private static final int NONE = -1;

    private final Arena arena;
    private final List<String> papers = new ArrayList<>();
    private final CosineTable wordings;
    private final FingerprintMap numbers = new FingerprintMap();
    private int[] frequency = new int[1024];
    private final IntStream.Builder begins = IntStream.builder();
    private final IntStream.Builder columns = IntStream.builder();
    private final DoubleStream.Builder confidences = DoubleStream.builder();
    private int cells;
    private long total;

    /// @param arena what comes of the papers can be used until it is closed
    public ProfileCollector(Arena arena) {
        this.arena = arena;
        this.wordings = new CosineTable(arena);
    }

    /// Takes up a paper; the ids come in ascending order.
    public void add(Profile profile) {
        papers.add(profile.paper());
        wordings.add(WordingCode.decode(profile.wording()));
        begins.add(cells);
        for (Profile.Part part : profile.parts()) {
            columns.add(count(part));
            confidences.add(part.confidence());
            cells++;
        }
        total++;
    }

    /// Takes a paper for one more that has its concepts, but for none that is related to others.
    void count(Profile profile) {
        for (Profile.Part part : profile.parts()) {
            count(part);
        }
        total++;
    }

    private int count(Profile.Part part) {
        int number = numbers.getOrPut(part.concept(), numbers.size());
        if (number == frequency.length) {
            frequency = Arrays.copyOf(frequency, 2 * number);
        }
        frequency[number]++;
        return number;
    }

    /// The relatedness of the papers taken up, which ends the collecting.
    public Relatedness relatedness() {
        var ranks = new int[numbers.size()];
        Arrays.fill(ranks, NONE);
        DoubleStream.Builder idf = DoubleStream.builder();
        int related = 0;
        for (int number = 0; number < ranks.length; number++) {
            if (relates(frequency[number])) {
                ranks[number] = related++;
                idf.add(Relatedness.idf(frequency[number], total));
            }
        }
        return new Relatedness(
                papers, idf.build().toArray(), table(ranks).transposed(related), wordings, arena);
    }

    private boolean relates(int papers) {
        return papers >= 2 && papers <= Relatedness.mostPapers(total);
    }

    /// The concepts that relate papers, paper by paper.
    private SparseTable table(int[] ranks) {
        begins.add(cells);
        int[] allBegins = begins.build().toArray();
        int[] allColumns = columns.build().map(number -> ranks[number]).toArray();
        double[] allConfidences = confidences.build().toArray();
        var kept = new int[allBegins.length];
        int end = 0;
        for (int paper = 0; paper < papers.size(); paper++) {
            kept[paper] = end;
            for (int cell = allBegins[paper]; cell < allBegins[paper + 1]; cell++) {
                if (allColumns[cell] != NONE) {
                    allColumns[end] = allColumns[cell];
                    allConfidences[end] = allConfidences[cell];
                    end++;
                }
            }
        }
        kept[papers.size()] = end;
        return new SparseTable(
                kept, Arrays.copyOf(allColumns, end), Arrays.copyOf(allConfidences, end));
    }
}
