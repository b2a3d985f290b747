package paperkin.loader.parallel;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import paperkin.loader.LoaderException;

/// Does one piece of work after the other while the caller does something else.
public final class WorkAhead implements AutoCloseable {

    private final ExecutorService worker = Executors.newSingleThreadExecutor();

    /// Begins some work as soon as what was begun before it is done.
    ///
    /// @return waits for the result; an exception of the work is thrown on
    public <T> Supplier<T> begin(Supplier<T> work) {
        Future<T> future = worker.submit(work::get);
        return () -> result(future);
    }

    /// The result of work that others do; an exception of it is thrown on.
    static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new LoaderException("The work failed: " + failed.getCause(), failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new LoaderException("The work was interrupted.", interrupted);
        }
    }

    /// Gives up what is not done.
    @Override
    public void close() {
        worker.shutdownNow();
        worker.close();
    }
}
