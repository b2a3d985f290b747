package paperkin.loader.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import paperkin.loader.bench.Timing.Span;
import paperkin.loader.graph.LoadProgress;

/// Takes the time of every stage, and says which one has begun.
final class StageTimes implements LoadProgress {

    private final Map<String, Span> stages = new LinkedHashMap<>();
    private final OperatingSystemMXBean system =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private final Span begin = now();
    private String stage = "Beginning";
    private Span stageBegin = begin;

    StageTimes() {
        heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    @Override
    public void stage(String name, long total) {
        end();
        stage = name;
        System.err.println(name + " …");
    }

    @Override
    public void done(long count) {}

    private void end() {
        Span now = now();
        stages.merge(stage, now.minus(stageBegin), Span::plus);
        stageBegin = now;
    }

    private Span now() {
        return new Span(System.nanoTime() / 1e9, system.getProcessCpuTime() / 1e9);
    }

    /// What was timed, which ends now.
    Timing timing(Work what, long papers, long edges) {
        end();
        return new Timing(
                what,
                papers,
                edges,
                stageBegin.minus(begin),
                stages,
                system.getSystemLoadAverage(),
                heapPools().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20);
    }

    private static Stream<MemoryPoolMXBean> heapPools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP);
    }
}
