package paperkin.loader.sequence;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import paperkin.loader.matrix.FourVectors;

/// Sentences dealt out to four lanes that are read side by side: in each lane one sentence stands
/// after the other, and all lanes are about as long. The tokens that are read at the same time
/// stand in neighbouring columns; where a lane is shorter than others, its columns stay empty.
final class Lanes {

    /// How many lanes there are.
    static final int COUNT = FourVectors.COUNT;

    private final int[] firstColumns;
    private final int[] lengths = new int[COUNT];

    /// Deals out the longest sentences first.
    Lanes(List<TokenSequence> sentences) {
        firstColumns = new int[sentences.size()];
        IntStream.range(0, firstColumns.length)
                .boxed()
                .sorted(Comparator.comparingInt(i -> -sentences.get(i).size()))
                .forEach(i -> add(i, sentences.get(i).size()));
    }

    /// Lengthens the shortest lane by a sentence.
    private void add(int sentence, int length) {
        int shortest = 0;
        for (int lane = 1; lane < COUNT; lane++) {
            shortest = lengths[lane] < lengths[shortest] ? lane : shortest;
        }
        firstColumns[sentence] = lengths[shortest] * COUNT + shortest;
        lengths[shortest] += length;
    }

    /// The column of a token of a sentence.
    int column(int sentence, int token) {
        return firstColumns[sentence] + token * COUNT;
    }

    /// How many columns there are, a multiple of [#COUNT].
    int columns() {
        return COUNT * IntStream.of(lengths).max().orElse(0);
    }
}
