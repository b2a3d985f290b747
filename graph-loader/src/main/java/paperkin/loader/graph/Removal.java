package paperkin.loader.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import paperkin.cypher.CypherFile;
import paperkin.cypher.Graph;
import paperkin.cypher.SchemaMigrations;
import paperkin.loader.LoaderException;
import paperkin.loader.graph.GraphWriter.Change;

/// Takes records out of a graph, and what rests on no record any more. Papers that have other
/// records are derived from these alone, so the graph is what it would be if the records had never
/// been loaded.
public final class Removal {

    private static final int RECORDS_PER_TRANSACTION = 250;

    private final Graph graph;
    private final Extraction extraction;

    /// @param extraction of the papers that stay with fewer records; the one they were loaded with
    public Removal(Graph graph, Extraction extraction) {
        this.graph = graph;
        this.extraction = extraction;
    }

    /// What names the records that go.
    public enum By {
        /// A paper's id: all its records.
        PAPER("load/records-of-paper"),
        /// A source's name: all records read from it.
        SOURCE("load/records-of-source"),
        /// A run's id: the records that say what this run wrote, and not what a later one did.
        RUN("load/records-of-run");

        private final String file;

        By(String file) {
            this.file = file;
        }
    }

    /// What a removal has done, or would do.
    ///
    /// @param records records taken out
    /// @param papers papers deleted, as they had no other records
    /// @param changed papers that stay, with fewer records
    public record Report(long records, long papers, long changed) {

        Map<String, Object> numbers() {
            return Map.of("records", records, "papers", papers, "changed", changed);
        }
    }

    /// The ids of the records that go by these names.
    ///
    /// @throws LoaderException if there is none by one of them
    public Set<String> records(By by, Collection<String> names) {
        var ids = new TreeSet<String>();
        for (String name : names) {
            List<String> found =
                    graph.read(CypherFile.load(by.file), Map.of("name", name)).stream()
                            .map(row -> row.text("id"))
                            .toList();
            if (found.isEmpty()) {
                throw new LoaderException(
                        "The graph has no record of the %s \"%s\"."
                                .formatted(by.name().toLowerCase(Locale.ROOT), name));
            }
            ids.addAll(found);
        }
        return ids;
    }

    /// Takes records out.
    ///
    /// @param recordIds ids of records
    public Report remove(Set<String> recordIds, LoadProgress progress) {
        new SchemaMigrations(graph).apply();
        Run run = Run.start(graph, "remove", extraction.configuration(Curating.current(graph)));
        var writer = new GraphWriter(graph, run.id());
        progress.stage("Removing records", recordIds.size());
        var gone = new TreeSet<String>();
        var changed = new TreeSet<String>();
        long done = 0;
        for (List<String> ids : parts(recordIds)) {
            Change change = Change.removing(ids);
            BatchPlan plan = writer.write(change, writer.prepare(change, extraction)).plan();
            gone.addAll(plan.vanished());
            plan.changed().forEach(paper -> changed.add(paper.id()));
            gone.removeAll(changed);
            changed.removeAll(plan.vanished());
            done += ids.size();
            progress.done(done);
        }
        new DerivedGraph(graph, extraction, run).refresh(progress);
        var report = new Report(recordIds.size(), gone.size(), changed.size());
        run.finish(List.of(), report.numbers());
        return report;
    }

    private static List<List<String>> parts(Set<String> ids) {
        List<String> all = List.copyOf(ids);
        List<List<String>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += RECORDS_PER_TRANSACTION) {
            parts.add(all.subList(from, Math.min(all.size(), from + RECORDS_PER_TRANSACTION)));
        }
        return parts;
    }
}
