package paperkin.loader.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import paperkin.loader.LoaderException;

class OrderedParallelTest {

    @Test
    void resultsKeepTheOrderOfTheInput() {
        List<Integer> results = new ArrayList<>();

        new OrderedParallel().map(IntStream.range(0, 5_000).iterator(), i -> i * 2, results::add);

        assertThat(results).isEqualTo(IntStream.range(0, 5_000).map(i -> i * 2).boxed().toList());
    }

    @Test
    void theInputIsReadOnlyALittleAheadOfTheOutput() {
        AtomicInteger read = new AtomicInteger();
        AtomicInteger written = new AtomicInteger();
        AtomicInteger ahead = new AtomicInteger();
        Iterator<Integer> input =
                IntStream.range(0, 100_000)
                        .peek(_ -> {
                            int now = read.incrementAndGet() - written.get();
                            ahead.accumulateAndGet(now, Math::max);
                        })
                        .iterator();

        new OrderedParallel().map(input, i -> i, _ -> written.incrementAndGet());

        int cores = Runtime.getRuntime().availableProcessors();
        assertThat(ahead.get()).isLessThanOrEqualTo(cores * 4 * 16 + 16);
        assertThat(written.get()).isEqualTo(100_000);
    }

    @Test
    void anExceptionOfTheFunctionIsThrownOn() {
        assertThatExceptionOfType(LoaderException.class)
                .isThrownBy(() ->
                        new OrderedParallel()
                                .map(
                                        IntStream.range(0, 1_000).iterator(),
                                        i -> {
                                            if (i == 500) {
                                                throw new LoaderException("No more.");
                                            }
                                            return i;
                                        },
                                        _ -> {}))
                .withMessage("No more.");
    }
}
