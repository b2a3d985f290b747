package paperkin.loader.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import paperkin.loader.sequence.Calibration.Outcome;

class CalibrationTest {

    @Test
    void confidenceIsHowOftenSuchSpansAreRight() {
        List<Outcome> outcomes = new ArrayList<>();
        addOutcomes(outcomes, 0.9, 60);
        addOutcomes(outcomes, 0.5, 30);
        Calibration calibration = Calibration.fit(outcomes);

        assertThat(calibration.confidence(0.9)).isCloseTo(0.6, within(0.01));
        assertThat(calibration.confidence(0.5)).isCloseTo(0.3, within(0.01));
    }

    @Test
    void tooFewOutcomesChangeNothing() {
        assertThat(Calibration.fit(List.of(new Outcome(0.9, false)))).isEqualTo(Calibration.NONE);
        assertThat(Calibration.NONE.confidence(0.7)).isCloseTo(0.7, within(1e-9));
    }

    @Test
    void outcomesThatAreAllRightGiveAProbability() {
        List<Outcome> outcomes = new ArrayList<>();
        addOutcomes(outcomes, 0.9, 100);

        assertThat(Calibration.fit(outcomes).confidence(0.9)).isBetween(0.9, 1.0);
    }

    private static void addOutcomes(List<Outcome> outcomes, double probability, int right) {
        for (int i = 0; i < 100; i++) {
            outcomes.add(new Outcome(probability, i < right));
        }
    }
}
