package paperkin.loader.source.json;

import java.util.function.Consumer;
import paperkin.loader.corpus.Entry;
import paperkin.loader.source.piece.Piece;
import paperkin.loader.source.piece.PieceParser;
import paperkin.loader.source.piece.Source;

/// Abstracts or citations of Semantic Scholar where no [ScholarShelf] brings them together with
/// papers, as on standard input.
record SupplementAlone(Source source) implements PieceParser {

    @Override
    public void accept(Piece piece, Consumer<Entry> out) {
        // No line of it can be used.
    }

    @Override
    public void end(Consumer<Entry> out) {
        out.accept(
                new Entry.Rejected(
                        source.name(),
                        1,
                        "Abstracts and citations of Semantic Scholar are read from files, in one"
                                + " command with its papers."));
    }
}
