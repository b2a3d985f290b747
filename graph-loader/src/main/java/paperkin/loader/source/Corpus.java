package paperkin.loader.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import paperkin.loader.LoaderException;
import paperkin.loader.corpus.Entry;
import paperkin.loader.corpus.PaperRecord;
import paperkin.loader.source.piece.FieldNames;

/// Files of paper records, read once, in order, one piece at a time: however large they are, only a
/// few records are in memory. Files compressed with gzip or Zstandard are read as well, whatever
/// their name.
public final class Corpus implements AutoCloseable {

    private final EntryIterator entries;
    private final long bytes;
    private final AtomicLong bytesRead;
    private final List<Input> inputs;
    private final long limit;
    private final RejectsFile rejects;

    private Corpus(List<SourcePath> files, ReadingOptions options) {
        this.bytes = files.stream().mapToLong(SourcePath::size).sum();
        this.bytesRead = new AtomicLong();
        this.inputs = new ArrayList<>();
        this.limit = options.limit();
        this.rejects = RejectsFile.open(options.rejects());
        this.entries = new EntryIterator(files, options, bytesRead, inputs::add);
    }

    /// A file that was read to its end.
    ///
    /// @param source the name that its records have it by
    /// @param sha256 SHA-256 of its bytes in hexadecimal
    public record Input(String source, String sha256) {

        @Override
        public String toString() {
            return source + " " + sha256;
        }
    }

    /// Checks that all files are there before any is read.
    ///
    /// @param files files, folders, or `-` for standard input
    /// @throws LoaderException if one is missing or not readable, or the file for rejected records
    ///   cannot be written
    public static Corpus open(List<Path> files, ReadingOptions options) {
        return new Corpus(
                files.stream().flatMap(file -> SourcePath.of(file).stream()).toList(), options);
    }

    /// The same, with fields by their own names.
    public static Corpus open(List<Path> files, Format format) {
        return open(files, new ReadingOptions(format, FieldNames.none()));
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
                .limit(limit)
                .map(rejects::take)
                .onClose(this::close);
    }

    /// The records among the [#entries], for those who need not know of what cannot be read.
    public Stream<PaperRecord> records() {
        return entries()
                .<PaperRecord>mapMulti((entry, records) -> {
                    if (entry instanceof Entry.Read(PaperRecord record)) {
                        records.accept(record);
                    }
                });
    }

    /// The files read to their ends so far, in order; all of them once the entries are used up.
    public List<Input> inputs() {
        return List.copyOf(inputs);
    }

    /// Size of all files, as they lie on disk; standard input counts nothing.
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
        rejects.close();
    }
}
