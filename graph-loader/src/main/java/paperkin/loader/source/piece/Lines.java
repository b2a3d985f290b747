package paperkin.loader.source.piece;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// Lines of UTF-8. A line that is not UTF-8 or too long comes with its fault, and reading goes on
/// behind it.
public final class Lines implements Pieces {

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 14];
    private final PieceBytes bytes = new PieceBytes("line");
    private int position;
    private int limit;
    private int number;
    private boolean ended;

    public Lines(InputStream in) {
        this.in = in;
    }

    @Override
    public Optional<Piece> next() throws IOException {
        if (ended) {
            return Optional.empty();
        }
        number++;
        bytes.begin(number);
        ended = !readToLineFeed();
        return ended && bytes.isEmpty() ? Optional.empty() : Optional.of(bytes.piece());
    }

    private boolean readToLineFeed() throws IOException {
        while (fill()) {
            int start = position;
            while (position < limit && buffer[position] != '\n') {
                position++;
            }
            bytes.add(buffer, start, position - start);
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
}
