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

/// The entries of files, one file after the other.
final class EntryIterator implements Iterator<Entry>, AutoCloseable {

    private final Deque<SourcePath> waiting;
    private final ReadingOptions options;
    private final AtomicLong bytesRead;
    private final Consumer<Corpus.Input> finished;
    private final Deque<Entry> ready = new ArrayDeque<>();
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
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && (current.isPresent() || !waiting.isEmpty())) {
            advance();
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

    private SourceFile open(SourcePath file) throws IOException {
        return new SourceFile(file.name(), file.open(), options, bytesRead);
    }

    private static void close(SourceFile file) {
        try {
            file.close();
        } catch (IOException e) {
            throw new LoaderException("A file could not be closed: " + e, e);
        }
    }
}
