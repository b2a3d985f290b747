package paperkin.loader;

import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import paperkin.loader.source.Corpus;

/// A bar that fills with the bytes read of the input.
final class ProgressBarProgress implements ShownProgress {

    private static final int MEBIBYTE = 1 << 20;

    private final Corpus corpus;
    private final ProgressBar bar;

    ProgressBarProgress(Corpus corpus) {
        this.corpus = corpus;
        this.bar =
                new ProgressBarBuilder()
                        .setInitialMax(corpus.bytes())
                        .setUnit(" MiB", MEBIBYTE)
                        .setConsumer(new ConsoleProgressBarConsumer(System.err))
                        .build();
    }

    @Override
    public void stage(String name) {
        bar.setExtraMessage(" " + name);
    }

    @Override
    public void records(long read) {
        bar.stepTo(corpus.bytesRead());
        bar.setExtraMessage(String.format(Locale.ROOT, " %,d records", read));
    }

    @Override
    public void close() {
        bar.close();
    }
}
