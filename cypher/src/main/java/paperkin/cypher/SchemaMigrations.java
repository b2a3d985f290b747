package paperkin.cypher;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The constraints and indexes of a graph: versioned files, each applied once and recorded in the
/// graph as `(:Migration {name, digest, appliedAt})`.
public final class SchemaMigrations {

    private static final Logger LOG = LoggerFactory.getLogger(SchemaMigrations.class);

    private final Graph graph;
    private final List<CypherFile> files;
    private final CypherFile migrationsApplied = CypherFile.load("load/migrations-applied");
    private final CypherFile migrationRecord = CypherFile.load("load/migration-record");
    private final CypherFile indexesAwait = CypherFile.load("load/indexes-await");

    public SchemaMigrations(Graph graph) {
        this(graph, CypherFile.folder("schema"));
    }

    SchemaMigrations(Graph graph, List<CypherFile> files) {
        this.graph = graph;
        this.files = List.copyOf(files);
    }

    /// Applies what this graph does not have yet, waits until its indexes answer, and returns the
    /// names of the files applied; none if the schema was up to date.
    ///
    /// @throws GraphException.Failed if a file has changed since it was applied
    public List<String> apply() {
        Map<String, String> applied = applied();
        var names = new ArrayList<String>();
        for (CypherFile file : files) {
            String before = applied.get(file.name());
            if (before == null) {
                if (!applied.isEmpty()) {
                    LOG.info("The graph's schema is brought up to date: {}", file.name());
                }
                apply(file);
                names.add(file.name());
            } else if (!before.equals(digest(file))) {
                throw new GraphException.Failed(
                        "The schema file '%s' has changed since it was applied to %s; changes go into a new file."
                                .formatted(file.name(), graph.address().uri()));
            }
        }
        if (!names.isEmpty()) {
            graph.runAlone(indexesAwait, Map.of());
        }
        return List.copyOf(names);
    }

    private Map<String, String> applied() {
        return graph.read(migrationsApplied, Map.of()).stream()
                .collect(Collectors.toMap(row -> row.text("name"), row -> row.text("digest")));
    }

    /// The statement and its record cannot share a transaction; all statements may run twice, so a
    /// crash in between does no harm.
    private void apply(CypherFile file) {
        graph.runAlone(file, Map.of());
        graph.runAlone(migrationRecord, Map.of("name", file.name(), "digest", digest(file)));
    }

    private static String digest(CypherFile file) {
        byte[] text = file.text().getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(Sha256.digest().digest(text));
    }
}
