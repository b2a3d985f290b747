package paperkin.loader.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import paperkin.loader.LoaderException;

/// Files of paper records, read once, in order, one line at a time: however large they are, only a
/// few records are in memory. Files compressed with gzip are read as well, whatever their name.
public final class Corpus implements AutoCloseable {

    private final EntryIterator entries;
    private final long bytes;
    private final AtomicLong bytesRead;
    private final List<Input> inputs;

    private Corpus(List<Path> files, Format format) {
        this.bytes = files.stream().mapToLong(Corpus::size).sum();
        this.bytesRead = new AtomicLong();
        this.inputs = new ArrayList<>();
        this.entries = new EntryIterator(files, format, bytesRead, inputs::add);
    }

    /// A file that was read to its end.
    ///
    /// @param source its base name
    /// @param sha256 SHA-256 of its bytes in hexadecimal
    public record Input(String source, String sha256) {

        @Override
        public String toString() {
            return source + " " + sha256;
        }
    }

    /// Checks that all files are there before any is read.
    ///
    /// @throws LoaderException if one is missing, a folder or not readable
    public static Corpus open(List<Path> files, Format format) {
        files.forEach(Corpus::check);
        return new Corpus(files, format);
    }

    /// What the files hold, in order, to be asked for once. A record that cannot be read is an
    /// entry like any other; nothing else is lost because of it.
    ///
    /// @throws LoaderException, while the stream is read, if a file breaks off
    public Stream<Entry> entries() {
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(
                                entries, Spliterator.ORDERED | Spliterator.NONNULL),
                        false)
                .onClose(this::close);
    }

    /// The files read to their ends so far, in order; all of them once the entries are used up.
    public List<Input> inputs() {
        return List.copyOf(inputs);
    }

    /// Size of all files, as they lie on disk.
    public long bytes() {
        return bytes;
    }

    /// How much of [#bytes] has been read so far; may be asked for by another thread.
    public long bytesRead() {
        return bytesRead.get();
    }

    @Override
    public void close() {
        entries.close();
    }

    private static void check(Path file) {
        if (!Files.exists(file)) {
            throw new LoaderException("A file of papers was expected at " + file + ", found none.");
        }
        if (Files.isDirectory(file)) {
            throw new LoaderException(
                    "A file of papers was expected at " + file + ", found a folder.");
        }
        if (!Files.isReadable(file)) {
            throw new LoaderException("The file " + file + " may not be read by this user.");
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new LoaderException("The size of " + file + " could not be found out.", e);
        }
    }
}
