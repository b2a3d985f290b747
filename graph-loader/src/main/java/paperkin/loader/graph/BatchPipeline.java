package paperkin.loader.graph;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import paperkin.loader.LoaderException;

/// Prepares batches ahead, on all cores, while the one before is being written; a few at most, and
/// handed over in the order they came.
final class BatchPipeline implements AutoCloseable {

    private static final int AHEAD = 3;

    private final GraphWriter writer;
    private final Extraction extraction;
    // One batch after the other, as each of them takes all cores.
    private final ExecutorService preparing = Executors.newSingleThreadExecutor();
    private final Deque<Future<Prepared>> waiting = new ArrayDeque<>();

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
                preparing.submit(
                        () -> new Prepared(batch, writer.prepare(batch.change(), extraction))));
    }

    /// Writes the batch that came first.
    Done writeNext() {
        Prepared prepared = await(waiting.remove());
        Batch batch = prepared.batch();
        return new Done(batch, writer.write(batch.change(), prepared.extracted()));
    }

    private static Prepared await(Future<Prepared> future) {
        try {
            return future.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new LoaderException("A batch of papers could not be prepared.", failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new LoaderException("The load was interrupted.", interrupted);
        }
    }

    @Override
    public void close() {
        preparing.shutdownNow();
        preparing.close();
    }
}
