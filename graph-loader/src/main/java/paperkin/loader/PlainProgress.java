package paperkin.loader;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Timer;
import java.util.TimerTask;

/// A line at every stage, and one every ten seconds, whether anything has moved or not.
final class PlainProgress implements ShownProgress {

    private static final Duration INTERVAL = Duration.ofSeconds(10);

    private final StageClock clock;
    private final PrintStream out;
    private final Timer ticking = new Timer("progress", true);

    PlainProgress(StageClock clock, PrintStream out) {
        this(clock, out, INTERVAL);
    }

    /// @param interval time between two lines
    PlainProgress(StageClock clock, PrintStream out, Duration interval) {
        this.clock = clock;
        this.out = out;
        ticking.scheduleAtFixedRate(new Line(), interval.toMillis(), interval.toMillis());
    }

    private final class Line extends TimerTask {

        @Override
        public void run() {
            out.println(clock.advance().text());
        }
    }

    @Override
    public void stage(String name, long total) {
        clock.begin(name, total);
        out.println(name + " …");
    }

    @Override
    public void done(long count) {
        clock.done(count);
    }

    @Override
    public void close() {
        ticking.cancel();
    }
}
