package paperkin.loader.source.piece;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// The elements of a JSON list, or objects that stand one behind the other over several lines. Only
/// quotes, brackets and line feeds are looked at; whether an element is JSON is for others to say.
///
/// Lists that programs lay out have each element on one line, or on several that are indented more
/// than its first. There reading goes on behind a damaged element with the next one. In a list on a
/// single line an element that is not closed swallows what follows it.
public final class JsonElements implements Pieces {

    private final Bytes bytes;
    private final PieceBytes element = new PieceBytes("record");
    private final boolean isList;
    private int indent;
    private int elementIndent;
    private boolean lineBegins = true;
    private boolean hasOneLine;
    private boolean closed;
    private boolean ended;

    public JsonElements(InputStream in) throws IOException {
        this.bytes = new Bytes(in);
        this.isList = skipTo('[');
    }

    @Override
    public Optional<Piece> next() throws IOException {
        while (!ended && !closed) {
            int b = bytes.peek();
            if (b < 0) {
                ended = true;
            } else if (b == ']' && isList) {
                closed = true;
            } else if (isBetween(b)) {
                track(bytes.next());
            } else {
                return Optional.of(element(b));
            }
        }
        return atEnd();
    }

    private Optional<Piece> atEnd() throws IOException {
        if (ended && isList && !closed) {
            closed = true;
            return Optional.of(
                    Piece.faulty(bytes.line(), "The list breaks off: it is not closed."));
        }
        return closed && !ended ? behindList() : Optional.empty();
    }

    private Optional<Piece> behindList() throws IOException {
        bytes.next();
        ended = true;
        int line = bytes.line();
        for (int b = bytes.next(); b >= 0; b = bytes.next()) {
            if (!isBetween(b)) {
                return Optional.of(Piece.faulty(line, "Behind the list there is more."));
            }
        }
        return Optional.empty();
    }

    private Piece element(int first) throws IOException {
        element.begin(bytes.line());
        elementIndent = indent;
        if (first == '{' || first == '[') {
            readNested();
        } else {
            readPlain();
        }
        return element.piece();
    }

    private void readNested() throws IOException {
        int depth = 0;
        boolean inString = false;
        do {
            int b = bytes.next();
            element.add(b);
            track(b);
            if (b == '\n') {
                inString = false;
            } else if (inString && b == '\\' && bytes.peek() != '\n' && bytes.peek() >= 0) {
                element.add(bytes.next());
            } else if (b == '"') {
                inString = !inString;
            } else if (!inString) {
                depth += b == '{' || b == '[' ? 1 : b == '}' || b == ']' ? -1 : 0;
            }
        } while (depth > 0 && bytes.peek() >= 0 && !nextElementBegins());
        if (depth == 0) {
            hasOneLine = bytes.line() == element.line();
        }
    }

    /// Anything else, up to the end of the element or of the line.
    private void readPlain() throws IOException {
        int b;
        do {
            element.add(bytes.next());
            b = bytes.peek();
        } while (b >= 0 && b != ',' && b != ']' && b != '\n');
        lineBegins = false;
    }

    private boolean nextElementBegins() throws IOException {
        boolean laidOut = hasOneLine || (indent == elementIndent && indent > 0);
        return lineBegins && laidOut && bytes.peek() == '{';
    }

    /// Keeps count of the white space that a line begins with.
    private void track(int b) {
        if (b == '\n') {
            lineBegins = true;
            indent = 0;
        } else if (lineBegins && (b == ' ' || b == '\t')) {
            indent++;
        } else {
            lineBegins = false;
        }
    }

    private boolean skipTo(int bracket) throws IOException {
        while (isBetween(bytes.peek()) || bytes.peek() >= 0x80) {
            bytes.next();
        }
        boolean found = bytes.peek() == bracket;
        if (found) {
            track(bytes.next());
        }
        return found;
    }

    private static boolean isBetween(int b) {
        return b == ' ' || b == '\t' || b == '\n' || b == '\r' || b == ',';
    }
}
