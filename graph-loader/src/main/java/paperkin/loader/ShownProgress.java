package paperkin.loader;

import java.io.Console;
import java.util.List;
import java.util.Optional;
import paperkin.loader.graph.LoadProgress;
import paperkin.loader.source.Corpus;
import paperkin.loader.source.Format;

/// The progress of a load as somebody at the keyboard sees it, on standard error.
sealed interface ShownProgress extends LoadProgress, AutoCloseable
        permits ProgressBarProgress, PlainProgress {

    /// A bar on a terminal, else a line from time to time.
    static ShownProgress of(Corpus corpus) {
        return Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false)
                ? new ProgressBarProgress(corpus)
                : new PlainProgress(new StageClock(corpus), System.err);
    }

    /// The same for a command that reads no files.
    static ShownProgress ofStages() {
        return of(Corpus.open(List.of(), Format.AUTO));
    }

    @Override
    void close();
}
