package paperkin.loader.source.piece;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Predicate;

/// One way to write papers down. A format may have several: a feed and a snapshot, a page and its
/// text.
///
/// @param recognises whether a file that begins so is of this kind
/// @param cutter what its files fall into
/// @param parsers makes the parser of one file
public record Dialect(Predicate<Beginning> recognises, Cutter cutter, Parsers parsers) {

    /// Cuts a file into pieces.
    public interface Cutter {
        Pieces cut(InputStream in, Beginning beginning) throws IOException;
    }

    /// Makes the parser of one file.
    public interface Parsers {
        PieceParser parser(Source source);
    }

    /// A dialect whose files are read line by line.
    public static Dialect ofLines(Predicate<Beginning> recognises, Parsers parsers) {
        return new Dialect(recognises, (in, _) -> new Lines(in), parsers);
    }
}
