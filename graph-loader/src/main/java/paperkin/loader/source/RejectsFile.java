package paperkin.loader.source;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import paperkin.loader.LoaderException;
import paperkin.loader.corpus.Entry;
import paperkin.loader.corpus.RawText;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// A file that takes the records which cannot be read, as JSON Lines: `source`, `line`, `reason`,
/// and the record as it came in `raw`. Bytes that are no UTF-8 are in `rawBase64` instead; `cut`
/// says that a record had more than [RawText#MAX].
///
/// One format for all sources: a line of JSON, an element of XML and a page of HTML are all strings
/// there, and `jq -r .raw` gives a file that can be mended and loaded.
final class RejectsFile implements AutoCloseable {

    private final String name;
    private final JsonGenerator json;
    private boolean hasLines;

    private RejectsFile(String name, Writer writer) {
        this.name = name;
        this.json =
                JsonFactory.builder()
                        .rootValueSeparator("\n")
                        .build()
                        .createGenerator(ObjectWriteContext.empty(), writer);
    }

    /// A new file; nothing is written if there is no path.
    ///
    /// @throws LoaderException if it cannot be written
    static RejectsFile open(Optional<Path> path) {
        if (path.isEmpty()) {
            return new RejectsFile("nowhere", Writer.nullWriter());
        }
        try {
            BufferedWriter writer = Files.newBufferedWriter(path.get());
            return new RejectsFile(path.get().toString(), writer);
        } catch (IOException e) {
            throw failed(path.get().toString(), e);
        }
    }

    /// Writes a rejection down; hands every entry on.
    Entry take(Entry entry) {
        if (entry instanceof Entry.Rejected rejected) {
            write(rejected);
        }
        return entry;
    }

    private void write(Entry.Rejected rejected) {
        try {
            json.writeStartObject();
            json.writeStringProperty("source", rejected.source());
            json.writeNumberProperty("line", rejected.line());
            json.writeStringProperty("reason", rejected.reason());
            write(rejected.raw());
            json.writeEndObject();
            hasLines = true;
        } catch (JacksonException e) {
            throw failed(name, e);
        }
    }

    private void write(RawText raw) {
        if (raw.isUtf8()) {
            json.writeStringProperty("raw", raw.text());
        } else {
            json.writeName("rawBase64");
            json.writeBinary(raw.bytes());
        }
        if (raw.isCut()) {
            json.writeBooleanProperty("cut", true);
        }
    }

    @Override
    public void close() {
        if (json.isClosed()) {
            return;
        }
        try {
            json.writeRaw(hasLines ? "\n" : "");
            json.close();
        } catch (JacksonException e) {
            throw failed(name, e);
        }
    }

    private static LoaderException failed(String name, Exception cause) {
        return new LoaderException(
                "The rejected records could not be written to %s (%s).".formatted(name, cause),
                cause);
    }
}
