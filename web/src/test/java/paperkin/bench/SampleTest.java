package paperkin.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SampleTest {

    @Test
    void of_few_all_are_drawn_and_of_many_as_many_as_wanted() {
        assertThat(sample(5, 3, 1).items()).containsExactlyInAnyOrder(0, 1, 2);
        assertThat(sample(5, 300, 1).items()).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void the_same_seed_draws_the_same() {
        assertThat(sample(5, 300, 1).items())
                .isEqualTo(sample(5, 300, 1).items())
                .isNotEqualTo(sample(5, 300, 2).items());
    }

    /// Of two items one is three times as heavy: in 4,000 draws it comes 3,000 times, give or take
    /// 27 (one standard deviation of the binomial distribution).
    @Test
    void a_heavier_item_is_drawn_more_often_by_its_weight() {
        var random = new Random(1);
        long heavy =
                IntStream.range(0, 4000)
                        .filter(_ -> {
                            var sample = new Sample<String>(1, random);
                            sample.offer("light", 1);
                            sample.offer("heavy", 3);
                            return sample.items().getFirst().equals("heavy");
                        })
                        .count();

        assertThat(heavy).isBetween(2890L, 3110L);
    }

    private static Sample<Integer> sample(int size, int items, long seed) {
        var sample = new Sample<Integer>(size, new Random(seed));
        for (int i = 0; i < items; i++) {
            sample.offer(i, 1);
        }
        return sample;
    }
}
