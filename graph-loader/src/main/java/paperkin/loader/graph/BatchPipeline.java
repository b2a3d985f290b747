package paperkin.loader.graph;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;
import paperkin.loader.parallel.WorkAhead;

/// Prepares batches ahead, on all cores, while the one before is being written; a few at most, and
/// handed over in the order they came.
final class BatchPipeline implements AutoCloseable {

    private static final int AHEAD = 3;

    private final GraphWriter writer;
    private final Extraction extraction;
    // One batch after the other, as each of them takes all cores.
    private final WorkAhead ahead = new WorkAhead();
    private final Deque<Supplier<Prepared>> waiting = new ArrayDeque<>();

    BatchPipeline(GraphWriter writer, Extraction extraction) {
        this.writer = writer;
        this.extraction = extraction;
    }

    private record Prepared(Batch batch, BatchExtraction extracted) {}

    /// A batch that stands in the graph, and what was written of it.
    record Done(Batch batch, GraphWriter.Written written) {}

    boolean isFull() {
        return waiting.size() >= AHEAD;
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    void add(Batch batch) {
        waiting.add(
                ahead.begin(() -> new Prepared(batch, writer.prepare(batch.change(), extraction))));
    }

    /// Writes the batch that came first.
    Done writeNext() {
        Prepared prepared = waiting.remove().get();
        Batch batch = prepared.batch();
        return new Done(batch, writer.write(batch.change(), prepared.extracted()));
    }

    @Override
    public void close() {
        ahead.close();
    }
}
