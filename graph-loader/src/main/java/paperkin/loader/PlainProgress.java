package paperkin.loader;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import paperkin.loader.source.Corpus;

/// A line at every stage, and every ten seconds while papers are being loaded.
final class PlainProgress implements ShownProgress {

    private static final long INTERVAL = Duration.ofSeconds(10).toNanos();

    private final Corpus corpus;
    private final PrintStream out;
    private long lastLine = System.nanoTime();

    PlainProgress(Corpus corpus, PrintStream out) {
        this.corpus = corpus;
        this.out = out;
    }

    @Override
    public void stage(String name) {
        out.println(name + " …");
    }

    @Override
    public void records(long read) {
        long now = System.nanoTime();
        if (now - lastLine >= INTERVAL) {
            lastLine = now;
            out.println(
                    String.format(
                            Locale.ROOT,
                            "%,d records read, %d %% of the input",
                            read,
                            100 * corpus.bytesRead() / Math.max(1, corpus.bytes())));
        }
    }

    @Override
    public void close() {}
}
