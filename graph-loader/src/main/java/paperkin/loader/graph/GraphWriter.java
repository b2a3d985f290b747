package paperkin.loader.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import paperkin.cypher.CypherFile;
import paperkin.cypher.Graph;
import paperkin.cypher.Row;
import paperkin.cypher.Writing;
import paperkin.loader.corpus.PaperRecord;
import paperkin.loader.curation.Curation;

/// Writes batches of records, each in one transaction.
///
/// A batch is cut off whole or not at all, and finds in the graph everything that it has to know:
/// which papers its records belong to, and what has changed. So loads can be repeated, killed, cut
/// into pieces and run side by side, and end in the same graph.
final class GraphWriter {

    private final Graph graph;
    private final String run;
    private final GraphCuration curations = new GraphCuration();

    /// @param run id of the run that the records written are to be known by
    GraphWriter(Graph graph, String run) {
        this.graph = graph;
        this.run = run;
    }

    /// What one transaction does.
    ///
    /// @param given records to write, with different ids
    /// @param removed ids of records to take out
    record Change(Collection<PaperRecord> given, Set<String> removed) {

        Change {
            given = List.copyOf(given);
            removed = new TreeSet<>(removed);
        }

        static Change giving(Collection<PaperRecord> records) {
            return new Change(records, Set.of());
        }

        static Change removing(Collection<String> recordIds) {
            return new Change(List.of(), new TreeSet<>(recordIds));
        }
    }

    /// What a batch has written.
    ///
    /// @param plan what was to be done
    /// @param edges to concepts from the papers written
    record Written(BatchPlan plan, EdgeRows edges) {}

    /// Plans a change of the graph as it stands and extracts what will have to be written.
    BatchExtraction prepare(Change change, Extraction extraction) {
        var extracted = new BatchExtraction(extraction);
        BatchPlan plan = plan(graph::read, change, extracted);
        extracted.prepare(plan.changed().stream().map(PlannedPaper::paper).toList());
        return extracted;
    }

    /// Changes the graph. What has changed in it since this was prepared is taken into account.
    Written write(Change change, BatchExtraction extracted) {
        return graph.write(writing -> write(writing, change, extracted));
    }

    private Written write(Writing writing, Change change, BatchExtraction extracted) {
        writing.run(LoadStatements.LATCH, Map.of());
        BatchPlan plan = plan(writing, change, extracted);
        GraphCuration.Known known = curations.current(writing);
        PaperContents contents = PaperContents.of(plan.changed(), extracted, known.curator());
        EdgeRows edges = contents.edges();
        if (!plan.isEmpty()) {
            List<Row> cleared = clear(writing, plan);
            removeRecords(writing, change);
            writePapers(writing, plan);
            writing.forRows(LoadStatements.PROFILES, contents.profiles());
            changes(plan, cleared, edges, known.curation()).write(writing);
            writing.forRows(LoadStatements.CONCEPT_EDGES, edges.edges());
            writing.forRows(LoadStatements.FOUND_EDGES, contents.held().edges(known.curation()));
            cite(writing, plan);
            sweep(writing, cleared);
            writing.run(LoadStatements.CHANGED, Map.of());
        }
        return new Written(plan, edges);
    }

    private static BatchPlan plan(Writing reading, Change change, BatchExtraction extracted) {
        return BatchPlan.of(
                change.given(),
                change.removed(),
                new KinRecords(reading).of(change.given(), change.removed()),
                extracted.digest());
    }

    private static void removeRecords(Writing writing, Change change) {
        writing.forIds(LoadStatements.RECORDS_DELETE, change.removed());
    }

    private static List<Row> clear(Writing writing, BatchPlan plan) {
        List<Row> cleared = writing.forIds(LoadStatements.PAPERS_CLEAR, plan.cleared());
        writing.forIds(LoadStatements.PAPERS_DELETE, plan.vanished());
        return cleared;
    }

    private void writePapers(Writing writing, BatchPlan plan) {
        writing.forRows(LoadStatements.PAPERS, PaperRows.papers(plan.changed()));
        writing.forRows(LoadStatements.RECORDS, PaperRows.records(plan.records(), run));
        writing.forRows(LoadStatements.READ_FROM, PaperRows.readFrom(plan.changed()));
        writing.forRows(LoadStatements.VENUES, PaperRows.venues(plan.changed()));
        writing.forRows(LoadStatements.AUTHORS, PaperRows.authors(plan.changed()));
    }

    private static ConceptChanges changes(
            BatchPlan plan, List<Row> cleared, EdgeRows edges, Curation curation) {
        var changes = new ConceptChanges(curation);
        cleared.forEach(changes::remove);
        plan.changed().forEach(paper -> changes.add(paper, edges.of(paper.id())));
        return changes;
    }

    private static void cite(Writing writing, BatchPlan plan) {
        writing.forRows(LoadStatements.REFERENCES, PaperRows.references(plan.changed()));
        var ids = new TreeSet<String>();
        for (PlannedPaper paper : plan.changed()) {
            ids.addAll(paper.paper().ids());
            ids.addAll(paper.paper().references());
        }
        writing.forIds(LoadStatements.CITATIONS, ids);
    }

    private static void sweep(Writing writing, List<Row> cleared) {
        sweep(writing, LoadStatements.FOUND_SWEEP, cleared, "found");
        sweep(writing, LoadStatements.REFERENCES_SWEEP, cleared, "references");
        sweep(writing, LoadStatements.VENUES_SWEEP, cleared, "venues");
        sweep(writing, LoadStatements.AUTHORS_SWEEP, cleared, "authors");
    }

    private static void sweep(
            Writing writing, CypherFile statement, List<Row> cleared, String column) {
        var ids = new TreeSet<String>();
        cleared.forEach(row -> ids.addAll(row.texts(column)));
        writing.forIds(statement, ids);
    }
}
