package paperkin.loader.bench;

import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import paperkin.loader.bench.Timing.Span;

/// A report on loading for people.
public final class LoadBenchText {

    private LoadBenchText() {}

    /// Where and when, all timings with their stages, and what follows from them.
    public static String of(LoadBenchReport report) {
        var machine = report.machine();
        return String.format(
                        Locale.ROOT,
                        "%s, %d cores, %s, heap at most %,d MiB, %s%n",
                        machine.processor(),
                        machine.cores(),
                        machine.java(),
                        machine.heapMebibytes(),
                        report.when())
                + report.timings().stream().map(LoadBenchText::timing).collect(Collectors.joining())
                + ratios(report);
    }

    private static String timing(Timing timing) {
        return String.format(
                        Locale.ROOT,
                        "%-28s %,8d papers %,10d edges %8.1f s %8.1f s of CPU  heap %,6d MiB  load"
                                + " average %.2f%n",
                        timing.what().text(),
                        timing.papers(),
                        timing.edges(),
                        timing.whole().seconds(),
                        timing.whole().cpuSeconds(),
                        timing.heapMebibytes(),
                        timing.load())
                + "    "
                + timing.stages().entrySet().stream()
                        .map(stage -> stage(stage.getKey(), stage.getValue()))
                        .collect(Collectors.joining(", "))
                + "\n";
    }

    private static String stage(String name, Span span) {
        return String.format(
                Locale.ROOT, "%s %.1f s (%.1f)", name, span.seconds(), span.cpuSeconds());
    }

    private static String ratios(LoadBenchReport report) {
        return ratio("build, all papers : half of them (time)", report::timesHalf)
                + ratio("build, writing alone : bare importer (time)", report::timesImporter)
                + ratio(
                        "build : edge by edge (edges/s, writing alone)",
                        time -> report.timesNaive(Work.WRITE_BUILD, time))
                + ratio(
                        "load : edge by edge (edges/s, writing alone)",
                        time -> report.timesNaive(Work.WRITE_LOAD, time));
    }

    private static String ratio(String name, ToDoubleFunction<ToDoubleFunction<Span>> figure) {
        double value = figure.applyAsDouble(Span::seconds);
        return Double.isNaN(value)
                ? ""
                : String.format(
                        Locale.ROOT,
                        "%-48s %7.2f x, %7.2f x by CPU%n",
                        name,
                        value,
                        figure.applyAsDouble(Span::cpuSeconds));
    }
}
