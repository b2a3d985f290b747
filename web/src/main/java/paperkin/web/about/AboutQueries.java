package paperkin.web.about;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import paperkin.cypher.CypherFile;
import paperkin.cypher.Graph;
import paperkin.cypher.Row;

/// The catalogue's queries for what the graph was made of.
@Component
final class AboutQueries {

    private final CypherFile overview = CypherFile.load("queries/overview");
    private final CypherFile coverage = CypherFile.load("queries/coverage");
    private final CypherFile sources = CypherFile.load("queries/sources");
    private final CypherFile runs = CypherFile.load("queries/runs");
    private final CypherFile server = CypherFile.load("load/status-server");
    private final CypherFile lastRun = CypherFile.load("load/run-last-finished");
    private final Graph graph;

    AboutQueries(Graph graph) {
        this.graph = graph;
    }

    /// A file, or another source, and how many records came from it.
    record Source(String name, long records) {}

    /// Numbers by what they count.
    Row overview() {
        return graph.read(overview, Map.of()).getFirst();
    }

    List<Coverage> coverage() {
        return graph.read(coverage, Map.of()).stream().map(Coverage::of).toList();
    }

    List<Source> sources(int limit) {
        return graph.read(sources, Map.of("limit", limit)).stream()
                .map(row -> new Source(row.text("source"), row.integer("records")))
                .toList();
    }

    List<RunNote> runs(int limit) {
        return graph.read(runs, Map.of("limit", limit)).stream().map(RunNote::of).toList();
    }

    /// The database's name and version.
    String server() {
        Row row = graph.read(server, Map.of()).getFirst();
        return row.text("name") + " " + row.text("version");
    }

    /// The digest of the models and rules that the last load read papers with; empty if there was
    /// no load.
    Optional<String> extraction() {
        return graph.read(lastRun, Map.of()).stream()
                .map(row -> row.text("extractionDigest"))
                .filter(digest -> !digest.isEmpty())
                .findFirst();
    }
}
