package paperkin.loader.bench;

import java.util.Map;

/// One thing done once, and how long it took.
///
/// @param what of [Work], by name
/// @param papers how many papers the graph was given
/// @param edges how many edges to concepts were written
/// @param whole from the files to a graph that answers
/// @param stages what of this each stage took, in order
/// @param load the machine's load average over the last minute, when it ended; negative if unknown
/// @param heapMebibytes the most that the heap held
public record Timing(
        Work what,
        long papers,
        long edges,
        Span whole,
        Map<String, Span> stages,
        double load,
        long heapMebibytes) {

    /// A stretch of time.
    ///
    /// @param seconds by the clock
    /// @param cpuSeconds of all threads of the process, which is the database's too; what else the
    ///   machine does hardly touches it
    public record Span(double seconds, double cpuSeconds) {

        static final Span NONE = new Span(0, 0);

        Span plus(Span other) {
            return new Span(seconds + other.seconds, cpuSeconds + other.cpuSeconds);
        }

        Span minus(Span other) {
            return new Span(seconds - other.seconds, cpuSeconds - other.cpuSeconds);
        }
    }

    /// The whole without some stages.
    Span without(String... names) {
        Span rest = whole;
        for (String name : names) {
            rest = rest.minus(stage(name));
        }
        return rest;
    }

    Span stage(String name) {
        return stages.getOrDefault(name, Span.NONE);
    }
}
