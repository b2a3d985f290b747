package paperkin.loader.graph;

import java.util.ArrayList;
import java.util.List;
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

    private static final CypherFile PAPERS = CypherFile.load("load/curation-papers");
    private static final CypherFile FOUND = CypherFile.load("load/found-current");
    private static final CypherFile FOUND_NOW = CypherFile.load("load/found-now");

    private final Graph graph;
    private final ConceptHierarchy hierarchy;
    private final GraphCuration curations = new GraphCuration();

    /// @param hierarchy the one that the graph was loaded with
    public Curating(Graph graph, ConceptHierarchy hierarchy) {
        this.graph = graph;
        this.hierarchy = hierarchy;
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
    public CurationReport run(Supplier<Curation> wanted, LoadProgress progress) {
        new SchemaMigrations(graph).apply();
        Changed changed = graph.write(writing -> begin(writing, wanted.get()));
        Run run = Run.start(graph, "curate", Map.of("curation", changed.wanted.digest()));
        CurationReport report = complete(changed, progress);
        new Hubs(graph).refresh(progress);
        run.finish(List.of(), report.numbers());
        return report;
    }

    /// Puts the graph under a curation.
    CurationReport apply(Curation wanted, LoadProgress progress) {
        return complete(graph.write(writing -> begin(writing, wanted)), progress);
    }

    private CurationReport complete(Changed changed, LoadProgress progress) {
        if (changed.decisions.isEmpty()) {
            return new CurationTally().report();
        }
        Reach reach = changed.reach();
        List<String> papers = papers(reach);
        progress.stage("Curating papers", papers.size());
        CurationTally tally =
                new CuratedBatches(graph, curations, reach, changed.changes)
                        .curate(papers, progress);
        Frequencies named = graph.write(writing -> finish(writing, changed));
        tally.add(named);
        new BroaderConcepts(graph, hierarchy).refresh();
        graph.write(writing -> settle(writing, changed.wanted));
        return tally.report();
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
    public CurationReport rehearse(Curation wanted) {
        Changed changed = changed(graph::read, wanted, 0);
        var known = GraphCuration.Known.of(wanted);
        Reach reach = changed.reach();
        var tally = new CurationTally();
        var changes = new ConceptChanges(wanted);
        changes.rename(changed.named());
        for (List<String> ids : CuratedBatches.cut(papers(reach))) {
            CuratedPapers batch = CuratedPapers.read(graph::read, ids, known, reach);
            batch.count(changes);
            tally.add(batch);
        }
        tally.add(changes.frequencies(graph::read));
        return tally.report();
    }

    /// The lines of a curation that change something in the graph, counted from 1.
    public Set<Integer> biting(Curation curation) {
        var known = GraphCuration.Known.of(curation);
        List<Decision> all = curation.effective();
        Reach reach = Reach.of(all, all);
        Set<Integer> biting = new TreeSet<>();
        for (List<String> ids : CuratedBatches.cut(papers(reach))) {
            CuratedPapers.bites(
                    graph::read, ids, known, reach, number -> biting.add(curation.line(number)));
        }
        return biting;
    }

    /// What is different under another curation.
    ///
    /// @param wanted the other curation
    /// @param decisions those that papers may have to be made anew for
    /// @param all of both curations
    /// @param changes how often papers of the graph have been changed so far
    private record Changed(
            Curation wanted, List<Decision> decisions, List<Decision> all, long changes) {

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

    private Changed changed(Writing reading, Curation wanted, long changes) {
        Curation before = curations.current(reading).curation();
        List<Decision> decisions = new ArrayList<>(GraphCuration.unsettled(reading));
        decisions.addAll(wanted.changedSince(before));
        List<Decision> all = new ArrayList<>(decisions);
        all.addAll(before.decisions());
        all.addAll(wanted.decisions());
        return new Changed(wanted, decisions, all, changes);
    }

    private Changed begin(Writing writing, Curation wanted) {
        Row latch = writing.run(LoadStatements.LATCH, Map.of()).getFirst();
        Changed changed = changed(writing, wanted, latch.integer("changes"));
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

    /// Names, and what concepts that were found have become.
    private Frequencies finish(Writing writing, Changed changed) {
        writing.run(LoadStatements.LATCH, Map.of());
        Curation curation = curations.current(writing).curation();
        var changes = new ConceptChanges(curation);
        changes.rename(changed.named());
        Frequencies frequencies = changes.write(writing);
        List<Map<String, Object>> rows =
                writing.run(FOUND, Map.of()).stream()
                        .filter(row -> isOther(row, curation))
                        .map(row -> row.text("id"))
                        .map(id ->
                                Map.<String, Object>of(
                                        "id", id, "fields", HeldRows.node(id, curation)))
                        .toList();
        writing.forRows(FOUND_NOW, rows);
        writing.run(LoadStatements.CHANGED, Map.of());
        return frequencies;
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
}
