package paperkin.loader.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import paperkin.cypher.CypherFile;
import paperkin.cypher.Graph;

/// The trace of one load in the graph: with what it worked, and what came of it. A run that has no
/// end was killed or still goes on.
final class Run {

    private final Graph graph;
    private final String id = UUID.randomUUID().toString();

    private Run(Graph graph) {
        this.graph = graph;
    }

    String id() {
        return id;
    }

    static Run start(Graph graph, Extraction extraction) {
        var run = new Run(graph);
        run.write(
                LoadStatements.RUN_START,
                Map.of(
                        "command", "load",
                        "codeVersion", CodeVersion.text(),
                        "extractionDigest", extraction.digest()));
        return run;
    }

    /// @param inputs each a file's name and the SHA-256 of its content
    void finish(List<String> inputs, LoadReport report) {
        Map<String, Object> fields = new HashMap<>(report.numbers());
        fields.put("inputs", inputs);
        write(LoadStatements.RUN_FINISH, fields);
    }

    private void write(CypherFile statement, Map<String, Object> fields) {
        graph.write(writing -> writing.run(statement, Map.of("id", id, "fields", fields)));
    }
}
