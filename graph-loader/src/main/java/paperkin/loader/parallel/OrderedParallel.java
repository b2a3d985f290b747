package paperkin.loader.parallel;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/// Applies a function on all cores and hands on the results in the order of the input. Only a few
/// batches are under way at a time, so memory does not grow with the input.
public final class OrderedParallel {

    private static final int BATCH = 16;
    private static final int BATCHES_PER_CORE = 4;

    private final int cores;

    public OrderedParallel() {
        this.cores = Runtime.getRuntime().availableProcessors();
    }

    /// Reads the input and takes the results in the calling thread. An exception of the function
    /// ends it and is thrown on.
    public <T, R> void map(Iterator<T> input, Function<T, R> function, Consumer<R> output) {
        try (ExecutorService workers = Executors.newFixedThreadPool(cores)) {
            Deque<Future<List<R>>> underWay = new ArrayDeque<>();
            try {
                while (input.hasNext() || !underWay.isEmpty()) {
                    while (input.hasNext() && underWay.size() < cores * BATCHES_PER_CORE) {
                        List<T> batch = batch(input);
                        underWay.add(workers.submit(() -> batch.stream().map(function).toList()));
                    }
                    WorkAhead.result(underWay.remove()).forEach(output);
                }
            } finally {
                underWay.forEach(future -> future.cancel(true));
            }
        }
    }

    private static <T> List<T> batch(Iterator<T> input) {
        List<T> batch = new ArrayList<>(BATCH);
        while (batch.size() < BATCH && input.hasNext()) {
            batch.add(input.next());
        }
        return batch;
    }
}
