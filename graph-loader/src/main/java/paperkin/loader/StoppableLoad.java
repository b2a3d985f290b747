package paperkin.loader;

import java.time.Duration;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import paperkin.cypher.OutageListener;
import paperkin.loader.graph.LoadProgress;

/// Shows how far a load has come, tells of a graph that does not answer, and ends both the load and
/// the waiting once a signal has come.
final class StoppableLoad implements LoadProgress, OutageListener {

    private static final Logger LOG = LoggerFactory.getLogger(StoppableLoad.class);

    private final StopSignals signals;
    private volatile LoadProgress shown = LoadProgress.silent();
    private volatile String stage = "Opening the graph";
    private volatile long done;

    StoppableLoad(StopSignals signals) {
        this.signals = signals;
    }

    /// Shows the progress from now on.
    void showOn(LoadProgress progress) {
        shown = progress;
    }

    @Override
    public void stage(String name, long total) {
        stopIfWanted();
        stage = name;
        done = 0;
        shown.stage(name, total);
    }

    @Override
    public void done(long count) {
        done = count;
        shown.done(count);
        stopIfWanted();
    }

    @Override
    public void lost(Duration giveUpAfter) {
        LOG.warn("The graph does not answer; waiting for it, {} at most", say(giveUpAfter));
    }

    @Override
    public void waiting() {
        stopIfWanted();
    }

    @Override
    public void back(Duration outage) {
        LOG.info("The graph answers again after {}; the load goes on", say(outage));
    }

    private void stopIfWanted() {
        if (signals.exitCode().isPresent()) {
            throw new LoadStopped(
                    String.format(
                            Locale.ROOT,
                            "Stopped while %s, after %,d, which stand in the graph. To go on, run"
                                    + " the same command again; it does not extract again what is"
                                    + " there.",
                            stage.toLowerCase(Locale.ROOT),
                            done));
        }
    }

    private static String say(Duration duration) {
        return SpokenDuration.of(duration);
    }
}
