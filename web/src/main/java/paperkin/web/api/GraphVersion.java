package paperkin.web.api;

import java.time.Duration;
import java.util.Map;
import org.springframework.stereotype.Component;
import paperkin.cypher.CypherFile;
import paperkin.cypher.Graph;
import paperkin.cypher.QueryCatalogue;
import paperkin.cypher.Row;

/// What changes whenever an answer may: with every load of the graph, with another graph, and with
/// other queries. It is asked for once a second at most, so a change may be noticed a second late.
@Component
public final class GraphVersion {

    /// The version of a graph in which nothing was ever put.
    private static final String EMPTY = "empty";

    private static final Duration NOTICED_WITHIN = Duration.ofSeconds(1);

    private final CypherFile graphVersion = CypherFile.load("api/graph-version");
    private final Graph graph;
    private final int code;

    private String current = "";
    private long askedAt;

    GraphVersion(Graph graph, QueryCatalogue catalogue) {
        this.graph = graph;
        this.code = catalogue.queries().stream().map(CypherFile::text).toList().hashCode();
    }

    /// The version, in letters, digits and dots.
    public synchronized String current() {
        long now = System.nanoTime();
        if (current.isEmpty() || now - askedAt > NOTICED_WITHIN.toNanos()) {
            current =
                    graph.read(graphVersion, Map.of()).stream()
                            .findFirst()
                            .map(this::version)
                            .orElse(EMPTY);
            askedAt = now;
        }
        return current;
    }

    private String version(Row row) {
        return "%x.%d.%d.%d"
                .formatted(
                        31 * code + row.text("made").hashCode(),
                        row.integer("changes"),
                        row.integer("runs"),
                        row.integer("finished"));
    }
}
