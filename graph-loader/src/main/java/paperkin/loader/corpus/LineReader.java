package paperkin.loader.corpus;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipException;

/// Reads lines of UTF-8 in memory that does not grow with the length of a line. A line that is not
/// UTF-8 or too long comes with its fault, and reading goes on behind it.
final class LineReader {

    /// Far above any record of a paper (the longest in 188,000 has 13 KB).
    static final int MAX_LINE_BYTES = 1 << 20;

    private static final int BEGINNING = 2_000;

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int position;
    private int limit;
    private long length;
    private int number;
    private boolean ended;

    LineReader(InputStream in) {
        this.in = in;
    }

    /// The next line, or nothing at the end. Compressed data that break off end in a line that says
    /// so.
    Optional<Line> next() throws IOException {
        if (ended) {
            return Optional.empty();
        }
        bytes.reset();
        length = 0;
        number++;
        try {
            ended = !readToLineFeed();
            return ended && length == 0 ? Optional.empty() : Optional.of(line());
        } catch (EOFException | ZipException e) {
            ended = true;
            return Optional.of(
                    new Line(number, "", "The compressed data break off or are damaged here."));
        }
    }

    private boolean readToLineFeed() throws IOException {
        while (fill()) {
            int start = position;
            while (position < limit && buffer[position] != '\n') {
                position++;
            }
            keep(start);
            if (position < limit) {
                position++;
                return true;
            }
        }
        return false;
    }

    private boolean fill() throws IOException {
        if (position == limit) {
            position = 0;
            limit = Math.max(0, in.read(buffer));
        }
        return limit > 0;
    }

    private void keep(int start) {
        int room = MAX_LINE_BYTES - bytes.size();
        bytes.write(buffer, start, Math.min(room, position - start));
        length += position - start;
    }

    private Line line() {
        if (length > MAX_LINE_BYTES) {
            return new Line(
                    number,
                    beginning(),
                    "A line has at most %,d bytes, found one of %,d."
                            .formatted(MAX_LINE_BYTES, length));
        }
        try {
            String text =
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes.toByteArray()))
                            .toString();
            return new Line(number, text, "");
        } catch (CharacterCodingException e) {
            return new Line(
                    number, bytes.toString(StandardCharsets.UTF_8), "The line is not valid UTF-8.");
        }
    }

    private String beginning() {
        return bytes.toString(StandardCharsets.UTF_8).substring(0, BEGINNING);
    }
}
