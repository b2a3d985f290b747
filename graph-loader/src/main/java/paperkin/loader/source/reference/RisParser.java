package paperkin.loader.source.reference;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import paperkin.loader.corpus.Entry;
import paperkin.loader.source.piece.Piece;
import paperkin.loader.source.piece.PieceParser;

/// RIS: a line per value, `TY -` begins a record and `ER -` ends it.
///
/// The format is too small for a library: those at hand read a whole file at once, forget where a
/// record stood and give up at the first bad line.
final class RisParser implements PieceParser {

    private static final Pattern LINE = Pattern.compile("([A-Z][A-Z0-9]) {1,2}-(?: (.*))?");

    private final String source;
    private @Nullable RisRecord open;
    private boolean hasRead;

    RisParser(String source) {
        this.source = source;
    }

    @Override
    public void accept(Piece raw, Consumer<Entry> out) {
        Piece line = raw.stripped();
        Matcher matcher = LINE.matcher(line.text());
        boolean tagged = matcher.matches();
        if (tagged && matcher.group(1).equals("TY")) {
            close("The record is not closed by a line ER.", out);
            open = new RisRecord(line.line());
        }
        if (open == null) {
            return;
        }
        open.keep(line.raw());
        if (line.isFaulty()) {
            open.fault(line.fault());
        } else if (tagged && matcher.group(1).equals("ER")) {
            close("", out);
        } else if (tagged) {
            open.add(matcher.group(1), matcher.group(2) == null ? "" : matcher.group(2));
        } else {
            open.continueWith(line.text());
        }
    }

    @Override
    public void end(Consumer<Entry> out) {
        close("The record is not closed by a line ER.", out);
        if (!hasRead) {
            out.accept(
                    new Entry.Rejected(
                            source, 1, "A RIS file has records from TY to ER, found none."));
        }
    }

    /// @param fault why the record cannot be used; empty if it can
    private void close(String fault, Consumer<Entry> out) {
        if (open != null) {
            if (!fault.isEmpty()) {
                open.fault(fault);
            }
            out.accept(open.entry(source));
            hasRead = true;
            open = null;
        }
    }
}
