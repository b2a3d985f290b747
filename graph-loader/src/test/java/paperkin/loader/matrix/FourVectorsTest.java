package paperkin.loader.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FourVectorsTest {

    private final Random random = new Random(5);

    @ParameterizedTest
    @CsvSource({"0, 3", "1, 1", "4, 7", "6, 64", "64, 256"})
    void addsWhatOneVectorAfterTheOtherWouldGet(int rows, int width) {
        float[][] matrix = numbers(rows, width);
        float[][] factors = numbers(FourVectors.COUNT, rows);
        float[][] sums = numbers(FourVectors.COUNT, width);
        float[][] expected = new float[FourVectors.COUNT][];
        for (int i = 0; i < expected.length; i++) {
            expected[i] = sums[i].clone();
            Vector.addRows(expected[i], factors[i], matrix);
        }

        FourVectors.addRows(sums, factors, matrix);

        for (int i = 0; i < expected.length; i++) {
            assertThat(sums[i]).containsExactly(expected[i], within(1e-4f));
        }
    }

    private float[][] numbers(int rows, int columns) {
        float[][] numbers = new float[rows][columns];
        for (float[] row : numbers) {
            for (int i = 0; i < columns; i++) {
                row[i] = (float) random.nextGaussian();
            }
        }
        return numbers;
    }
}
