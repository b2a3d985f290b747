package paperkin.loader.graph;

import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import paperkin.cypher.CypherFile;
import paperkin.cypher.Graph;

/// The trace in the graph of one command that changes it: with what it worked, and what came of it.
/// A run that has no end was killed or still goes on.
public final class Run {

    private final Graph graph;
    private final String id;

    private Run(Graph graph, String id) {
        this.graph = graph;
        this.id = id;
    }

    /// An id that no other run has.
    public static String newId() {
        return UUID.randomUUID().toString();
    }

    /// Records that a command begins.
    ///
    /// @param command its name, as in `load`
    /// @param configuration what it works with, by property
    static Run start(Graph graph, String command, Map<String, Object> configuration) {
        var run = new Run(graph, newId());
        run.write(LoadStatements.RUN_START, fields(command, configuration));
        return run;
    }

    /// Records, in a graph that was just built, the run that has built it.
    ///
    /// @param startedAt when it began
    public static Run built(
            Graph graph, String id, ZonedDateTime startedAt, Map<String, Object> configuration) {
        var run = new Run(graph, id);
        Map<String, Object> fields = fields("build", configuration);
        fields.put("startedAt", startedAt);
        run.write(LoadStatements.RUN_START, fields);
        return run;
    }

    /// Records, in a graph that was made up, the run that has done so.
    ///
    /// @param startedAt when it began
    public static Run madeUp(Graph graph, String id, ZonedDateTime startedAt) {
        var run = new Run(graph, id);
        Map<String, Object> fields = fields("generate", Map.of());
        fields.put("startedAt", startedAt);
        run.write(LoadStatements.RUN_START, fields);
        return run;
    }

    private static Map<String, Object> fields(String command, Map<String, Object> configuration) {
        Map<String, Object> fields = new HashMap<>(configuration);
        fields.put("command", command);
        fields.put("codeVersion", CodeVersion.text());
        return fields;
    }

    String id() {
        return id;
    }

    /// Records how it has ended.
    ///
    /// @param inputs each a file's name and the SHA-256 of its content
    /// @param numbers what came of it, by property
    public void finish(List<String> inputs, Map<String, Object> numbers) {
        Map<String, Object> fields = new HashMap<>(numbers);
        fields.put("inputs", inputs);
        write(LoadStatements.RUN_FINISH, fields);
    }

    private void write(CypherFile statement, Map<String, Object> fields) {
        graph.write(writing -> writing.run(statement, Map.of("id", id, "fields", fields)));
    }
}
