package paperkin.loader.source.piece;

import java.util.function.Consumer;
import paperkin.loader.corpus.Entry;

/// Makes entries of the pieces of one file.
public interface PieceParser {

    /// Takes the next piece and hands over the entries that it completes.
    void accept(Piece piece, Consumer<Entry> out);

    /// Hands over what the end of the file completes.
    void end(Consumer<Entry> out);
}
