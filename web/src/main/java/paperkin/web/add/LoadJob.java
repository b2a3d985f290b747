package paperkin.web.add;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import paperkin.cypher.GraphException;
import paperkin.loader.LoaderException;
import paperkin.loader.corpus.Entry;
import paperkin.loader.graph.LoadProgress;
import paperkin.loader.graph.LoadReport;
import paperkin.loader.graph.Loader;
import paperkin.loader.source.Corpus;

/// The load of one upload in a thread of its own, which can be watched and stopped from others.
final class LoadJob implements LoadProgress {

    private static final Logger LOG = LoggerFactory.getLogger(LoadJob.class);

    private static final String UNFORESEEN =
            "Something went wrong; the log of the server says what.";

    private final Upload upload;
    private final Corpus corpus;
    private volatile String stage = "Reading the models";
    private volatile long total;
    private volatile long done;
    private volatile boolean wantedToStop;
    private volatile Optional<LoadState> end = Optional.empty();

    private LoadJob(Upload upload) {
        this.upload = upload;
        this.corpus = Corpus.open(List.of(upload.file()), upload.format());
    }

    /// Ends a load between two transactions.
    private static final class Stopped extends RuntimeException {}

    /// Begins to load.
    ///
    /// @param loader made in the load's own thread, as its models take a second to read
    static LoadJob start(Upload upload, Supplier<Loader> loader) {
        var job = new LoadJob(upload);
        Thread.ofPlatform().daemon().name("add-papers").start(() -> job.run(loader));
        return job;
    }

    Upload upload() {
        return upload;
    }

    LoadState state() {
        return end.orElseGet(() -> new LoadState.Going(stage, done, percent()));
    }

    boolean isGoing() {
        return end.isEmpty();
    }

    /// Ends it after the batch at hand.
    void stop() {
        wantedToStop = true;
    }

    @Override
    public void stage(String name, long total) {
        stopIfWanted();
        this.stage = name;
        this.total = total;
        this.done = 0;
    }

    @Override
    public void done(long count) {
        this.done = count;
        stopIfWanted();
    }

    private void stopIfWanted() {
        if (wantedToStop) {
            throw new Stopped();
        }
    }

    private void run(Supplier<Loader> loader) {
        LoadState ended = new LoadState.Failed(UNFORESEEN);
        try {
            ended = new LoadState.Done(load(loader.get()));
            upload.forget();
        } catch (Stopped stopped) {
            ended = new LoadState.Stopped(stage, done);
        } catch (LoaderException | GraphException foreseen) {
            ended = new LoadState.Failed(String.valueOf(foreseen.getMessage()));
        } catch (RuntimeException unforeseen) {
            LOG.error("Adding {} failed.", upload.name(), unforeseen);
        } finally {
            end = Optional.of(ended);
        }
    }

    private LoadReport load(Loader loader) {
        try (corpus;
                Stream<Entry> entries = corpus.entries()) {
            stopIfWanted();
            return loader.load(
                    entries,
                    () -> corpus.inputs().stream().map(Corpus.Input::toString).toList(),
                    this);
        }
    }

    /// Of the stage; while nobody knows how much there is to do, of the bytes that are read.
    private Optional<Integer> percent() {
        long all = total > 0 ? total : corpus.bytes();
        long part = total > 0 ? done : corpus.bytesRead();
        return all > 0 ? Optional.of((int) Math.min(100, 100 * part / all)) : Optional.empty();
    }
}
