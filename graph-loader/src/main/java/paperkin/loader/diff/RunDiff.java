package paperkin.loader.diff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import paperkin.cypher.CypherFile;
import paperkin.cypher.Graph;
import paperkin.cypher.Row;
import paperkin.loader.LoaderException;

/// Tells two runs apart: what they read, with what, and what came of it. When they ran, and how
/// fast, does not count.
public final class RunDiff {

    private static final CypherFile RUNS = CypherFile.load("export/runs");
    private static final Set<String> OF_THE_CLOCK =
            Set.of("id", "startedAt", "finishedAt", "seconds", "papersPerSecond");

    private RunDiff() {}

    /// What differs, if anything does.
    ///
    /// @param first how the id of a run begins
    /// @param second how that of the other does
    /// @throws LoaderException if no run's id begins so, or those of several do
    public static Optional<Difference> between(Graph graph, String first, String second) {
        return Difference.between(run(graph, first), run(graph, second));
    }

    private static Item run(Graph graph, String id) {
        List<Row> runs = graph.read(RUNS, Map.of("id", id));
        if (runs.size() != 1) {
            throw new LoaderException(
                    runs.isEmpty()
                            ? "There is no run %s in the graph.".formatted(id)
                            : "There are %d runs whose id begins with %s; give more of it."
                                    .formatted(runs.size(), id));
        }
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        if (runs.getFirst().values().get("properties") instanceof Map<?, ?> properties) {
            properties.forEach((name, value) -> fields.put(String.valueOf(name), value));
        }
        fields.keySet().removeAll(OF_THE_CLOCK);
        return new Item("run", List.of(runs.getFirst().text("id")), "", fields);
    }
}
