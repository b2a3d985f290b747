package paperkin.loader;

import java.time.Duration;
import java.util.OptionalDouble;
import paperkin.loader.source.Corpus;

/// Keeps how far the present stage of a load has come, for whoever asks from whatever thread. While
/// nobody knows how much there is to do, the part of the input that is read tells.
final class StageClock {

    private final Corpus corpus;
    private String stage = "Beginning";
    private long total;
    private long done;
    private long start = System.nanoTime();

    StageClock(Corpus corpus) {
        this.corpus = corpus;
    }

    synchronized void begin(String name, long total) {
        this.stage = name;
        this.total = total;
        this.done = 0;
        this.start = System.nanoTime();
    }

    synchronized void done(long count) {
        this.done = count;
    }

    synchronized Advance advance() {
        return new Advance(stage, done, fraction(), Duration.ofNanos(System.nanoTime() - start));
    }

    private OptionalDouble fraction() {
        if (total > 0) {
            return OptionalDouble.of(Math.min(1, (double) done / total));
        }
        return corpus.bytes() > corpus.bytesRead()
                ? OptionalDouble.of((double) corpus.bytesRead() / corpus.bytes())
                : OptionalDouble.empty();
    }
}
