package paperkin.loader;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import paperkin.cypher.CypherFile;
import paperkin.cypher.Graph;
import paperkin.cypher.GraphDigest;
import paperkin.cypher.Row;
import paperkin.loader.graph.CodeVersion;

/// What a graph holds.
///
/// @param versions of this program and of the database
/// @param nodes how many nodes have each label
/// @param relationships how many relationships each type has
/// @param unrelatedPapers papers whose related papers are out of date, as a load was cut off or
///   goes on
/// @param lastRun properties of the run that began last; empty if there was none
/// @param digest the graph digest; "" if nobody asked for it
record GraphStatus(
        Map<String, String> versions,
        Map<String, Long> nodes,
        Map<String, Long> relationships,
        long unrelatedPapers,
        Map<String, @Nullable Object> lastRun,
        String digest) {

    GraphStatus {
        versions = Collections.unmodifiableMap(new LinkedHashMap<>(versions));
        nodes = Collections.unmodifiableMap(new LinkedHashMap<>(nodes));
        relationships = Collections.unmodifiableMap(new LinkedHashMap<>(relationships));
        lastRun = Collections.unmodifiableMap(new LinkedHashMap<>(lastRun));
    }

    static GraphStatus of(Graph graph, boolean withDigest) {
        return new GraphStatus(
                versions(graph),
                counts(read(graph, "status-nodes"), "label"),
                counts(read(graph, "status-edges"), "type"),
                read(graph, "unrelated-count").getFirst().integer("papers"),
                lastRun(read(graph, "status-run")),
                withDigest ? GraphDigest.of(graph) : "");
    }

    private static List<Row> read(Graph graph, String name) {
        return graph.read(CypherFile.load("load/" + name), Map.of());
    }

    private static Map<String, String> versions(Graph graph) {
        Row server = read(graph, "status-server").getFirst();
        Map<String, String> versions = new LinkedHashMap<>();
        versions.put("paperkin", CodeVersion.text());
        versions.put(server.text("name"), server.text("version"));
        return versions;
    }

    private static Map<String, Long> counts(List<Row> rows, String name) {
        Map<String, Long> counts = new LinkedHashMap<>();
        rows.forEach(row -> counts.put(row.text(name), row.integer("count")));
        return counts;
    }

    private static Map<String, @Nullable Object> lastRun(List<Row> rows) {
        Map<String, @Nullable Object> run = new LinkedHashMap<>();
        rows.stream()
                .flatMap(row -> row.rows("run").stream())
                .forEach(fields -> run.putAll(fields.values()));
        return run;
    }

    /// The status for people.
    String text() {
        var text = new StringBuilder();
        versions.forEach((name, version) -> text.append(name + " " + version + "\n"));
        text.append("\nNodes\n");
        nodes.forEach((label, count) -> text.append(line(label, count)));
        text.append("\nRelationships\n");
        relationships.forEach((type, count) -> text.append(line(type, count)));
        text.append("\nLast run\n");
        lastRun.forEach((name, value) -> text.append("  %-18s %s%n".formatted(name, value)));
        text.append("\n").append(leftToDo()).append("\n");
        text.append(GraphSummary.of(this)).append("\n");
        return digest.isEmpty() ? text.toString() : text + "\nDigest " + digest + "\n";
    }

    private static String line(String name, long count) {
        return String.format(Locale.ROOT, "  %-18s %,12d%n", name, count);
    }

    private String leftToDo() {
        return unrelatedPapers == 0
                ? "All papers are related to others."
                : ("The related papers of %,d papers are out of date, as a load goes on or was cut"
                                + " off; the next load completes it.")
                        .formatted(unrelatedPapers);
    }
}
