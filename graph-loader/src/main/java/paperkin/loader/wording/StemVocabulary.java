package paperkin.loader.wording;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import paperkin.loader.matrix.Vector;

/// The stems that say something about a paper, numbered in alphabetical order: neither rare nor in
/// every other paper.
final class StemVocabulary {

    /// In how many papers a stem must stand.
    private static final int PAPERS_AT_LEAST = 10;

    /// In which share of the papers it may stand at most.
    private static final double SHARE_AT_MOST = 0.2;

    private final List<String> stems = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Float> idf = new ArrayList<>();

    private StemVocabulary(Map<String, Long> papers, int total) {
        new TreeMap<>(papers)
                .forEach((stem, count) -> {
                    if (count >= PAPERS_AT_LEAST && count <= SHARE_AT_MOST * total) {
                        numbers.put(stem, stems.size());
                        stems.add(stem);
                        idf.add((float) (Math.log((total + 1.0) / (count + 1.0)) + 1));
                    }
                });
    }

    static StemVocabulary of(List<TitledText> papers) {
        return new StemVocabulary(
                papers.parallelStream()
                        .flatMap(StemVocabulary::stems)
                        .collect(groupingBy(stem -> stem, counting())),
                papers.size());
    }

    private static Stream<String> stems(TitledText paper) {
        Set<String> stems = new HashSet<>(WordStems.count(paper.title()).keySet());
        stems.addAll(WordStems.count(paper.text()).keySet());
        return stems.stream();
    }

    List<String> stems() {
        return stems;
    }

    /// ln((N + 1) / (df + 1)) + 1 of a stem.
    float idf(int stem) {
        return idf.get(stem);
    }

    /// The known stems of a text.
    Bag bag(String text) {
        Map<Integer, Float> weights = new TreeMap<>();
        WordStems.count(text)
                .forEach((stem, count) -> {
                    Integer number = numbers.get(stem);
                    if (number != null) {
                        weights.put(number, PaperEncoder.weight(count) * idf(number));
                    }
                });
        int[] found = weights.keySet().stream().mapToInt(Integer::intValue).toArray();
        float[] values = new float[found.length];
        for (int i = 0; i < found.length; i++) {
            values[i] = weights.getOrDefault(found[i], 0f);
        }
        Vector.normalize(values);
        return new Bag(found, values);
    }

    /// Numbers of stems, ascending, each with its weight; the squares of the weights sum up to 1.
    @SuppressWarnings("ArrayRecordComponent") // Numbers in bulk, never compared.
    record Bag(int[] stems, float[] weights) {

        boolean isEmpty() {
            return stems.length == 0;
        }
    }
}
