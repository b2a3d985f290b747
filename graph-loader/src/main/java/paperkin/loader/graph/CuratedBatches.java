package paperkin.loader.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import paperkin.cypher.CypherFile;
import paperkin.cypher.Graph;
import paperkin.cypher.Row;
import paperkin.cypher.Writing;
import paperkin.loader.curation.Reach;
import paperkin.loader.parallel.WorkAhead;

/// Makes papers anew under the curation of their graph, some in a transaction: the next ones are
/// read while these are written. If anybody else changes papers or the curation meanwhile, what was
/// read ahead is read again.
final class CuratedBatches {

    private static final int PAPERS_PER_TRANSACTION = 500;

    /// How many batches are read but not written yet.
    private static final int AHEAD = 2;

    private static final CypherFile STALE_HUBS = CypherFile.load("load/hubs-stale");

    private final Graph graph;
    private final GraphCuration curations;
    private final Reach reach;
    private long changes;

    /// @param reach of what is changed
    /// @param changes how often papers of the graph have been changed so far
    CuratedBatches(Graph graph, GraphCuration curations, Reach reach, long changes) {
        this.graph = graph;
        this.curations = curations;
        this.reach = reach;
        this.changes = changes;
    }

    /// What was read of some papers.
    ///
    /// @param digest of the curation that the graph stood under
    private record Batch(List<String> ids, String digest, CuratedPapers papers) {}

    /// Cuts papers into batches.
    static List<List<String>> cut(List<String> papers) {
        List<List<String>> batches = new ArrayList<>();
        for (int from = 0; from < papers.size(); from += PAPERS_PER_TRANSACTION) {
            batches.add(
                    papers.subList(from, Math.min(papers.size(), from + PAPERS_PER_TRANSACTION)));
        }
        return batches;
    }

    /// Makes papers anew.
    CurationTally curate(List<String> papers, LoadProgress progress) {
        var tally = new CurationTally();
        Iterator<List<String>> batches = cut(papers).iterator();
        Deque<Supplier<Batch>> waiting = new ArrayDeque<>();
        long done = 0;
        try (var reader = new WorkAhead()) {
            while (batches.hasNext() || !waiting.isEmpty()) {
                while (batches.hasNext() && waiting.size() < AHEAD) {
                    List<String> ids = batches.next();
                    waiting.add(reader.begin(() -> read(ids)));
                }
                Batch batch = waiting.remove().get();
                tally.add(write(batch));
                done += batch.ids().size();
                progress.done(done);
            }
        }
        return tally;
    }

    private Batch read(List<String> ids) {
        GraphCuration.Known known = curations.current(graph::read);
        return new Batch(ids, known.digest(), CuratedPapers.read(graph::read, ids, known, reach));
    }

    private CurationTally write(Batch batch) {
        CurationTally written = graph.write(writing -> write(writing, batch));
        if (!written.isEmpty()) {
            changes++;
        }
        return written;
    }

    private CurationTally write(Writing writing, Batch batch) {
        Row latch = writing.run(LoadStatements.LATCH, Map.of()).getFirst();
        GraphCuration.Known known = curations.current(writing);
        boolean isCurrent =
                latch.integer("changes") == changes && known.digest().equals(batch.digest());
        CuratedPapers papers =
                isCurrent ? batch.papers() : CuratedPapers.read(writing, batch.ids(), known, reach);
        var tally = new CurationTally();
        if (papers.size() > 0) {
            var concepts = new ConceptChanges(known.curation());
            papers.count(concepts);
            tally.add(papers);
            tally.add(papers.write(writing, concepts));
            writing.forIds(STALE_HUBS, concepts.concepts());
            writing.run(LoadStatements.CHANGED, Map.of());
        }
        return tally;
    }
}
