package paperkin.web.query;

import io.github.bucket4j.Bucket;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// How much of the database's time each client may take with free queries. Every query counts,
/// answered or not, and so do errors, as a client that makes nothing but errors is no reader.
@Component
final class Quotas {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int AT_ONCE = 2;
    private static final int CLIENTS = 10_000;

    /// What a client has left.
    ///
    /// @param millis of the database's time
    /// @param errors that it may still make
    /// @param atOnce queries that it may ask at once
    private record Left(Bucket millis, Bucket errors, Semaphore atOnce) {}

    private final Duration perMinute;
    private final long errorsPerMinute;

    /// Those that were last here; a client that comes back much later has everything again.
    private final Map<String, Left> clients =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Left> eldest) {
                    return size() > CLIENTS;
                }
            };

    /// @param perMinute the database's time that a client may take in each minute; twice that if it
    ///   has been quiet
    Quotas(
            @Value("${paperkin.cypher.time-per-minute}") Duration perMinute,
            @Value("${paperkin.cypher.errors-per-minute}") long errorsPerMinute) {
        this.perMinute = perMinute;
        this.errorsPerMinute = errorsPerMinute;
    }

    /// How long a client has to wait before it may ask; empty if it may now, and then [#leave] has
    /// to follow.
    Optional<Duration> enter(String client) {
        Left left = of(client);
        Duration wait = waiting(left.millis()).plus(waiting(left.errors()));
        if (!wait.isZero()) {
            return Optional.of(wait);
        }
        return left.atOnce().tryAcquire() ? Optional.empty() : Optional.of(Duration.ofSeconds(1));
    }

    private static Duration waiting(Bucket bucket) {
        return Duration.ofNanos(bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill());
    }

    /// Counts what a query took that a client was let in with.
    void leave(String client, Duration taken, boolean error) {
        Left left = of(client);
        left.millis().consumeIgnoringRateLimits(Math.max(1, taken.toMillis()));
        if (error) {
            left.errors().consumeIgnoringRateLimits(1);
        }
        left.atOnce().release();
    }

    private Left of(String client) {
        synchronized (clients) {
            return clients.computeIfAbsent(network(client), _ -> full());
        }
    }

    private Left full() {
        long millis = perMinute.toMillis();
        return new Left(
                Bucket.builder()
                        .addLimit(limit -> limit.capacity(2 * millis).refillGreedy(millis, MINUTE))
                        .build(),
                Bucket.builder()
                        .addLimit(limit ->
                                limit.capacity(errorsPerMinute)
                                        .refillGreedy(errorsPerMinute, MINUTE))
                        .build(),
                new Semaphore(AT_ONCE));
    }

    /// An address of version 6 by its first half, as one household has all of the other.
    private static String network(String client) {
        try {
            InetAddress address = InetAddress.ofLiteral(client);
            return address instanceof Inet6Address
                    ? Arrays.toString(Arrays.copyOf(address.getAddress(), 8))
                    : client;
        } catch (IllegalArgumentException noAddress) {
            return client;
        }
    }
}
