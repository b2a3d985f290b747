package paperkin.loader.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import paperkin.cypher.CypherFile;
import paperkin.cypher.Graph;
import paperkin.cypher.Writing;

/// Brings up to date what concepts owe to all their papers: frequency, label, type and surface
/// forms. What is left to do is marked in the graph, so a load also does what a killed one left.
final class DerivedValues {

    private static final int CONCEPTS_PER_TRANSACTION = 500;
    private static final CypherFile STATUS = CypherFile.load("load/status-refresh");

    private final Graph graph;

    DerivedValues(Graph graph) {
        this.graph = graph;
    }

    /// Refreshes all concepts that are stale now and deletes those without papers; returns how many
    /// have been refreshed and stay.
    long refresh(LoadProgress progress) {
        long stale = graph.read(STATUS, Map.of()).getFirst().integer("stale");
        progress.stage("Refreshing concepts", stale);
        var pending = new ArrayList<String>();
        var kept = new long[1];
        var done = new long[1];
        graph.readEach(
                LoadStatements.STALE_CONCEPTS,
                Map.of(),
                row -> {
                    pending.add(row.text("id"));
                    if (pending.size() == CONCEPTS_PER_TRANSACTION) {
                        kept[0] += refresh(pending);
                        done[0] += pending.size();
                        progress.done(done[0]);
                        pending.clear();
                    }
                });
        return kept[0] + (pending.isEmpty() ? 0 : refresh(pending));
    }

    private long refresh(List<String> concepts) {
        Map<String, Object> ids = Map.of("ids", concepts.stream().sorted().toList());
        return graph.write(writing -> refresh(writing, ids));
    }

    private static long refresh(Writing writing, Map<String, Object> ids) {
        writing.run(LoadStatements.LATCH, Map.of());
        writing.run(LoadStatements.CONCEPTS_REFRESH, ids);
        writing.run(LoadStatements.ALIASES_RESET, ids);
        writing.run(LoadStatements.ALIASES_COUNT, ids);
        writing.run(LoadStatements.ALIASES_SWEEP, ids);
        writing.run(LoadStatements.CHANGED, Map.of());
        return writing.run(LoadStatements.CONCEPTS_SWEEP, ids).getFirst().integer("kept");
    }
}
