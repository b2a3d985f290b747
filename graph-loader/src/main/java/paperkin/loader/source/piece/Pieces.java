package paperkin.loader.source.piece;

import java.io.IOException;
import java.util.Optional;

/// The pieces of one file, in order. Memory does not grow with the file nor with a piece.
public interface Pieces {

    /// The next piece, or nothing at the end.
    Optional<Piece> next() throws IOException;
}
