package paperkin.loader.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import paperkin.loader.corpus.Entry;
import paperkin.loader.corpus.RawText;
import paperkin.loader.source.json.ScholarShelf;
import paperkin.loader.source.piece.Beginning;
import paperkin.loader.source.piece.Dialect;
import paperkin.loader.source.piece.Piece;
import paperkin.loader.source.piece.PieceParser;
import paperkin.loader.source.piece.Pieces;
import paperkin.loader.source.piece.Source;

/// A file of papers that is open, read piece by piece.
final class SourceFile implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SourceFile.class);

    private final String name;
    private final ReadingOptions options;
    private final MeasuredStream raw;
    private final UnpackedStream unpacked;
    private final Optional<ScholarShelf> shelf;
    private Optional<Open> open = Optional.empty();
    private int line = 1;

    /// @param name by which its records name it
    /// @param raw the file as it lies on disk, closed by this class
    /// @param shelf where the bulk files of Semantic Scholar go, if they have to be brought
    ///   together
    SourceFile(
            String name, MeasuredStream raw, ReadingOptions options, Optional<ScholarShelf> shelf)
            throws IOException {
        this.name = name;
        this.options = options;
        this.raw = raw;
        this.unpacked = new UnpackedStream(raw);
        this.shelf = shelf;
    }

    private record Open(Pieces pieces, PieceParser parser) {}

    /// Reads on until there is an entry or the end.
    ///
    /// @return whether there may be more
    boolean read(Consumer<Entry> out) throws IOException {
        if (open.isEmpty()) {
            open = start(out);
            return open.isPresent() || finish();
        }
        Optional<Piece> piece = open.get().pieces().next();
        if (piece.isPresent() && !unpacked.isDamaged()) {
            line = piece.get().line();
            open.get().parser().accept(piece.get(), out);
            return true;
        }
        open.get().parser().end(out);
        if (unpacked.isDamaged()) {
            int at = piece.map(Piece::line).orElse(line);
            RawText raw = piece.map(Piece::raw).orElse(RawText.none());
            out.accept(
                    new Entry.Rejected(
                            name, at, "The compressed data break off or are damaged here.", raw));
        }
        return finish();
    }

    /// The file and the SHA-256 of its bytes, once read to the end.
    Corpus.Input input() {
        return new Corpus.Input(name, raw.sha256());
    }

    @Override
    public void close() throws IOException {
        unpacked.close();
    }

    /// The parser that fits; none, and a rejection of the file, if no text is in it or no format
    /// knows it.
    private Optional<Open> start(Consumer<Entry> out) throws IOException {
        BufferedInputStream text = new BufferedInputStream(unpacked);
        text.mark(Beginning.BYTES);
        byte[] first = text.readNBytes(Beginning.BYTES);
        text.reset();
        Beginning beginning = Beginning.of(name, first);
        Optional<Format> format = options.settle(beginning);
        Optional<String> reason = reasonAgainst(first, beginning, format);
        if (reason.isPresent()) {
            out.accept(new Entry.Rejected(name, 1, reason.get()));
            return Optional.empty();
        }
        Dialect dialect = format.orElseThrow().dialect(beginning);
        if (options.format() == Format.AUTO) {
            LOG.info("{} is read as {}", name, format.get());
        }
        Source source = new Source(name, beginning, options.fields());
        PieceParser parser =
                shelf.filter(_ -> format.get() == Format.SEMANTIC_SCHOLAR)
                        .map(s -> s.parser(name))
                        .orElseGet(() -> dialect.parsers().parser(source));
        return Optional.of(new Open(dialect.cutter().cut(text, beginning), parser));
    }

    private Optional<String> reasonAgainst(
            byte[] first, Beginning beginning, Optional<Format> format) {
        if (first.length == 0 && unpacked.isDamaged()) {
            return Optional.of("The file begins like a compressed one and is none.");
        }
        if (isBinary(first)) {
            return Optional.of("Text in UTF-8 was expected, found a binary file.");
        }
        if (beginning.isBlank() && first.length < Beginning.BYTES) {
            return Optional.of("The file is empty.");
        }
        return format.isPresent()
                ? Optional.empty()
                : Optional.of("No format begins like this file; --format says how to read it.");
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
        return controls * 10 > beginning.length || startsLikePdf(beginning);
    }

    private static boolean startsLikePdf(byte[] beginning) {
        return new String(beginning, 0, Math.min(5, beginning.length), StandardCharsets.ISO_8859_1)
                .equals("%PDF-");
    }

    private boolean finish() throws IOException {
        raw.transferTo(OutputStream.nullOutputStream());
        close();
        return false;
    }
}
