package paperkin.loader.vector;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A corpus as numbers: every word is its rank by frequency, words too rare to say anything are
/// [#RARE].
///
/// @param words the words by rank
/// @param tokens the texts one behind the other, each followed by a [#RARE]
@SuppressWarnings("ArrayRecordComponent") // Numbers in bulk, never compared.
record EncodedCorpus(List<String> words, int[] tokens) {

    /// Stands for words that are not in the list and between texts.
    static final int RARE = -1;

    /// @param atLeast how often a word must occur to be kept
    static EncodedCorpus of(Stream<String> texts, int atLeast) {
        Map<String, Integer> ids = new HashMap<>();
        List<String> seen = new ArrayList<>();
        Growing encoded = new Growing();
        texts.forEach(text -> {
            for (String word : CorpusWords.split(text)) {
                encoded.add(
                        ids.computeIfAbsent(
                                word,
                                w -> {
                                    seen.add(w);
                                    return seen.size() - 1;
                                }));
            }
            encoded.add(RARE);
        });
        return ranked(seen, encoded.toArray(), atLeast);
    }

    private static EncodedCorpus ranked(List<String> seen, int[] tokens, int atLeast) {
        int[] counts = new int[seen.size()];
        for (int token : tokens) {
            if (token != RARE) {
                counts[token]++;
            }
        }
        List<Integer> order = new ArrayList<>();
        for (int id = 0; id < counts.length; id++) {
            if (counts[id] >= atLeast) {
                order.add(id);
            }
        }
        order.sort(Comparator.comparingInt((Integer id) -> -counts[id]).thenComparing(seen::get));
        int[] ranks = new int[seen.size()];
        Arrays.fill(ranks, RARE);
        for (int rank = 0; rank < order.size(); rank++) {
            ranks[order.get(rank)] = rank;
        }
        for (int i = 0; i < tokens.length; i++) {
            tokens[i] = tokens[i] == RARE ? RARE : ranks[tokens[i]];
        }
        return new EncodedCorpus(order.stream().map(seen::get).toList(), tokens);
    }

    private static final class Growing {

        private int[] values = new int[1 << 16];
        private int size;

        void add(int value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size + size / 2);
            }
            values[size++] = value;
        }

        int[] toArray() {
            return Arrays.copyOf(values, size);
        }
    }
}
