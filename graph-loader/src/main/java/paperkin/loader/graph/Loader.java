package paperkin.loader.graph;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import paperkin.cypher.Graph;
import paperkin.cypher.SchemaMigrations;
import paperkin.loader.corpus.Entry;
import paperkin.loader.curation.Curation;

/// Loads records into a graph: reads, extracts, writes, and derives what follows from all papers.
///
/// A load that is killed can be run again and ends in the graph that it would have made; several
/// may work on one graph at a time.
public final class Loader {

    private static final Logger LOG = LoggerFactory.getLogger(Loader.class);

    private final Graph graph;
    private final Extraction extraction;
    private final Optional<Curation> curation;

    /// A load that leaves the graph under the curation that it stands under.
    public Loader(Graph graph, Extraction extraction) {
        this(graph, extraction, Optional.empty());
    }

    /// @param curation puts the graph under this one first; empty leaves it as it is
    public Loader(Graph graph, Extraction extraction, Optional<Curation> curation) {
        this.graph = graph;
        this.extraction = extraction;
        this.curation = curation;
    }

    /// Loads what a corpus holds.
    ///
    /// @param entries closed by the caller
    /// @param inputs asked for at the end: each file's name and the SHA-256 of its content
    public LoadReport load(
            Stream<Entry> entries, Supplier<List<String>> inputs, LoadProgress progress) {
        new SchemaMigrations(graph).apply();
        var curating = new Curating(graph, extraction.hierarchy());
        curation.ifPresentOrElse(
                wanted -> curating.apply(wanted, progress), () -> curating.complete(progress));
        Run run = Run.start(graph, "load", extraction.configuration(Curating.current(graph)));
        var tally = new LoadTally();
        progress.stage("Loading papers");
        write(run, new Batches(entries.iterator(), tally), tally, progress);
        var derived = new DerivedGraph(graph, extraction, run);
        graph.patiently(() -> derived.refresh(progress));
        LoadReport report = tally.report();
        run.finish(inputs.get(), report.numbers());
        LOG.info(
                "Loaded {} papers in {} s, {} papers/s",
                report.papers(),
                report.seconds(),
                Math.round(report.papersPerSecond()));
        return report;
    }

    private void write(Run run, Batches batches, LoadTally tally, LoadProgress progress) {
        try (var pipeline = new BatchPipeline(new GraphWriter(graph, run.id()), extraction)) {
            while (batches.hasNext() || !pipeline.isEmpty()) {
                while (batches.hasNext() && !pipeline.isFull()) {
                    pipeline.add(batches.next());
                }
                BatchPipeline.Done done = pipeline.writeNext();
                tally.add(done.written());
                progress.done(done.batch().read());
            }
        }
    }
}
