package paperkin.loader.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ActivationTest {

    private static final double AS_CLOSE_AS_IT_SAYS = 1e-4;

    @Test
    void theTangentIsCloseEverywhere() {
        for (float x = -20; x <= 20; x += 0.01f) {
            float[] values = {x};
            Activation.tanh(values, 0, 1);
            assertThat((double) values[0]).isCloseTo(Math.tanh(x), within(AS_CLOSE_AS_IT_SAYS));
        }
    }

    @Test
    void theLogisticFunctionIsCloseEverywhere() {
        for (float x = -20; x <= 20; x += 0.01f) {
            float[] values = {x};
            Activation.sigmoid(values, 0, 1);
            assertThat((double) values[0])
                    .isCloseTo(1 / (1 + Math.exp(-x)), within(AS_CLOSE_AS_IT_SAYS));
        }
    }

    @Test
    void whatLiesOutsideTheStretchStays() {
        float[] values = {2, 2, 2};
        Activation.sigmoid(values, 1, 2);
        assertThat(values[0]).isEqualTo(2);
        assertThat(values[2]).isEqualTo(2);
    }
}
