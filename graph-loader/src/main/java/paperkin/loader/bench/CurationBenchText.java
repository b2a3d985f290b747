package paperkin.loader.bench;

import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import paperkin.loader.bench.CurationBenchReport.Step;

/// The timings of curation for people.
public final class CurationBenchText {

    private CurationBenchText() {}

    public static String of(CurationBenchReport report) {
        var text = new StringBuilder();
        text.append(
                String.format(
                        Locale.ROOT,
                        "%tF, %s, %d cores, %s, load average %.1f; %,d papers%n%n",
                        report.when().atOffset(ZoneOffset.UTC),
                        report.machine().processor(),
                        report.machine().cores(),
                        report.machine().java(),
                        report.loadAverage(),
                        report.papers()));
        text.append(
                String.format(
                        Locale.ROOT,
                        "%-44s %8.1f s  %,d suggestions%n",
                        "suggesting",
                        report.suggestSeconds(),
                        report.suggestions()));
        text.append(
                line("%,d decisions at once".formatted(report.many().decisions()), report.many()));
        List<Step> single =
                report.single().stream().sorted(Comparator.comparingDouble(Step::seconds)).toList();
        if (!single.isEmpty()) {
            text.append(
                    line(
                            "one decision, the median of " + single.size(),
                            single.get(single.size() / 2)));
            text.append(line("one decision, the slowest of them", single.getLast()));
        }
        report.hub().forEach(step -> text.append(line(step.what(), step)));
        return text.toString();
    }

    private static String line(String what, Step step) {
        return String.format(
                Locale.ROOT,
                "%-44s %8.2f s  undone in %.2f s; %,d papers%n",
                what,
                step.seconds(),
                step.undoSeconds(),
                step.changed().papers());
    }
}
