package paperkin.loader.source.piece;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import paperkin.loader.corpus.RawText;

/// The bytes of a piece while it is being cut. What goes beyond [Piece#MAX_BYTES] is counted and
/// dropped.
final class PieceBytes {

    private static final int BEGINNING = 2_000;

    private final String kind;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int line = 1;
    private long length;

    /// @param kind what the pieces are, as in `line`
    PieceBytes(String kind) {
        this.kind = kind;
    }

    /// Forgets everything.
    void begin(int line) {
        bytes.reset();
        this.line = line;
        length = 0;
    }

    void add(int b) {
        if (length < Piece.MAX_BYTES) {
            bytes.write(b);
        }
        length++;
    }

    void add(byte[] buffer, int start, int count) {
        int room = Piece.MAX_BYTES - bytes.size();
        bytes.write(buffer, start, Math.min(room, count));
        length += count;
    }

    boolean isEmpty() {
        return length == 0;
    }

    int line() {
        return line;
    }

    Piece piece() {
        return length > Piece.MAX_BYTES ? tooLong() : decoded();
    }

    /// What there is of a piece that cannot be used.
    ///
    /// @param fault why, one whole sentence
    Piece faulty(String fault) {
        return new Piece(line, "", fault, raw());
    }

    private RawText raw() {
        return RawText.of(bytes.toByteArray(), length > Piece.MAX_BYTES);
    }

    private Piece tooLong() {
        String beginning = bytes.toString(StandardCharsets.UTF_8).substring(0, BEGINNING);
        return new Piece(
                line,
                beginning,
                "A %s has at most %,d bytes, found one of %,d."
                        .formatted(kind, Piece.MAX_BYTES, length),
                raw());
    }

    private Piece decoded() {
        try {
            ByteBuffer content = ByteBuffer.wrap(bytes.toByteArray());
            return new Piece(
                    line, StandardCharsets.UTF_8.newDecoder().decode(content).toString(), "");
        } catch (CharacterCodingException e) {
            return new Piece(
                    line,
                    bytes.toString(StandardCharsets.UTF_8),
                    "The " + kind + " is not valid UTF-8.",
                    raw());
        }
    }
}
