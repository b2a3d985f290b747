package paperkin.loader;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a graph holds, as one would write it in a paper.
final class GraphSummary {

    private static final List<String> ROLES =
            List.of(
                    "INTRODUCES",
                    "USES_METHOD",
                    "USES_DATASET",
                    "ADDRESSES_TASK",
                    "REPORTS_METRIC",
                    "MENTIONS");

    private GraphSummary() {}

    /// One sentence, as in `The graph holds 156,400 papers …`.
    static String of(GraphStatus status) {
        Map<String, Long> nodes = status.nodes();
        long methods = nodes.getOrDefault("Method", 0L);
        long datasets = nodes.getOrDefault("Dataset", 0L);
        long tasks = nodes.getOrDefault("Task", 0L);
        long metrics = nodes.getOrDefault("Metric", 0L);
        long others = nodes.getOrDefault("Concept", 0L) - methods - datasets - tasks - metrics;
        return "The graph holds %s (from %s), %s, %s, %s, %s and %s, %s and %s (%s)."
                .formatted(
                        count(nodes.getOrDefault("Paper", 0L), "paper"),
                        count(nodes.getOrDefault("Record", 0L), "record"),
                        count(methods, "method"),
                        count(datasets, "dataset"),
                        count(tasks, "task"),
                        count(metrics, "metric"),
                        count(others, "further concept"),
                        count(sum(status.relationships(), ROLES.stream()), "paper–concept edge"),
                        count(sum(status.relationships(), Stream.of("CITES")), "citation"),
                        versions(status));
    }

    private static long sum(Map<String, Long> counts, Stream<String> names) {
        return names.mapToLong(name -> counts.getOrDefault(name, 0L)).sum();
    }

    private static String count(long count, String what) {
        return String.format(Locale.ROOT, "%,d %s%s", count, what, count == 1 ? "" : "s");
    }

    private static String versions(GraphStatus status) {
        return status.versions().entrySet().stream()
                .map(version -> version.getKey() + " " + version.getValue())
                .collect(Collectors.joining(", "));
    }
}
