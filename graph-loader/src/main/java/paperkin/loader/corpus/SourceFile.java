package paperkin.loader.corpus;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/// A file of papers that is open, read line by line.
final class SourceFile implements AutoCloseable {

    private static final int SNIFFED_BYTES = 8_192;
    private static final int HEAD_LINES = 500;
    private static final int HEAD_CHARACTERS = 100_000;

    private final String source;
    private final Format format;
    private final MeasuredStream raw;
    private final Deque<Line> head = new ArrayDeque<>();
    private Optional<LineParser> parser = Optional.empty();
    private LineReader lines;

    /// @param source its base name
    /// @param bytes the file as it lies on disk, closed by this class
    /// @param bytesRead is raised by the bytes read
    SourceFile(String source, InputStream bytes, Format format, AtomicLong bytesRead) {
        this.source = source;
        this.format = format;
        this.raw = new MeasuredStream(bytes, bytesRead);
        this.lines = new LineReader(InputStream.nullInputStream());
    }

    /// Reads on until there is an entry or the end.
    ///
    /// @return whether there may be more
    boolean read(Consumer<Entry> out) throws IOException {
        if (parser.isEmpty()) {
            parser = start(out);
            return parser.isPresent() || finish();
        }
        Optional<Line> line = head.isEmpty() ? lines.next() : Optional.of(head.remove());
        if (line.isPresent()) {
            parser.get().accept(line.get(), out);
            return true;
        }
        parser.get().end(out);
        return finish();
    }

    /// The file and the SHA-256 of its bytes, once read to the end.
    Corpus.Input input() {
        return new Corpus.Input(source, raw.sha256());
    }

    @Override
    public void close() throws IOException {
        raw.close();
    }

    /// The parser that fits; none, and a rejection of the file, if no text is in it.
    private Optional<LineParser> start(Consumer<Entry> out) throws IOException {
        Optional<String> unreadable = openLines();
        if (unreadable.isEmpty()) {
            readHead();
            if (head.stream().anyMatch(line -> !line.isBlank() || line.isFaulty())) {
                return Optional.of(parser());
            }
        }
        String reason = unreadable.orElse("The file is empty.");
        out.accept(new Entry.Rejected(source, 1, reason));
        return Optional.empty();
    }

    private LineParser parser() {
        return switch (format.settle(List.copyOf(head))) {
            case JSONL -> new JsonLinesParser(source);
            case LISTING, AUTO -> new ListingParser(source, List.copyOf(head));
        };
    }

    /// @return why there are no lines of text, if so
    private Optional<String> openLines() throws IOException {
        InputStream plain;
        try {
            plain = new BufferedInputStream(decompressed());
        } catch (EOFException | ZipException e) {
            return Optional.of("The file begins like gzip and is none.");
        }
        plain.mark(SNIFFED_BYTES);
        byte[] beginning = beginning(plain);
        plain.reset();
        lines = new LineReader(plain);
        return isBinary(beginning)
                ? Optional.of("Text in UTF-8 was expected, found a binary file.")
                : Optional.empty();
    }

    private InputStream decompressed() throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(raw);
        bytes.mark(2);
        boolean gzip = bytes.read() == 0x1F && bytes.read() == 0x8B;
        bytes.reset();
        return gzip ? new GZIPInputStream(bytes) : bytes;
    }

    private static byte[] beginning(InputStream in) throws IOException {
        try {
            return in.readNBytes(SNIFFED_BYTES);
        } catch (EOFException | ZipException e) {
            // The reader of lines meets the same damage and says where.
            return new byte[0];
        }
    }

    /// Whether there are zero bytes, the mark of a PDF, or more than one control character in ten.
    private static boolean isBinary(byte[] beginning) {
        int controls = 0;
        for (byte b : beginning) {
            if (b == 0) {
                return true;
            }
            controls += b > 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' ? 1 : 0;
        }
        return controls * 10 > beginning.length
                || new String(beginning, StandardCharsets.ISO_8859_1).startsWith("%PDF-");
    }

    private void readHead() throws IOException {
        int characters = 0;
        while (head.size() < HEAD_LINES && characters < HEAD_CHARACTERS) {
            Optional<Line> line = lines.next();
            if (line.isEmpty()) {
                return;
            }
            head.add(line.get());
            characters += line.get().text().length();
        }
    }

    private boolean finish() throws IOException {
        raw.transferTo(OutputStream.nullOutputStream());
        raw.close();
        return false;
    }
}
