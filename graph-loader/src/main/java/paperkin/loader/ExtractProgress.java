package paperkin.loader;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import paperkin.loader.corpus.Entry;
import paperkin.loader.source.Corpus;

/// Says on standard error how far an extraction has come and what could not be read.
final class ExtractProgress {

    private static final long EVERY_NANOS = Duration.ofSeconds(5).toNanos();
    private static final int REJECTIONS_SHOWN = 20;

    private final PrintWriter err;
    private final Corpus corpus;
    private final long start = System.nanoTime();
    private long lastSaid = start;
    private long papers;
    private long merged;
    private long foreign;
    private long rejected;

    ExtractProgress(PrintWriter err, Corpus corpus) {
        this.err = err;
        this.corpus = corpus;
    }

    void rejected(Entry.Rejected entry) {
        rejected++;
        if (rejected <= REJECTIONS_SHOWN) {
            err.println("Rejected " + entry);
        }
    }

    void merged() {
        merged++;
    }

    /// Counts a paper that was written, and says so every few seconds.
    void written(ExtractedPaper paper) {
        papers++;
        foreign += paper.isEnglish() ? 0 : 1;
        long now = System.nanoTime();
        if (now - lastSaid > EVERY_NANOS) {
            lastSaid = now;
            long percent = corpus.bytes() == 0 ? 100 : 100 * corpus.bytesRead() / corpus.bytes();
            err.printf(Locale.ROOT, "%,d papers, %d %% of the input%n", papers, percent);
        }
    }

    /// The last line: everything that was read, in numbers that add up.
    void finished() {
        if (rejected > REJECTIONS_SHOWN) {
            err.printf(Locale.ROOT, "… and %,d more rejected.%n", rejected - REJECTIONS_SHOWN);
        }
        if (foreign > 0) {
            err.printf(
                    Locale.ROOT,
                    "%,d papers are not in English and were left without concepts.%n",
                    foreign);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        err.printf(
                Locale.ROOT,
                "%,d records read: %,d papers, %,d further records of them, %,d rejected; %.1f s,"
                        + " %,.0f papers/s%n",
                papers + merged + rejected,
                papers,
                merged,
                rejected,
                seconds,
                papers / seconds);
        err.flush();
    }

    long papers() {
        return papers;
    }
}
