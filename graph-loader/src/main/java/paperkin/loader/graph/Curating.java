package paperkin.loader.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import paperkin.cypher.CypherFile;
import paperkin.cypher.Graph;
import paperkin.cypher.Row;
import paperkin.cypher.SchemaMigrations;
import paperkin.cypher.Writing;
import paperkin.loader.concept.ConceptHierarchy;
import paperkin.loader.curation.Curation;
import paperkin.loader.curation.Decision;
import paperkin.loader.curation.Reach;

/// Puts a graph under a curation: the papers that a changed decision may speak of are made anew
/// from what was found in them, so it does not matter what stood there before.
///
/// One that is killed is completed by the next: the graph keeps the decisions that not all papers
/// stand under yet.
public final class Curating {

    private static final int PAPERS_PER_TRANSACTION = 500;

    private static final CypherFile PAPERS = CypherFile.load("load/curation-papers");
    private static final CypherFile FOUND = CypherFile.load("load/found-current");
    private static final CypherFile FOUND_NOW = CypherFile.load("load/found-now");
    private static final CypherFile STALE_HUBS = CypherFile.load("load/hubs-stale");

    private final Graph graph;
    private final ConceptHierarchy hierarchy;
    private final GraphCuration curations = new GraphCuration();

    /// @param hierarchy the one that the graph was loaded with
    public Curating(Graph graph, ConceptHierarchy hierarchy) {
        this.graph = graph;
        this.hierarchy = hierarchy;
    }

    /// What a curation has changed, or would change.
    ///
    /// @param papers papers with other edges
    /// @param edges edges to concepts that came or went, a changed one once
    /// @param come concepts that came
    /// @param gone concepts that went
    /// @param changed concepts that were and are there, with other papers, names or types
    public record Report(long papers, long edges, long come, long gone, long changed) {

        public Map<String, Object> numbers() {
            return Map.of(
                    "papers", papers,
                    "edges", edges,
                    "conceptsNew", come,
                    "conceptsGone", gone,
                    "conceptsChanged", changed);
        }

        /// The numbers in words, such as "3 papers and 4 of their edges; …".
        public String text() {
            return String.format(
                    Locale.ROOT,
                    "%,d papers and %,d of their edges; %,d concepts came, %,d went, %,d are others.",
                    papers,
                    edges,
                    come,
                    gone,
                    changed);
        }
    }

    /// The curation that a graph stands under.
    public static Curation current(Graph graph) {
        return new GraphCuration().current(graph::read).curation();
    }

    private Curation current() {
        return curations.current(graph::read).curation();
    }

    /// Puts the graph under a curation, in a run of its own.
    ///
    /// @param wanted asked when nobody else changes the graph: of several who decide at a time, the
    ///   last to be let in reads what all of them have decided
    public Report run(Supplier<Curation> wanted, LoadProgress progress) {
        new SchemaMigrations(graph).apply();
        Changed changed = graph.write(writing -> begin(writing, wanted.get()));
        Run run = Run.start(graph, "curate", Map.of("curation", changed.wanted.digest()));
        Report report = complete(changed, progress);
        run.finish(List.of(), report.numbers());
        return report;
    }

    /// Puts the graph under a curation.
    Report apply(Curation wanted, LoadProgress progress) {
        return complete(graph.write(writing -> begin(writing, wanted)), progress);
    }

    private Report complete(Changed changed, LoadProgress progress) {
        if (changed.decisions.isEmpty()) {
            return new Sum().report();
        }
        var sum = new Sum();
        List<String> papers = papers(changed.reach());
        progress.stage("Curating papers", papers.size());
        for (int from = 0; from < papers.size(); from += PAPERS_PER_TRANSACTION) {
            int to = Math.min(papers.size(), from + PAPERS_PER_TRANSACTION);
            List<String> ids = papers.subList(from, to);
            sum.add(graph.write(writing -> curate(writing, ids)));
            progress.done(to);
        }
        sum.add(graph.write(writing -> finish(writing, changed)));
        new BroaderConcepts(graph, hierarchy).refresh();
        graph.write(writing -> settle(writing, changed.wanted));
        return sum.report();
    }

    /// Notes in a graph that was just built which curation all its papers stand under.
    public static void note(Graph graph, Curation curation) {
        if (!curation.lines().isEmpty()) {
            graph.write(writing -> {
                GraphCuration.write(writing, curation, List.of());
                return curation;
            });
        }
    }

    /// Completes what was cut off.
    void complete(LoadProgress progress) {
        if (!GraphCuration.unsettled(graph::read).isEmpty()) {
            apply(current(), progress);
        }
    }

    /// What [#apply] would change. Nothing is written.
    public Report rehearse(Curation wanted) {
        Changed changed = changed(graph::read, wanted);
        var known = GraphCuration.Known.of(wanted);
        var sum = new Sum();
        List<String> papers = papers(changed.reach());
        var changes = new ConceptChanges(wanted);
        changes.rename(changed.named());
        for (int from = 0; from < papers.size(); from += PAPERS_PER_TRANSACTION) {
            int to = Math.min(papers.size(), from + PAPERS_PER_TRANSACTION);
            CuratedPapers batch = CuratedPapers.read(graph::read, papers.subList(from, to), known);
            batch.count(changes);
            sum.papers += batch.size();
            sum.edges += batch.edges();
        }
        sum.frequencies.add(changes.frequencies(graph::read));
        return sum.report();
    }

    /// The lines of a curation that change something in the graph, counted from 1.
    public Set<Integer> biting(Curation curation) {
        var known = GraphCuration.Known.of(curation);
        List<Decision> all = curation.effective();
        Set<Integer> biting = new TreeSet<>();
        List<String> papers = papers(Reach.of(all, all));
        for (int from = 0; from < papers.size(); from += PAPERS_PER_TRANSACTION) {
            int to = Math.min(papers.size(), from + PAPERS_PER_TRANSACTION);
            CuratedPapers.bites(
                    graph::read,
                    papers.subList(from, to),
                    known,
                    number -> biting.add(curation.line(number)));
        }
        return biting;
    }

    /// What is different under another curation.
    ///
    /// @param wanted the other curation
    /// @param decisions those that papers may have to be made anew for
    /// @param all of both curations
    private record Changed(Curation wanted, List<Decision> decisions, List<Decision> all) {

        Reach reach() {
            return Reach.of(decisions, all);
        }

        Set<String> named() {
            Set<String> named = new TreeSet<>();
            for (Decision decision : decisions) {
                if (decision instanceof Decision.Rename rename) {
                    named.add(rename.concept());
                }
            }
            return named;
        }
    }

    private Changed changed(Writing reading, Curation wanted) {
        Curation before = curations.current(reading).curation();
        List<Decision> decisions = new ArrayList<>(GraphCuration.unsettled(reading));
        decisions.addAll(wanted.changedSince(before));
        List<Decision> all = new ArrayList<>(decisions);
        all.addAll(before.decisions());
        all.addAll(wanted.decisions());
        return new Changed(wanted, decisions, all);
    }

    private Changed begin(Writing writing, Curation wanted) {
        writing.run(LoadStatements.LATCH, Map.of());
        Changed changed = changed(writing, wanted);
        if (!changed.decisions.isEmpty() || !wanted.digest().equals(digest(writing))) {
            GraphCuration.write(writing, wanted, changed.decisions);
        }
        return changed;
    }

    private String digest(Writing writing) {
        return curations.current(writing).digest();
    }

    private List<String> papers(Reach reach) {
        if (reach.isEmpty()) {
            return List.of();
        }
        Map<String, Object> parameters =
                Map.of(
                        "concepts", List.copyOf(reach.concepts()),
                        "surfaces", List.copyOf(reach.surfaces()),
                        "papers", List.copyOf(reach.papers()));
        List<String> ids = new ArrayList<>();
        graph.readEach(PAPERS, parameters, row -> ids.add(row.text("id")));
        return ids;
    }

    /// Makes papers anew under the curation that is the graph's by now.
    private Sum curate(Writing writing, List<String> ids) {
        writing.run(LoadStatements.LATCH, Map.of());
        GraphCuration.Known known = curations.current(writing);
        CuratedPapers batch = CuratedPapers.read(writing, ids, known);
        var sum = new Sum();
        if (batch.size() > 0) {
            var changes = new ConceptChanges(known.curation());
            batch.count(changes);
            sum.add(batch, changes.frequencies(writing));
            batch.write(writing, changes);
            writing.run(STALE_HUBS, Map.of("ids", changes.concepts()));
            writing.run(LoadStatements.CHANGED, Map.of());
        }
        return sum;
    }

    /// Names, and what concepts that were found have become.
    private Sum finish(Writing writing, Changed changed) {
        writing.run(LoadStatements.LATCH, Map.of());
        Curation curation = curations.current(writing).curation();
        var changes = new ConceptChanges(curation);
        changes.rename(changed.named());
        var sum = new Sum();
        sum.frequencies.add(changes.frequencies(writing));
        changes.write(writing);
        List<Map<String, Object>> rows =
                writing.run(FOUND, Map.of()).stream()
                        .filter(row -> isOther(row, curation))
                        .map(row -> row.text("id"))
                        .map(id ->
                                Map.<String, Object>of(
                                        "id", id, "fields", HeldRows.node(id, curation)))
                        .toList();
        writing.run(FOUND_NOW, Map.of("rows", rows));
        writing.run(LoadStatements.CHANGED, Map.of());
        return sum;
    }

    private static boolean isOther(Row found, Curation curation) {
        String now = curation.now(found.text("id"));
        return !found.text("now").equals(now.equals(found.text("id")) ? "" : now);
    }

    private static Curation settle(Writing writing, Curation wanted) {
        writing.run(LoadStatements.LATCH, Map.of());
        GraphCuration.settle(writing, wanted);
        return wanted;
    }

    /// What many transactions have changed.
    private static final class Sum {
        private long papers;
        private long edges;
        private final Frequencies frequencies = new Frequencies();

        void add(CuratedPapers batch, Frequencies changed) {
            papers += batch.size();
            edges += batch.edges();
            frequencies.add(changed);
        }

        void add(Sum other) {
            papers += other.papers;
            edges += other.edges;
            frequencies.add(other.frequencies);
        }

        Report report() {
            return new Report(
                    papers, edges, frequencies.come(), frequencies.gone(), frequencies.changed());
        }
    }
}
