package paperkin.loader.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import paperkin.cypher.CypherFile;
import paperkin.cypher.Graph;
import paperkin.cypher.Row;
import paperkin.cypher.Writing;
import paperkin.loader.corpus.PaperRecord;

/// Writes batches of records, each in one transaction.
///
/// A batch is cut off whole or not at all, and finds in the graph everything that it has to know:
/// which papers its records belong to, and what has changed. So loads can be repeated, killed, cut
/// into pieces and run side by side, and end in the same graph.
final class GraphWriter {

    private final Graph graph;
    private final String run;

    /// @param run id of the run that the records written are to be known by
    GraphWriter(Graph graph, String run) {
        this.graph = graph;
        this.run = run;
    }

    /// What a batch has written.
    ///
    /// @param plan what was to be done
    /// @param mentions mentions in the papers written
    /// @param edges edges to concepts in the papers written
    record Written(BatchPlan plan, long mentions, long edges) {}

    /// Plans a batch against the graph as it stands and extracts what will have to be written.
    BatchMentions prepare(Collection<PaperRecord> batch, Extraction extraction) {
        var mentions = new BatchMentions(extraction);
        BatchPlan plan = plan(graph::read, batch, mentions);
        mentions.prepare(plan.changed().stream().map(PlannedPaper::paper).toList());
        return mentions;
    }

    /// Writes a batch of records with different ids. What has changed in the graph since it was
    /// prepared is taken into account.
    Written write(Collection<PaperRecord> batch, BatchMentions mentions) {
        return graph.write(writing -> write(writing, batch, mentions));
    }

    private Written write(Writing writing, Collection<PaperRecord> batch, BatchMentions mentions) {
        writing.run(LoadStatements.LATCH, Map.of());
        BatchPlan plan = plan(writing, batch, mentions);
        EdgeRows edges = edges(plan, mentions);
        if (!plan.isEmpty()) {
            List<Row> links = clear(writing, plan);
            writePapers(writing, plan);
            writeConcepts(writing, edges);
            cite(writing, plan);
            sweep(writing, links);
            writing.run(LoadStatements.CHANGED, Map.of());
        }
        return new Written(plan, edges.mentionCount(), edges.edgeCount());
    }

    private static BatchPlan plan(
            Writing reading, Collection<PaperRecord> batch, BatchMentions mentions) {
        return BatchPlan.of(batch, new KinRecords(reading).of(batch), mentions.digest());
    }

    private static EdgeRows edges(BatchPlan plan, BatchMentions mentions) {
        SortedMap<String, List<ConceptEdge>> byPaper = new TreeMap<>();
        plan.changed().forEach(paper -> byPaper.put(paper.id(), mentions.edges(paper.paper())));
        return new EdgeRows(byPaper);
    }

    private static List<Row> clear(Writing writing, BatchPlan plan) {
        List<Row> links = writing.run(LoadStatements.PAPERS_CLEAR, Map.of("ids", plan.cleared()));
        writing.run(LoadStatements.PAPERS_DELETE, Map.of("ids", List.copyOf(plan.vanished())));
        return links;
    }

    private void writePapers(Writing writing, BatchPlan plan) {
        run(writing, LoadStatements.PAPERS, PaperRows.papers(plan.changed()));
        run(writing, LoadStatements.RECORDS, PaperRows.records(plan.records(), run));
        run(writing, LoadStatements.READ_FROM, PaperRows.readFrom(plan.changed()));
        run(writing, LoadStatements.VENUES, PaperRows.venues(plan.changed()));
        run(writing, LoadStatements.AUTHORS, PaperRows.authors(plan.changed()));
    }

    private static void writeConcepts(Writing writing, EdgeRows edges) {
        run(writing, LoadStatements.CONCEPTS, edges.concepts());
        run(writing, LoadStatements.ALIASES, edges.aliases());
        run(writing, LoadStatements.CONCEPT_EDGES, edges.edges());
    }

    private static void cite(Writing writing, BatchPlan plan) {
        run(writing, LoadStatements.REFERENCES, PaperRows.references(plan.changed()));
        var ids = new TreeSet<String>();
        for (PlannedPaper paper : plan.changed()) {
            ids.addAll(paper.paper().ids());
            ids.addAll(paper.paper().references());
        }
        writing.run(LoadStatements.CITATIONS, Map.of("ids", List.copyOf(ids)));
    }

    private static void sweep(Writing writing, List<Row> links) {
        sweep(writing, LoadStatements.REFERENCES_SWEEP, links, "references");
        sweep(writing, LoadStatements.VENUES_SWEEP, links, "venues");
        sweep(writing, LoadStatements.AUTHORS_SWEEP, links, "authors");
    }

    private static void sweep(
            Writing writing, CypherFile statement, List<Row> links, String column) {
        var ids = new TreeSet<String>();
        links.forEach(row -> ids.addAll(row.texts(column)));
        if (!ids.isEmpty()) {
            writing.run(statement, Map.of("ids", List.copyOf(ids)));
        }
    }

    private static void run(Writing writing, CypherFile statement, List<Map<String, Object>> rows) {
        if (!rows.isEmpty()) {
            writing.run(statement, Map.of("rows", rows));
        }
    }
}
