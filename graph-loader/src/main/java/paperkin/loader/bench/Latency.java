package paperkin.loader.bench;

/// How long answers took in one round, in milliseconds.
///
/// @param count how many were measured
/// @param errors how many more there would have been, had they not failed
/// @param median half of them took at most this
/// @param p95 95 of 100 took at most this
/// @param p99 99 of 100 took at most this
/// @param most the slowest
public record Latency(
        long count, long errors, double median, double p95, double p99, double most) {}
