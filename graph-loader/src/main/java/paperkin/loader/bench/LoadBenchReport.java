package paperkin.loader.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import paperkin.loader.bench.Timing.Span;
import paperkin.loader.speed.Machine;

/// What was measured.
///
/// @param when the last of it ended
/// @param timings in the order they were taken; several of one kind are rounds
public record LoadBenchReport(Instant when, Machine machine, List<Timing> timings) {

    private static final String IMPORT = "Importing the graph";
    private static final String RELATE = "Relating papers";
    private static final String RELATED = "Writing related papers";
    private static final String BEGIN = "Beginning";
    private static final String STORE = "Opening the store";
    private static final String MODELS = "Opening models";

    public LoadBenchReport {
        timings = List.copyOf(timings);
    }

    /// This report, and of an earlier one what was not measured again.
    public LoadBenchReport with(LoadBenchReport earlier) {
        List<Work> again = timings.stream().map(Timing::what).distinct().toList();
        List<Timing> all =
                new ArrayList<>(
                        earlier.timings().stream()
                                .filter(timing -> !again.contains(timing.what()))
                                .toList());
        all.addAll(timings);
        return new LoadBenchReport(when, machine, all);
    }

    Stream<Timing> of(Work what) {
        return timings.stream().filter(timing -> timing.what() == what);
    }

    /// The middle of the rounds, NaN if there is none.
    double median(Work what, ToDoubleFunction<Timing> figure) {
        double[] sorted = of(what).mapToDouble(figure).sorted().toArray();
        if (sorted.length == 0) {
            return Double.NaN;
        }
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /// How many times as long as the bare importer a build writes, with what relates papers
    /// computed before.
    double timesImporter(ToDoubleFunction<Span> time) {
        return median(
                Work.WRITE_BUILD,
                build ->
                        time.applyAsDouble(build.without(MODELS, RELATE))
                                / time.applyAsDouble(build.stage(IMPORT)));
    }

    /// How many times as many edges to concepts a second as the loader that goes edge by edge; the
    /// opening of store and models, and what relates papers, aside.
    ///
    /// @param what one that writes with what was extracted before
    double timesNaive(Work what, ToDoubleFunction<Span> time) {
        return median(what, timing -> edgesWritten(timing, time))
                / median(Work.WRITE_NAIVE, timing -> edgesWritten(timing, time));
    }

    private static double edgesWritten(Timing timing, ToDoubleFunction<Span> time) {
        return timing.edges()
                / time.applyAsDouble(timing.without(BEGIN, STORE, MODELS, RELATE, RELATED));
    }

    /// How many times as long as half of the papers all of them take.
    double timesHalf(ToDoubleFunction<Span> time) {
        return median(Work.BUILD, timing -> time.applyAsDouble(timing.whole()))
                / median(Work.HALF, timing -> time.applyAsDouble(timing.whole()));
    }
}
