package paperkin.web.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class QuotasTest {

    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Duration SHORT = Duration.ofMillis(1);

    private final Quotas quotas = new Quotas(LONG, 3);

    @Test
    void a_client_may_take_twice_the_time_of_a_minute_and_has_to_wait_then() {
        ask("10.0.0.1", LONG, false);
        ask("10.0.0.1", LONG, false);

        assertThat(quotas.enter("10.0.0.1"))
                .hasValueSatisfying(
                        wait -> assertThat(wait).isBetween(SHORT, Duration.ofMinutes(1)));
        assertThat(quotas.enter("10.0.0.2")).isEmpty();
    }

    @Test
    void more_time_than_there_was_is_waited_for() {
        ask("10.0.0.1", LONG.multipliedBy(4), false);

        assertThat(quotas.enter("10.0.0.1"))
                .hasValueSatisfying(
                        wait -> assertThat(wait).isGreaterThan(Duration.ofSeconds(100)));
    }

    @Test
    void errors_count_by_themselves() {
        for (int time = 0; time < 3; time++) {
            ask("10.0.0.1", SHORT, true);
        }

        assertThat(quotas.enter("10.0.0.1"))
                .hasValueSatisfying(wait -> assertThat(wait).isLessThan(Duration.ofSeconds(21)));
    }

    @Test
    void a_client_asks_two_things_at_once() {
        assertThat(quotas.enter("10.0.0.1")).isEmpty();
        assertThat(quotas.enter("10.0.0.1")).isEmpty();
        assertThat(quotas.enter("10.0.0.1")).isPresent();

        quotas.leave("10.0.0.1", SHORT, false);
        assertThat(quotas.enter("10.0.0.1")).isEmpty();
    }

    @Test
    void one_household_is_one_client() {
        ask("2001:db8:1:2::1", LONG, false);
        ask("2001:db8:1:2:ffff::9", LONG, false);

        assertThat(quotas.enter("2001:db8:1:2::7")).isPresent();
        assertThat(quotas.enter("2001:db8:1:3::7")).isEmpty();
    }

    private void ask(String client, Duration taken, boolean error) {
        assertThat(quotas.enter(client)).isEmpty();
        quotas.leave(client, taken, error);
    }
}
