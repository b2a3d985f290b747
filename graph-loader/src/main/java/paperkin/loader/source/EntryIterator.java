package paperkin.loader.source;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import paperkin.loader.LoaderException;
import paperkin.loader.corpus.Entry;
import paperkin.loader.source.json.ScholarShelf;

/// The entries of files, one file after the other; behind the last one the papers that had to be
/// brought together from several files.
final class EntryIterator implements Iterator<Entry>, AutoCloseable {

    private final Deque<SourcePath> waiting;
    private final ReadingOptions options;
    private final AtomicLong bytesRead;
    private final Consumer<Corpus.Input> finished;
    private final Deque<Entry> ready = new ArrayDeque<>();
    private Optional<ScholarShelf> shelf;
    private Optional<SourceFile> current = Optional.empty();

    /// @param bytesRead is raised by the bytes read
    /// @param finished takes each file that was read to its end
    EntryIterator(
            List<SourcePath> files,
            ReadingOptions options,
            AtomicLong bytesRead,
            Consumer<Corpus.Input> finished) {
        this.waiting = new ArrayDeque<>(files);
        this.options = options;
        this.bytesRead = bytesRead;
        this.finished = finished;
        boolean together =
                options.maySupplement()
                        && files.stream()
                                .flatMap(file -> file.beginning().stream())
                                .anyMatch(ScholarShelf::isNeededFor);
        this.shelf = together ? Optional.of(ScholarShelf.open()) : Optional.empty();
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && (current.isPresent() || !waiting.isEmpty())) {
            advance();
        }
        while (ready.isEmpty() && shelf.isPresent()) {
            takeFromShelf(shelf.get());
        }
        return !ready.isEmpty();
    }

    @Override
    public Entry next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.remove();
    }

    @Override
    public void close() {
        waiting.clear();
        current.ifPresent(EntryIterator::close);
        current = Optional.empty();
        shelf.ifPresent(ScholarShelf::close);
        shelf = Optional.empty();
    }

    private void advance() {
        try {
            SourceFile file = current.isPresent() ? current.get() : open(waiting.remove());
            current = Optional.of(file);
            if (!file.read(ready::add)) {
                finished.accept(file.input());
                current = Optional.empty();
            }
        } catch (IOException e) {
            throw new LoaderException("A file could not be read to its end: " + e, e);
        }
    }

    private void takeFromShelf(ScholarShelf full) {
        if (!full.take(ready::add)) {
            full.close();
            shelf = Optional.empty();
        }
    }

    private SourceFile open(SourcePath file) throws IOException {
        return new SourceFile(
                file.name(), new MeasuredStream(file.open(), bytesRead), options, shelf);
    }

    private static void close(SourceFile file) {
        try {
            file.close();
        } catch (IOException e) {
            throw new LoaderException("A file could not be closed: " + e, e);
        }
    }
}
