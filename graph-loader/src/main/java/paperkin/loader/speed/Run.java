package paperkin.loader.speed;

/// One pass of a pipeline over all papers.
///
/// @param pipeline its name
/// @param found what it found in all, the same in every run
/// @param seconds by the clock
/// @param cpuSeconds of all threads of the process, garbage collection and compilation included
/// @param load the machine's load average over the last minute, when it ended; negative if unknown
public record Run(String pipeline, long found, double seconds, double cpuSeconds, double load) {}
