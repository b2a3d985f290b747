package paperkin.loader;

import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import paperkin.loader.source.Corpus;

/// A bar for every stage, with rate, count and time left. While papers are loaded it fills with the
/// bytes read of the input, later with what is done of the stage.
final class ProgressBarProgress implements ShownProgress {

    private static final int MEBIBYTE = 1 << 20;

    private final Corpus corpus;
    private final StageClock clock;
    private boolean fillsWithInput;
    private ProgressBar bar;

    ProgressBarProgress(Corpus corpus) {
        this.corpus = corpus;
        this.clock = new StageClock(corpus);
        this.bar = ofCount("Beginning", 0);
    }

    @Override
    public void stage(String name, long total) {
        bar.close();
        clock.begin(name, total);
        fillsWithInput = total == 0 && corpus.bytesRead() < corpus.bytes();
        bar = fillsWithInput ? ofInput(name) : ofCount(name, total);
    }

    @Override
    public void done(long count) {
        clock.done(count);
        bar.stepTo(fillsWithInput ? corpus.bytesRead() : count);
        String rate = clock.advance().rate();
        bar.setExtraMessage(
                fillsWithInput ? String.format(Locale.ROOT, " %,d, %s", count, rate) : " " + rate);
    }

    private ProgressBar ofInput(String name) {
        return builder(name, corpus.bytes()).setUnit(" MiB", MEBIBYTE).build();
    }

    private static ProgressBar ofCount(String name, long total) {
        return builder(name, total == 0 ? -1 : total).build();
    }

    private static ProgressBarBuilder builder(String name, long max) {
        return new ProgressBarBuilder()
                .setTaskName(name)
                .setInitialMax(max)
                .setConsumer(BarConsole.onStandardError());
    }

    @Override
    public void close() {
        bar.close();
    }
}
