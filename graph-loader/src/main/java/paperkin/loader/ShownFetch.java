package paperkin.loader;

import java.io.Console;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import paperkin.loader.fetch.FetchProgress;

/// A fetch as somebody at the keyboard sees it, on standard error: a bar on a terminal, else a line
/// every ten seconds.
final class ShownFetch implements FetchProgress, AutoCloseable {

    private static final long INTERVAL = Duration.ofSeconds(10).toNanos();

    private final PrintWriter err;
    private final Optional<ProgressBar> bar;
    private long lastLine = System.nanoTime();
    private String end = "";

    ShownFetch(PrintWriter err) {
        this.err = err;
        this.bar =
                Optional.ofNullable(System.console()).filter(Console::isTerminal).map(_ -> bar());
    }

    private static ProgressBar bar() {
        return new ProgressBarBuilder()
                .setUnit(" papers", 1)
                .setConsumer(BarConsole.onStandardError())
                .build();
    }

    @Override
    public void papers(long papers, long goal) {
        bar.ifPresent(shown -> shown.maxHint(goal).stepTo(papers));
        if (bar.isEmpty() && System.nanoTime() - lastLine >= INTERVAL) {
            lastLine = System.nanoTime();
            err.println(String.format(Locale.ROOT, "%,d of %,d papers", papers, goal));
        }
    }

    @Override
    public void say(String sentence) {
        // Not behind the bar, which ends without a line end.
        err.println(bar.isPresent() ? System.lineSeparator() + sentence : sentence);
    }

    /// What there is to say when the bar is gone.
    void end(String sentence) {
        end = sentence;
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
        if (!end.isEmpty()) {
            err.println(end);
        }
    }
}
