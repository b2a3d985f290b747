package paperkin.loader.speed;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// What was measured.
///
/// @param when it ended
/// @param papers how many each pipeline took in per run
/// @param threads how many shared the papers
/// @param runs in the order they were made: every pipeline once, then every one again
/// @param medians per pipeline
/// @param stages per pipeline, the share of its time that each stage takes, largest first
public record SpeedReport(
        Instant when,
        Machine machine,
        int papers,
        int threads,
        List<Run> runs,
        Map<String, Medians> medians,
        Map<String, Map<String, Double>> stages) {

    /// The middle of a pipeline's runs.
    ///
    /// @param papersPerSecond by the clock, all threads together
    /// @param cpuMilliseconds per paper
    /// @param timesBaseline how many times as fast as the baseline in the same round, by the clock
    /// @param timesBaselineCpu the same by CPU time, which other processes hardly touch
    public record Medians(
            double papersPerSecond,
            double cpuMilliseconds,
            double timesBaseline,
            double timesBaselineCpu) {}

    /// The medians of all pipelines.
    ///
    /// @param runs round after round, each with the same pipelines in the same order, the baseline
    ///   first
    static Map<String, Medians> medians(List<Run> runs, int papers) {
        return runs.stream()
                .map(Run::pipeline)
                .distinct()
                .collect(
                        toMap(
                                name -> name,
                                name -> medians(name, runs, papers),
                                (first, _) -> first,
                                LinkedHashMap::new));
    }

    private static Medians medians(String name, List<Run> runs, int papers) {
        var baseline = of(runs.getFirst().pipeline(), runs);
        var own = of(name, runs);
        return new Medians(
                median(own, run -> papers / run.seconds()),
                median(own, run -> 1000 * run.cpuSeconds() / papers),
                median(own, run -> baseline.get(own.indexOf(run)).seconds() / run.seconds()),
                median(own, run -> baseline.get(own.indexOf(run)).cpuSeconds() / run.cpuSeconds()));
    }

    private static List<Run> of(String name, List<Run> runs) {
        return runs.stream().filter(run -> run.pipeline().equals(name)).toList();
    }

    private static double median(List<Run> runs, ToDoubleFunction<Run> figure) {
        double[] sorted = runs.stream().mapToDouble(figure).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
