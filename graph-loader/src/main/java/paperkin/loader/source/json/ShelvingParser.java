package paperkin.loader.source.json;

import java.util.function.Consumer;
import paperkin.loader.corpus.Entry;
import paperkin.loader.source.piece.Piece;
import paperkin.loader.source.piece.PieceParser;

/// Puts the lines of a bulk file of Semantic Scholar away; only those that cannot be used are
/// entries at once.
final class ShelvingParser implements PieceParser {

    private final String file;
    private final int number;
    private final Consumer<ShelfItem> shelf;

    ShelvingParser(String file, int number, Consumer<ShelfItem> shelf) {
        this.file = file;
        this.number = number;
        this.shelf = shelf;
    }

    @Override
    public void accept(Piece raw, Consumer<Entry> out) {
        Piece piece = raw.stripped();
        if (piece.isFaulty()) {
            out.accept(new Entry.Rejected(file, piece.line(), piece.fault(), piece.raw()));
        } else if (!piece.isBlank()) {
            put(piece, out);
        }
    }

    @Override
    public void end(Consumer<Entry> out) {
        // What was put away is complete only when all files are read.
    }

    private void put(Piece piece, Consumer<Entry> out) {
        try {
            shelf.accept(ShelfItem.of(JsonRecordParser.object(piece), piece, number));
        } catch (JsonObject.Unusable e) {
            out.accept(new Entry.Rejected(file, piece.line(), e.reason(), piece.raw()));
        }
    }
}
