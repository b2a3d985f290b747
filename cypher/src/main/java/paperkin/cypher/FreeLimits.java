package paperkin.cypher;

import java.time.Duration;

/// How much a free query may take.
///
/// @param rows rows at most; more are cut off
/// @param time until the answer must be complete, planning included
/// @param bytes the answer's size at most, estimated; rows beyond it are cut off
public record FreeLimits(int rows, Duration time, long bytes) {

    public FreeLimits {
        if (rows < 1 || bytes < 1 || !time.isPositive()) {
            throw new IllegalArgumentException(
                    "Limits are positive, but were %d rows, %s, %d bytes."
                            .formatted(rows, time, bytes));
        }
    }

    /// 10,000 rows, 10 seconds, 16 MiB.
    public static FreeLimits standard() {
        return new FreeLimits(10_000, Duration.ofSeconds(10), 16L << 20);
    }
}
