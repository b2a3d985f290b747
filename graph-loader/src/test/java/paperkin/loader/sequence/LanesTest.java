package paperkin.loader.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LanesTest {

    @Test
    void everyTokenHasAColumnOfItsOwn() {
        int[] lengths = {3, 8, 1, 5, 0, 2, 7};
        Lanes lanes = lanes(lengths);

        Set<Integer> columns = new HashSet<>();
        for (int sentence = 0; sentence < lengths.length; sentence++) {
            for (int token = 0; token < lengths[sentence]; token++) {
                assertThat(lanes.column(sentence, token)).isBetween(0, lanes.columns() - 1);
                assertThat(columns.add(lanes.column(sentence, token))).isTrue();
            }
        }
    }

    @Test
    void aSentenceStaysInItsLane() {
        Lanes lanes = lanes(3, 8, 1, 5, 2);

        assertThat(lanes.column(1, 7) - lanes.column(1, 0)).isEqualTo(7 * Lanes.COUNT);
    }

    @Test
    void lanesAreAboutAsLong() {
        assertThat(lanes(10, 9, 8, 7, 6, 5, 4, 3).columns()).isEqualTo(13 * Lanes.COUNT);
    }

    @Test
    void nothingTakesNoColumns() {
        assertThat(lanes().columns()).isZero();
        assertThat(lanes(0, 0).columns()).isZero();
    }

    private static Lanes lanes(int... lengths) {
        return new Lanes(
                IntStream.of(lengths)
                        .mapToObj(length -> Collections.nCopies(length, "word"))
                        .map(words -> new TokenSequence(words, List.copyOf(words)))
                        .toList());
    }
}
