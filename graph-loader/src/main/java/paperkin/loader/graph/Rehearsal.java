package paperkin.loader.graph;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import paperkin.cypher.Graph;
import paperkin.loader.corpus.Entry;
import paperkin.loader.curation.Curation;

/// What a load would do, without doing it: it reads, decides which records describe one paper and
/// which papers change, and extracts these; nothing is written.
///
/// Later records may belong to papers of earlier ones, which stand in no graph here, so what
/// identifies these is kept in memory: about 1 KB for each record that a load would write.
public final class Rehearsal {

    private final UnwrittenRecords records;
    private final Extraction extraction;
    private final Curator curator;

    /// A load that brings no decisions into a graph without any.
    public Rehearsal(Optional<Graph> graph, Extraction extraction) {
        this(graph, extraction, Curation.NONE);
    }

    /// @param graph the graph that a load would write to; none if it is still to be made
    public Rehearsal(Optional<Graph> graph, Extraction extraction, Curation curation) {
        this.curator = new Curator(curation);
        this.records =
                new UnwrittenRecords((statement, parameters) ->
                        graph.map(there -> there.read(statement, parameters)).orElse(List.of()));
        this.extraction = extraction;
    }

    /// Reads what a corpus holds and tells what would become of it.
    ///
    /// @param entries closed by the caller
    public LoadReport of(Stream<Entry> entries, LoadProgress progress) {
        var tally = new LoadTally();
        progress.stage("Reading papers");
        Iterator<Batch> batches = new Batches(entries.iterator(), tally);
        while (batches.hasNext()) {
            Batch batch = batches.next();
            tally.add(rehearse(batch));
            progress.done(batch.read());
        }
        return tally.report();
    }

    private GraphWriter.Written rehearse(Batch batch) {
        var extracted = new BatchExtraction(extraction);
        BatchPlan plan =
                BatchPlan.of(
                        batch.records(),
                        new KinRecords(records).of(batch.records()),
                        extraction.digest());
        records.add(plan);
        extracted.prepare(plan.changed().stream().map(PlannedPaper::paper).toList());
        PaperContents contents = PaperContents.of(plan.changed(), extracted, curator);
        return new GraphWriter.Written(plan, contents.edges());
    }
}
