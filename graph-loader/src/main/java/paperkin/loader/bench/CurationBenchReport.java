package paperkin.loader.bench;

import java.time.Instant;
import java.util.List;
import paperkin.loader.graph.CurationReport;
import paperkin.loader.speed.Machine;

/// How long curation takes on a graph.
///
/// @param loadAverage of the machine meanwhile, in the last minute
/// @param papers how many the graph has
/// @param suggestSeconds to find all suggestions
/// @param suggestions how many there were
/// @param many what as many suggestions did as were taken at once
/// @param single one suggestion each, taken alone
/// @param hub what is decided on the most frequent concept of all
public record CurationBenchReport(
        Instant when,
        Machine machine,
        double loadAverage,
        long papers,
        double suggestSeconds,
        int suggestions,
        Step many,
        List<Step> single,
        List<Step> hub) {

    public CurationBenchReport {
        single = List.copyOf(single);
        hub = List.copyOf(hub);
    }

    /// Decisions that were taken together, and taken back.
    ///
    /// @param what the first of them, as it stands in the file
    /// @param seconds to take them
    /// @param undoSeconds to take them back
    /// @param changed what they changed
    public record Step(
            String what,
            int decisions,
            double seconds,
            double undoSeconds,
            CurationReport changed) {}
}
