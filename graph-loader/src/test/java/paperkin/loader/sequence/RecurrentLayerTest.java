package paperkin.loader.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import paperkin.loader.matrix.Parameters;

/// Compares the gradients with what a small change of each number does to a weighted sum of all
/// outputs.
class RecurrentLayerTest {

    private static final int LENGTH = 4;
    private static final int INPUTS = 3;
    private static final int UNITS = 2;
    private static final float CHANGE = 0.01f;

    private final Random random = new Random(3);
    private final float[][] inputs = numbers(LENGTH, INPUTS);
    private final float[][] outputSlopes = numbers(LENGTH, UNITS);

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void gradientsSayHowTheOutputsChange(boolean backwards) {
        RecurrentLayer layer = RecurrentLayer.untrained(INPUTS, UNITS, backwards, random);
        layer.parameters().forEach(parameters -> parameters.prepare(1));
        float[][] inputSlopes = new float[LENGTH][INPUTS];
        layer.turn(INPUTS);

        layer.learn(0, inputs, read(layer), outputSlopes, inputSlopes);

        for (Parameters parameters : layer.parameters()) {
            assertSlopes(layer, parameters.weights, parameters.gradient(0));
        }
        assertSlopes(layer, inputs, inputSlopes);
    }

    private void assertSlopes(RecurrentLayer layer, float[][] numbers, float[][] slopes) {
        for (int row = 0; row < numbers.length; row++) {
            for (int i = 0; i < numbers[row].length; i++) {
                float before = numbers[row][i];
                numbers[row][i] = before + CHANGE;
                double more = sum(layer);
                numbers[row][i] = before - CHANGE;
                double less = sum(layer);
                numbers[row][i] = before;
                assertThat((double) slopes[row][i])
                        .isCloseTo((more - less) / (2 * CHANGE), within(1e-3));
            }
        }
    }

    private double sum(RecurrentLayer layer) {
        float[][] outputs = read(layer).outputs();
        double sum = 0;
        for (int token = 0; token < LENGTH; token++) {
            for (int unit = 0; unit < UNITS; unit++) {
                sum += outputs[token][unit] * outputSlopes[token][unit];
            }
        }
        return sum;
    }

    private RecurrentLayer.States read(RecurrentLayer layer) {
        return layer.read(Arrays.stream(inputs).map(layer::gates).toArray(float[][]::new));
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
