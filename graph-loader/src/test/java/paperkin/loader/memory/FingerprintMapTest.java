package paperkin.loader.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FingerprintMapTest {

    @Test
    void a_fingerprint_without_a_number_has_none() {
        assertThat(new FingerprintMap().get(5)).isEqualTo(FingerprintMap.NONE);
    }

    @Test
    void every_fingerprint_keeps_its_number_however_many_come() {
        var map = new FingerprintMap();
        Map<Long, Integer> expected = new HashMap<>();
        var random = new Random(3);
        for (int number = 0; number < 100_000; number++) {
            long fingerprint = random.nextLong();
            map.put(fingerprint, number);
            expected.put(fingerprint, number);
        }

        assertThat(map.size()).isEqualTo(expected.size());
        expected.forEach(
                (fingerprint, number) -> assertThat(map.get(fingerprint)).isEqualTo(number));
        assertThat(map.get(random.nextLong())).isEqualTo(FingerprintMap.NONE);
    }

    @Test
    void zero_is_a_fingerprint_and_a_number_like_any_other() {
        var map = new FingerprintMap();

        map.put(0, 0);

        assertThat(map.get(0)).isZero();
        assertThat(map.size()).isOne();
    }

    @Test
    void fingerprints_that_would_stand_at_one_place_are_told_apart() {
        var map = new FingerprintMap();
        for (int number = 0; number < 500; number++) {
            map.put((long) number << 32 | 1023, number);
        }

        for (int number = 0; number < 500; number++) {
            assertThat(map.get((long) number << 32 | 1023)).isEqualTo(number);
        }
        assertThat(map.get(500L << 32 | 1023)).isEqualTo(FingerprintMap.NONE);
    }

    @Test
    void a_new_number_takes_the_place_of_the_old_one_unless_the_old_one_is_asked_for() {
        var map = new FingerprintMap();

        assertThat(map.getOrPut(7, 1)).isOne();
        assertThat(map.getOrPut(7, 2)).isOne();
        map.put(7, 3);

        assertThat(map.get(7)).isEqualTo(3);
        assertThat(map.size()).isOne();
    }

    @Test
    void a_set_takes_each_fingerprint_once() {
        var set = new FingerprintSet();

        assertThat(set.add(4)).isTrue();
        assertThat(set.add(4)).isFalse();
        assertThat(set.add(5)).isTrue();
        assertThat(set.size()).isEqualTo(2);
    }
}
