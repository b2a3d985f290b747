package paperkin.loader.source.piece;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;

/// Elements of given names, cut out of an XML file of any size. An element that is not closed ends,
/// as a fault, where the next one begins; document type declarations are passed over, so that no
/// entity is ever defined.
public final class XmlElements implements Pieces {

    private static final int MAX_TAG = 1 << 16;

    private final Bytes bytes;
    private final Set<String> whole;
    private final Set<String> openings;
    private final PieceBytes element = new PieceBytes("record");
    private final Deque<Piece> ready = new ArrayDeque<>();
    private String open = "";
    private String root = "";
    private boolean rootClosed;
    private boolean ended;

    /// @param whole names of elements to cut out; they do not hold one another
    /// @param openings names of elements of which only the start tag matters
    public XmlElements(InputStream in, Set<String> whole, Set<String> openings) {
        this.bytes = new Bytes(in);
        this.whole = Set.copyOf(whole);
        this.openings = Set.copyOf(openings);
    }

    @Override
    public Optional<Piece> next() throws IOException {
        while (ready.isEmpty() && !ended) {
            advance();
        }
        return Optional.ofNullable(ready.poll());
    }

    private void advance() throws IOException {
        int line = bytes.line();
        int b = bytes.next();
        if (b < 0) {
            atEnd();
        } else if (b != '<') {
            keep(b);
        } else if (bytes.peek() == '!') {
            keep('<');
            passDeclaration();
        } else if (bytes.peek() == '?') {
            keep('<');
            passTo("?>");
        } else {
            tag(line);
        }
    }

    private void atEnd() {
        ended = true;
        if (!open.isEmpty()) {
            ready.add(broken());
        } else if (!root.isEmpty() && !rootClosed) {
            ready.add(
                    Piece.faulty(
                            bytes.line(),
                            "The file breaks off: <%s> is not closed.".formatted(root)));
        }
    }

    private void tag(int line) throws IOException {
        StringBuilder tag = new StringBuilder("<");
        int b = bytes.peek();
        while (b >= 0 && b != '<' && b != '>' && tag.length() < MAX_TAG) {
            tag.append((char) bytes.next());
            b = bytes.peek();
        }
        if (b == '>') {
            tag.append((char) bytes.next());
        }
        boolean end = tag.length() > 1 && tag.charAt(1) == '/';
        String name = name(tag, end ? 2 : 1);
        if (end) {
            endTag(name, tag);
        } else {
            startTag(name, tag, line);
        }
    }

    private void startTag(String name, CharSequence tag, int line) {
        root = root.isEmpty() ? name : root;
        boolean selfClosing = tag.toString().endsWith("/>");
        if (whole.contains(name)) {
            if (!open.isEmpty()) {
                ready.add(broken());
            }
            open = name;
            element.begin(line);
            keep(tag);
            if (selfClosing) {
                close();
            }
        } else if (openings.contains(name) && open.isEmpty()) {
            element.begin(line);
            add(selfClosing ? tag : tag.toString().replaceFirst(">$", "/>"));
            ready.add(element.piece());
        } else {
            keep(tag);
        }
    }

    private void endTag(String name, CharSequence tag) {
        rootClosed = rootClosed || name.equals(root);
        keep(tag);
        if (name.equals(open)) {
            close();
        }
    }

    private void close() {
        ready.add(element.piece());
        open = "";
    }

    private Piece broken() {
        return element.faulty("The element <%s> is not closed.".formatted(open));
    }

    /// A comment, a section of characters, or a declaration with a part in brackets.
    private void passDeclaration() throws IOException {
        keep(bytes.next());
        if (bytes.peek() == '-') {
            passTo("-->");
        } else if (bytes.peek() == '[') {
            passTo("]]>");
        } else {
            passDocumentType();
        }
    }

    private void passDocumentType() throws IOException {
        int depth = 0;
        for (int b = bytes.next(); b >= 0; b = bytes.next()) {
            depth += b == '[' ? 1 : b == ']' ? -1 : 0;
            if (b == '>' && depth <= 0) {
                return;
            }
        }
    }

    private void passTo(String end) throws IOException {
        int matched = 0;
        for (int b = bytes.peek(); b >= 0 && matched < end.length(); b = bytes.peek()) {
            keep(bytes.next());
            if (b == end.charAt(matched)) {
                matched++;
            } else if (!(matched == 2 && b == end.charAt(1))) {
                matched = b == end.charAt(0) ? 1 : 0;
            }
        }
    }

    private void keep(int b) {
        if (!open.isEmpty()) {
            element.add(b);
        }
    }

    private void keep(CharSequence tag) {
        if (!open.isEmpty()) {
            add(tag);
        }
    }

    /// @param tag its characters are bytes
    private void add(CharSequence tag) {
        tag.chars().forEach(element::add);
    }

    private static String name(CharSequence tag, int start) {
        int end = start;
        while (end < tag.length() && " \t\r\n/>".indexOf(tag.charAt(end)) < 0) {
            end++;
        }
        return tag.subSequence(start, end).toString();
    }
}
