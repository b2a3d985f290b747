package paperkin.loader.corpus;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/// What comes of reading a file named `papers` with a given content.
record Reading(List<Entry> entries) {

    static Reading of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8), Format.AUTO);
    }

    static Reading of(byte[] bytes, Format format) {
        List<Entry> entries = new ArrayList<>();
        try (SourceFile file =
                new SourceFile(
                        "papers", new ByteArrayInputStream(bytes), format, new AtomicLong())) {
            while (file.read(entries::add)) {
                // Reads on.
            }
        } catch (IOException e) {
            throw new AssertionError("Bytes in memory can be read.", e);
        }
        return new Reading(entries);
    }

    List<PaperRecord> records() {
        return entries.stream()
                .flatMap(e -> e instanceof Entry.Read read ? Stream.of(read.record()) : Stream.of())
                .toList();
    }

    List<String> titles() {
        return records().stream().map(PaperRecord::title).toList();
    }

    /// The rejections in short, as in `papers:7: The line …`.
    List<String> rejections() {
        return entries.stream()
                .filter(Entry.Rejected.class::isInstance)
                .map(Entry::toString)
                .toList();
    }
}
