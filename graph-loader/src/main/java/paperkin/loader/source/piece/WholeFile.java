package paperkin.loader.source.piece;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// A file as a single piece, for pages that only make sense as a whole.
public final class WholeFile implements Pieces {

    private final InputStream in;
    private boolean ended;

    public WholeFile(InputStream in) {
        this.in = in;
    }

    @Override
    public Optional<Piece> next() throws IOException {
        if (ended) {
            return Optional.empty();
        }
        ended = true;
        PieceBytes bytes = new PieceBytes("page");
        byte[] buffer = new byte[1 << 16];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            bytes.add(buffer, 0, read);
        }
        return Optional.of(bytes.piece());
    }
}
