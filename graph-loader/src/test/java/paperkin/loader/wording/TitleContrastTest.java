package paperkin.loader.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import paperkin.loader.wording.StemVocabulary.Bag;
import paperkin.loader.wording.TitleContrast.Pair;

class TitleContrastTest {

    private static final List<Pair> BATCH =
            List.of(
                    new Pair(bag(0, 1), bag(1, 2)),
                    new Pair(bag(2, 3), bag(3, 4)),
                    new Pair(bag(0, 4), bag(2, 4)));

    @Test
    void the_gradient_is_how_the_loss_changes_with_each_number() {
        float[][] stems = numbers();
        float[][] gradient = new float[5][3];
        TitleContrast.of(BATCH, stems).addGradient(gradient);

        for (int stem = 0; stem < 5; stem++) {
            for (int i = 0; i < 3; i++) {
                float before = stems[stem][i];
                stems[stem][i] = before + 0.01f;
                double more = TitleContrast.of(BATCH, stems).loss();
                stems[stem][i] = before - 0.01f;
                double less = TitleContrast.of(BATCH, stems).loss();
                stems[stem][i] = before;
                assertThat((double) gradient[stem][i])
                        .isCloseTo((more - less) / 0.02, within(0.02));
            }
        }
    }

    private static Bag bag(int... stems) {
        return new Bag(stems, new float[] {0.6f, 0.8f});
    }

    private static float[][] numbers() {
        Random random = new Random(3);
        float[][] numbers = new float[5][3];
        for (float[] row : numbers) {
            for (int i = 0; i < row.length; i++) {
                row[i] = (float) random.nextGaussian();
            }
        }
        return numbers;
    }
}
