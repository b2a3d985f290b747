package paperkin.loader.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import paperkin.loader.bench.Timing.Span;
import paperkin.loader.graph.LoadProgress;
import paperkin.loader.speed.HeapPeak;

/// Takes the time of every stage, and says which one has begun.
final class StageTimes implements LoadProgress {

    private final Map<String, Span> stages = new LinkedHashMap<>();
    private final OperatingSystemMXBean system =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private final HeapPeak heap = new HeapPeak();
    private final Span begin = now();
    private String stage = "Beginning";
    private Span stageBegin = begin;

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
        heap.close();
        return new Timing(
                what,
                papers,
                edges,
                stageBegin.minus(begin),
                stages,
                system.getSystemLoadAverage(),
                heap.mebibytes());
    }
}
