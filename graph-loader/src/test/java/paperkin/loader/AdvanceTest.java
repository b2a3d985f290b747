package paperkin.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdvanceTest {

    private static Advance advance(long done, double fraction, long seconds) {
        return new Advance(
                "Loading papers",
                done,
                fraction < 0 ? OptionalDouble.empty() : OptionalDouble.of(fraction),
                Duration.ofSeconds(seconds));
    }

    @Test
    void a_line_has_count_rate_part_and_time_left() {
        assertThat(advance(12_345, 0.25, 24).text())
                .isEqualTo("Loading papers: 12,345 (514/s), 25 %, 1 min 12 s left");
    }

    @Test
    void where_the_whole_is_not_known_it_has_the_time_passed() {
        assertThat(advance(30, -1, 24).text()).isEqualTo("Loading papers: 30 (1.3/s), 24 s so far");
    }

    @Test
    void before_anything_is_done_nobody_knows_when_it_ends() {
        assertThat(advance(0, 0, 24).text()).isEqualTo("Loading papers: 24 s so far");
        assertThat(advance(1, 0.0001, 24).text()).endsWith("24 s so far");
    }

    @Test
    void no_time_passed_is_no_division_by_zero() {
        assertThat(advance(1, 0.5, 0).text()).endsWith("50 %, 0 s left");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0 s",
        "59, 59 s",
        "60, 1 min",
        "110, 1 min 50 s",
        "720, 12 min",
        "3599, 59 min",
        "11100, 3 h 5 min"
    })
    void times_are_said_as_people_say_them(long seconds, String expected) {
        assertThat(SpokenDuration.of(Duration.ofSeconds(seconds))).isEqualTo(expected);
    }
}
