package paperkin.loader.speed;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import paperkin.loader.LoaderException;

/// Times pipelines over the same papers, in turns, so that what else the machine does meets all of
/// them. Every thread takes whole papers.
public final class SpeedMeasurement {

    private static final int WARM_UP = 2000;

    private final OperatingSystemMXBean system =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private final List<Text> papers;
    private final int threads;

    public SpeedMeasurement(List<Text> papers, int threads) {
        this.papers = List.copyOf(papers);
        this.threads = threads;
    }

    /// Runs every pipeline as often as asked, after one round that does not count, and once more to
    /// see where its time goes.
    ///
    /// @param pipelines the one that the others are compared with first
    public SpeedReport measure(List<Pipeline> pipelines, int rounds) {
        var first = papers.subList(0, Math.min(WARM_UP, papers.size()));
        pipelines.forEach(pipeline -> work(pipeline, first));
        var runs = new ArrayList<Run>();
        for (int round = 0; round < rounds; round++) {
            pipelines.forEach(pipeline -> runs.add(run(pipeline)));
        }
        Map<String, Map<String, Double>> stages = new LinkedHashMap<>();
        for (Pipeline pipeline : pipelines) {
            stages.put(pipeline.name(), StageShares.during(() -> work(pipeline, papers)));
        }
        return new SpeedReport(
                Instant.now(),
                Machine.here(),
                papers.size(),
                threads,
                runs,
                SpeedReport.medians(runs, papers.size()),
                stages);
    }

    private Run run(Pipeline pipeline) {
        long cpu = system.getProcessCpuTime();
        long start = System.nanoTime();
        long found = work(pipeline, papers);
        return new Run(
                pipeline.name(),
                found,
                (System.nanoTime() - start) / 1e9,
                (system.getProcessCpuTime() - cpu) / 1e9,
                system.getSystemLoadAverage());
    }

    private long work(Pipeline pipeline, List<Text> texts) {
        var next = new AtomicInteger();
        try (var workers = Executors.newFixedThreadPool(threads)) {
            var counts = new ArrayList<Future<Long>>();
            for (int i = 0; i < threads; i++) {
                counts.add(workers.submit(() -> share(pipeline, texts, next)));
            }
            return counts.stream().mapToLong(SpeedMeasurement::await).sum();
        }
    }

    private static long share(Pipeline pipeline, List<Text> texts, AtomicInteger next) {
        long found = 0;
        for (int i = next.getAndIncrement(); i < texts.size(); i = next.getAndIncrement()) {
            found += pipeline.work().applyAsInt(texts.get(i));
        }
        return found;
    }

    private static long await(Future<Long> count) {
        try {
            return count.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new LoaderException("The measurement was interrupted.", interrupted);
        } catch (ExecutionException failed) {
            throw new LoaderException("A paper could not be worked on.", failed);
        }
    }
}
