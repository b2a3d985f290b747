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
                double more = loss(stems);
                stems[stem][i] = before - 0.01f;
                double less = loss(stems);
                stems[stem][i] = before;
                assertThat((double) gradient[stem][i])
                        .isCloseTo((more - less) / 0.02, within(0.02));
            }
        }
    }

    /// The mean of the cross entropies of finding the abstracts and of finding the titles.
    private static double loss(float[][] stems) {
        double loss = 0;
        for (Pair paper : BATCH) {
            double own = likeness(paper.title(), paper.text(), stems);
            double texts = 0;
            double titles = 0;
            for (Pair other : BATCH) {
                texts += likeness(paper.title(), other.text(), stems);
                titles += likeness(other.title(), paper.text(), stems);
            }
            loss -= Math.log(own / texts) + Math.log(own / titles);
        }
        return loss / (2 * BATCH.size());
    }

    private static double likeness(Bag title, Bag text, float[][] stems) {
        double[] one = vector(title, stems);
        double[] other = vector(text, stems);
        double cosine = dot(one, other) / Math.sqrt(dot(one, one) * dot(other, other));
        return Math.exp(cosine / TitleContrast.TEMPERATURE);
    }

    private static double[] vector(Bag bag, float[][] stems) {
        double[] vector = new double[stems[0].length];
        for (int at = 0; at < bag.stems().length; at++) {
            for (int i = 0; i < vector.length; i++) {
                vector[i] += bag.weights()[at] * stems[bag.stems()[at]][i];
            }
        }
        return vector;
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
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
