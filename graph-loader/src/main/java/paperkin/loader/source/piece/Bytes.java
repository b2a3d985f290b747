package paperkin.loader.source.piece;

import java.io.IOException;
import java.io.InputStream;

/// The bytes of a file one by one, and the line they stand on.
final class Bytes {

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 14];
    private int position;
    private int limit;
    private int line = 1;

    Bytes(InputStream in) {
        this.in = in;
    }

    /// The next byte, or -1 at the end.
    int next() throws IOException {
        int b = peek();
        if (b >= 0) {
            position++;
            line += b == '\n' ? 1 : 0;
        }
        return b;
    }

    /// The byte that [#next] will give.
    int peek() throws IOException {
        if (position == limit) {
            position = 0;
            limit = Math.max(0, in.read(buffer));
        }
        return limit == 0 ? -1 : buffer[position] & 0xFF;
    }

    /// The line of the next byte, from 1.
    int line() {
        return line;
    }
}
