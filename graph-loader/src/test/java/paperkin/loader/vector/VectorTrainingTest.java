package paperkin.loader.vector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import paperkin.loader.LoaderException;

class VectorTrainingTest {

    private static final List<String> TEXTS = texts();
    private static final WordVectors VECTORS = VectorTraining.train(TEXTS.stream());

    @Test
    void wordsThatStandBetweenTheSameWordsAreAlike() {
        assertThat(similarity("dogs", "cats"))
                .isGreaterThan(0.9)
                .isGreaterThan(similarity("dogs", "network"));
    }

    @Test
    void aRareWordHasNoDirection() {
        assertThat(vector("zebra")).containsOnly(0);
    }

    @Test
    void theSameTextsGiveTheSameVectors() throws IOException {
        assertThat(bytes(VectorTraining.train(TEXTS.stream()))).isEqualTo(bytes(VECTORS));
    }

    @Test
    void vectorsReadBackAreTheSame() throws IOException {
        WordVectors read = WordVectors.read(new ByteArrayInputStream(bytes(VECTORS)), "a test");

        assertThat(read.dimensions()).isEqualTo(VECTORS.dimensions());
        assertThat(bytes(read)).isEqualTo(bytes(VECTORS));
    }

    @Test
    void aFileThatHoldsNoVectorsIsRefused() {
        assertThatThrownBy(
                        () -> WordVectors.read(new ByteArrayInputStream(new byte[20]), "zeros.bin"))
                .isInstanceOf(LoaderException.class)
                .hasMessageContaining("zeros.bin");
    }

    @Test
    void caseAndDigitsDoNotCount() {
        assertThat(WordVectors.normal("CIFAR10")).isEqualTo("cifar00");
    }

    private static double similarity(String first, String second) {
        float[] a = vector(first);
        float[] b = vector(second);
        double product = 0;
        double squares = 0;
        double otherSquares = 0;
        for (int i = 0; i < a.length; i++) {
            product += a[i] * b[i];
            squares += a[i] * a[i];
            otherSquares += b[i] * b[i];
        }
        return product / Math.sqrt(squares * otherSquares);
    }

    private static float[] vector(String word) {
        float[] vector = new float[VECTORS.dimensions()];
        VECTORS.copy(word, vector, 0);
        return vector;
    }

    private static List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            texts.add("Today the dogs run in the park and sleep .");
            texts.add("Today the cats run in the park and sleep .");
            texts.add("They train a neural network with data .");
        }
        texts.add("A zebra .");
        return texts;
    }

    private static byte[] bytes(WordVectors vectors) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        vectors.write(out);
        return out.toByteArray();
    }
}
