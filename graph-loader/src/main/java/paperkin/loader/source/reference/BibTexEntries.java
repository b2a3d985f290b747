package paperkin.loader.source.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import paperkin.loader.corpus.RawLines;
import paperkin.loader.source.piece.Piece;

/// Cuts the lines of a BibTeX file into entries: from `@` and a word to the brace that closes it.
/// An entry that is not closed ends, as a fault, before a line that begins another one.
final class BibTexEntries {

    private static final int MAX_CHARACTERS = 1 << 20;

    /// The parser goes one call deeper for each brace, and for each part of a value.
    private static final int MAX_DEPTH = 100;

    private static final int MAX_PARTS = 1_000;

    private static final Pattern START = Pattern.compile("\\s*@\\s*[A-Za-z]+\\s*\\{");

    private final StringBuilder text = new StringBuilder();
    private final RawLines raw = new RawLines();
    private int line;
    private int depth;
    private int parts;
    private String fault = "";

    /// The entries that a line completes.
    List<Piece> add(Piece whole) {
        Piece next = whole.stripped();
        Matcher start = START.matcher(next.text());
        List<Piece> complete = new ArrayList<>(start.lookingAt() ? end() : List.of());
        int from = 0;
        while (isOpen() || start.region(from, next.text().length()).lookingAt()) {
            line = isOpen() ? line : next.line();
            raw.add(next.raw());
            if (next.isFaulty()) {
                fault(next.fault());
            }
            from = append(next.text(), from);
            if (from < 0) {
                return complete;
            }
            complete.add(take());
        }
        return complete;
    }

    /// The entry that the file breaks off in.
    List<Piece> end() {
        if (!isOpen()) {
            return List.of();
        }
        fault("The entry is not closed.");
        return List.of(take());
    }

    private boolean isOpen() {
        return depth > 0 || !fault.isEmpty();
    }

    /// Appends characters up to the brace that closes the entry.
    ///
    /// @return where the next entry may begin; -1 if this one goes on in the next line
    private int append(String characters, int from) {
        for (int i = from; i < characters.length(); i++) {
            append(characters.charAt(i));
            if (characters.charAt(i) == '}' && depth == 0) {
                return i + 1;
            }
        }
        text.append('\n');
        return -1;
    }

    private void append(char c) {
        depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        parts += c == '#' ? 1 : 0;
        if (text.length() < MAX_CHARACTERS) {
            text.append(c);
        } else {
            fault("An entry has at most %,d characters.".formatted(MAX_CHARACTERS));
        }
        if (depth > MAX_DEPTH) {
            fault("An entry has at most %d braces in one another.".formatted(MAX_DEPTH));
        }
        if (parts > MAX_PARTS) {
            fault("An entry has at most %,d signs #.".formatted(MAX_PARTS));
        }
    }

    private Piece take() {
        Piece piece = new Piece(line, text.toString(), fault, raw.take());
        text.setLength(0);
        depth = 0;
        parts = 0;
        fault = "";
        return piece;
    }

    private void fault(String reason) {
        fault = fault.isEmpty() ? reason : fault;
    }
}
