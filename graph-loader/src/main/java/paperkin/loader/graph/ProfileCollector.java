package paperkin.loader.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import paperkin.loader.wording.CosineTable;

/// Takes up the profiles of papers one by one, as numbers in arrays.
public final class ProfileCollector {

    private final List<String> papers = new ArrayList<>();
    private final List<PaperProfile.Part> concepts = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final IntStream.Builder begins = IntStream.builder();
    private final IntStream.Builder columns = IntStream.builder();
    private final DoubleStream.Builder confidences = DoubleStream.builder();
    private final List<float[]> wordings = new ArrayList<>();
    private int cells;

    /// Takes up a paper; the ids come in ascending order.
    public void add(PaperProfile profile) {
        papers.add(profile.paper());
        wordings.add(profile.wording());
        begins.add(cells);
        for (PaperProfile.Part part : profile.parts()) {
            columns.add(number(part));
            confidences.add(part.confidence());
            cells++;
        }
    }

    private int number(PaperProfile.Part part) {
        Integer known = numbers.putIfAbsent(part.concept(), concepts.size());
        if (known != null) {
            return known;
        }
        concepts.add(part);
        return concepts.size() - 1;
    }

    /// The relatedness of the papers taken up, which ends the collecting.
    ///
    /// @param total how many papers are in the graph
    public Relatedness relatedness(long total) {
        begins.add(cells);
        List<Integer> order =
                IntStream.range(0, concepts.size())
                        .boxed()
                        .sorted(Comparator.comparing(number -> concepts.get(number).concept()))
                        .toList();
        var ranks = new int[concepts.size()];
        for (int rank = 0; rank < ranks.length; rank++) {
            ranks[order.get(rank)] = rank;
        }
        List<PaperProfile.Part> sorted = order.stream().map(concepts::get).toList();
        var unsorted =
                new SparseTable(
                        begins.build().toArray(),
                        columns.build().map(column -> ranks[column]).toArray(),
                        confidences.build().toArray());
        return new Relatedness(
                papers,
                sorted.stream().map(PaperProfile.Part::concept).toList(),
                sorted.stream()
                        .mapToDouble(part -> Relatedness.idf(part.papers(), total))
                        .toArray(),
                unsorted.transposed(sorted.size()),
                new CosineTable(wordings));
    }
}
