package paperkin.loader.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import paperkin.loader.matrix.Vector;

class WordingCodeTest {

    @Test
    void a_vector_comes_back_nearly_as_it_was() {
        var random = new Random(2);
        for (int round = 0; round < 100; round++) {
            float[] one = random(random);
            float[] other = random(random);

            float cosine =
                    Vector.dot(vector(WordingCode.encode(one)), vector(WordingCode.encode(other)));

            assertThat(cosine).isCloseTo(Vector.dot(one, other), within(0.01f));
        }
    }

    @Test
    void the_text_is_short_and_its_vector_gives_the_same_text_again() {
        String text = WordingCode.encode(random(new Random(3)));

        assertThat(text).hasSize(344);
        assertThat(WordingCode.encode(vector(text))).isEqualTo(text);
    }

    @Test
    void zeros_stay_zeros() {
        assertThat(WordingCode.decode(WordingCode.encode(new float[5])))
                .containsExactly(0, 0, 0, 0, 0);
    }

    @Test
    void what_is_no_code_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> WordingCode.decode("ä"));
    }

    private static float[] vector(String text) {
        byte[] numbers = WordingCode.decode(text);
        float[] vector = new float[numbers.length];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = numbers[i];
        }
        Vector.normalize(vector);
        return vector;
    }

    private static float[] random(Random random) {
        float[] vector = new float[256];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = (float) random.nextGaussian();
        }
        Vector.normalize(vector);
        return vector;
    }
}
