package paperkin.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import paperkin.bench.Clients.Limits;
import paperkin.bench.Clients.Outcome;

/// Clients of a server that does as the address says.
class ClientsIT {

    private static final Duration LONG = Duration.ofMinutes(1);

    private final AtomicInteger asked = new AtomicInteger();
    private final CountDownLatch together = new CountDownLatch(2);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server = create();
    private Clients clients = new Clients(URI.create("http://localhost"));

    private static HttpServer create() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @BeforeEach
    void start() {
        server.setExecutor(threads);
        server.createContext("/ok", exchange -> answer(exchange, 200));
        server.createContext("/broken", exchange -> answer(exchange, 500));
        server.createContext("/cut", HttpExchange::close);
        server.createContext(
                "/both",
                exchange -> {
                    together.countDown();
                    answer(exchange, awaits() ? 200 : 503);
                });
        server.createContext(
                "/slow-at-first",
                exchange -> {
                    if (asked.get() == 0) {
                        pause();
                    }
                    answer(exchange, 200);
                });
        server.start();
        clients = new Clients(URI.create("http://localhost:" + server.getAddress().getPort()));
    }

    @AfterEach
    void stop() {
        clients.close();
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void what_was_answered_is_timed_and_what_failed_is_counted_with_a_reason() {
        Outcome outcome =
                clients.carryOut(
                        List.of(new Action("/ok"), new Action("/broken"), new Action("/cut")),
                        Limits.of(2, 9, LONG));

        assertThat(outcome.latency().count()).isEqualTo(3);
        assertThat(outcome.latency().errors()).isEqualTo(6);
        assertThat(outcome.requests()).isEqualTo(3);
        assertThat(outcome.complaint().orElse(""))
                .containsAnyOf("/broken was answered by 500.", "/cut was not answered");
        assertThat(outcome.latency().median())
                .isPositive()
                .isLessThanOrEqualTo(outcome.latency().most());
    }

    @Test
    void an_action_is_all_its_requests_and_ends_with_the_first_that_fails() {
        Outcome whole =
                clients.carryOut(List.of(new Action("/ok", "/ok?2")), Limits.of(1, 4, LONG));
        assertThat(asked.getAndSet(0)).isEqualTo(8);
        Outcome cut =
                clients.carryOut(
                        List.of(new Action("/ok", "/broken", "/ok?2")), Limits.of(1, 4, LONG));

        assertThat(whole.latency().count()).isEqualTo(4);
        assertThat(whole.requests()).isEqualTo(8);
        assertThat(asked.get()).isEqualTo(8);
        assertThat(cut.latency().errors()).isEqualTo(4);
    }

    @Test
    void clients_ask_at_the_same_time() {
        Outcome outcome = clients.carryOut(List.of(new Action("/both")), Limits.of(2, 2, LONG));

        assertThat(outcome.latency().errors()).isZero();
    }

    @Test
    void time_ends_it_too() {
        Outcome outcome =
                clients.carryOut(
                        List.of(new Action("/ok")),
                        Limits.of(2, Long.MAX_VALUE, Duration.ofMillis(300)));

        assertThat(outcome.latency().count()).isPositive();
        assertThat(outcome.seconds()).isBetween(0.3, 20.0);
    }

    /// One answer takes half a second, and ten others were due meanwhile.
    @Test
    void at_a_set_rate_those_that_had_to_wait_are_timed_from_when_they_were_due() {
        Outcome waited =
                clients.carryOut(
                        List.of(new Action("/slow-at-first")), new Limits(1, 20, LONG, 20));
        asked.set(0);
        Outcome unaware =
                clients.carryOut(List.of(new Action("/slow-at-first")), new Limits(1, 20, LONG, 0));

        assertThat(waited.latency().count()).isEqualTo(20);
        assertThat(waited.seconds()).isGreaterThan(0.9);
        assertThat(waited.latency().p95()).isGreaterThan(400);
        assertThat(waited.latency().median()).isLessThan(waited.latency().p95());
        assertThat(unaware.latency().most()).isGreaterThan(450);
        assertThat(unaware.latency().median()).isLessThan(100);
    }

    private void answer(HttpExchange exchange, int status) throws IOException {
        asked.incrementAndGet();
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private boolean awaits() {
        try {
            return together.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
