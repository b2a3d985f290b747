package paperkin.loader.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import paperkin.loader.corpus.Entry;
import paperkin.loader.corpus.PaperRecord;
import paperkin.loader.source.piece.FieldNames;

/// What comes of reading a file named `papers` with a given content.
public record Reading(List<Entry> entries) {

    public static Reading of(String text) {
        return of(text, Format.AUTO);
    }

    public static Reading of(String text, Format format) {
        return of(text.getBytes(StandardCharsets.UTF_8), format);
    }

    public static Reading of(byte[] bytes, Format format) {
        return of("papers", bytes, new ReadingOptions(format, FieldNames.none()));
    }

    /// The same, where the user says what the file calls its fields.
    ///
    /// @param fields as in `title=name`
    public static Reading with(String text, String... fields) {
        return of(
                "papers",
                text.getBytes(StandardCharsets.UTF_8),
                new ReadingOptions(Format.AUTO, FieldNames.of(List.of(fields))));
    }

    static Reading of(String name, byte[] bytes, ReadingOptions options) {
        List<Entry> entries = new ArrayList<>();
        try (SourceFile file =
                new SourceFile(
                        name,
                        new MeasuredStream(new ByteArrayInputStream(bytes), new AtomicLong()),
                        options,
                        Optional.empty())) {
            while (file.read(entries::add)) {
                // Reads on.
            }
        } catch (IOException e) {
            throw new AssertionError("Bytes in memory can be read.", e);
        }
        return new Reading(entries);
    }

    public List<PaperRecord> records() {
        return entries.stream()
                .flatMap(e -> e instanceof Entry.Read read ? Stream.of(read.record()) : Stream.of())
                .toList();
    }

    /// The only record; there are no rejections either.
    public PaperRecord only() {
        if (entries.size() != 1 || records().isEmpty()) {
            throw new AssertionError("One record was expected, found " + entries);
        }
        return records().getFirst();
    }

    public List<String> titles() {
        return records().stream().map(PaperRecord::title).toList();
    }

    /// The rejections in short, as in `papers:7: The line …`.
    public List<String> rejections() {
        return entries.stream()
                .filter(Entry.Rejected.class::isInstance)
                .map(Entry::toString)
                .toList();
    }
}
