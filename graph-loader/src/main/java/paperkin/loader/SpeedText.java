package paperkin.loader;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import paperkin.loader.speed.Run;
import paperkin.loader.speed.SpeedReport;

/// A report on speed for people.
final class SpeedText {

    private static final double SHOWN = 0.01;

    private SpeedText() {}

    /// Where and how it was measured, medians, all runs, and where time goes.
    static String of(SpeedReport report) {
        var machine = report.machine();
        return String.format(
                        Locale.ROOT,
                        "%s, %d cores, %s, heap at most %,d MiB, %s%n",
                        machine.processor(),
                        machine.cores(),
                        machine.java(),
                        machine.heapMebibytes(),
                        report.when())
                + String.format(
                        Locale.ROOT, "%,d papers, %d threads%n", report.papers(), report.threads())
                + report.medians().entrySet().stream()
                        .map(entry -> median(entry.getKey(), entry.getValue()))
                        .collect(Collectors.joining())
                + report.runs().stream().map(SpeedText::run).collect(Collectors.joining())
                + report.stages().entrySet().stream()
                        .map(entry -> stages(entry.getKey(), entry.getValue()))
                        .collect(Collectors.joining());
    }

    private static String median(String pipeline, SpeedReport.Medians medians) {
        return String.format(
                Locale.ROOT,
                "%-26s %,7.0f papers/s  %6.2f ms of CPU per paper  %5.2f x baseline, %5.2f x by CPU%n",
                pipeline,
                medians.papersPerSecond(),
                medians.cpuMilliseconds(),
                medians.timesBaseline(),
                medians.timesBaselineCpu());
    }

    private static String run(Run run) {
        return String.format(
                Locale.ROOT,
                "run: %-26s %8.2f s  %8.2f s of CPU  %,d found  load average %.2f%n",
                run.pipeline(),
                run.seconds(),
                run.cpuSeconds(),
                run.found(),
                run.load());
    }

    private static String stages(String pipeline, Map<String, Double> shares) {
        return String.format(
                Locale.ROOT,
                "time of %s: %s%n",
                pipeline,
                shares.entrySet().stream()
                        .filter(share -> share.getValue() >= SHOWN)
                        .map(share -> percent(share.getKey(), share.getValue()))
                        .collect(Collectors.joining(", ")));
    }

    private static String percent(String stage, double share) {
        return String.format(Locale.ROOT, "%s %.0f %%", stage, 100 * share);
    }
}
