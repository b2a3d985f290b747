package paperkin.loader.graph;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import paperkin.cypher.Graph;
import paperkin.cypher.SchemaMigrations;
import paperkin.loader.concept.ShippedModels;
import paperkin.loader.corpus.Entry;
import paperkin.loader.corpus.PaperRecord;

/// Loads records into a graph: reads, extracts, writes, and derives what follows from all papers.
///
/// A load that is killed can be run again and ends in the graph that it would have made; several
/// may work on one graph at a time.
public final class Loader {

    private static final Logger LOG = LoggerFactory.getLogger(Loader.class);
    private static final int BATCH = 250;

    private final Graph graph;
    private final Extraction extraction;

    public Loader(Graph graph, Extraction extraction) {
        this.graph = graph;
        this.extraction = extraction;
    }

    /// Loads what a corpus holds.
    ///
    /// @param entries closed by the caller
    /// @param inputs asked for at the end: each file's name and the SHA-256 of its content
    public LoadReport load(
            Stream<Entry> entries, Supplier<List<String>> inputs, LoadProgress progress) {
        new SchemaMigrations(graph).apply();
        Run run = Run.start(graph, extraction);
        var tally = new LoadTally();
        progress.stage("Loading papers");
        write(run, entries.iterator(), tally, progress);
        progress.stage("Refreshing concepts");
        long concepts = new DerivedValues(graph).refresh();
        new BroaderConcepts(graph, extraction.hierarchy()).refresh();
        progress.stage("Relating papers");
        new RelatedPapers(graph, ShippedModels.encoder()).refresh();
        LoadReport report = tally.report(concepts);
        run.finish(inputs.get(), report);
        LOG.info(
                "Loaded {} papers in {} s, {} papers/s",
                report.papers(),
                report.seconds(),
                Math.round(report.papersPerSecond()));
        return report;
    }

    private void write(Run run, Iterator<Entry> entries, LoadTally tally, LoadProgress progress) {
        try (var pipeline = new BatchPipeline(new GraphWriter(graph, run.id()), extraction)) {
            while (entries.hasNext() || !pipeline.isEmpty()) {
                while (entries.hasNext() && !pipeline.isFull()) {
                    pipeline.add(nextBatch(entries, tally));
                }
                tally.add(pipeline.writeNext());
                progress.done(tally.read());
            }
        }
    }

    private static List<PaperRecord> nextBatch(Iterator<Entry> entries, LoadTally tally) {
        List<PaperRecord> batch = new ArrayList<>(BATCH);
        while (entries.hasNext() && batch.size() < BATCH) {
            switch (entries.next()) {
                case Entry.Rejected rejection -> tally.reject(rejection);
                case Entry.Read(PaperRecord record) when tally.accept(record) -> batch.add(record);
                case Entry.Read _ -> {
                    // Another record of this id has been taken up already.
                }
            }
        }
        return batch;
    }
}
