package paperkin.loader.source.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import paperkin.loader.source.piece.Piece;

/// Cuts the lines of a BibTeX file into entries: from `@` and a word to the brace that closes it.
/// An entry that is not closed ends, as a fault, before a line that begins another one.
final class BibTexEntries {

    private static final int MAX_CHARACTERS = 1 << 20;

    /// The parser goes one call deeper for each brace.
    private static final int MAX_DEPTH = 100;

    private static final Pattern START = Pattern.compile("@\\s*[A-Za-z]+\\s*\\{.*");

    private final StringBuilder text = new StringBuilder();
    private int line;
    private int depth;
    private String fault = "";

    /// The entries that a line completes.
    List<Piece> add(Piece raw) {
        Piece next = raw.stripped();
        List<Piece> complete = new ArrayList<>();
        Matcher start = START.matcher(next.text());
        if (start.matches()) {
            complete.addAll(end());
            line = next.line();
        } else if (!isOpen()) {
            return complete;
        }
        if (next.isFaulty()) {
            fault(next.fault());
        }
        append(next.text(), complete, next.line());
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

    private void append(String characters, List<Piece> complete, int at) {
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (text.length() < MAX_CHARACTERS) {
                text.append(c);
            } else {
                fault("An entry has at most %,d characters.".formatted(MAX_CHARACTERS));
            }
            if (depth > MAX_DEPTH) {
                fault("An entry has at most %d braces in one another.".formatted(MAX_DEPTH));
            }
            if (c == '}' && depth == 0) {
                complete.add(take());
                complete.addAll(add(new Piece(at, characters.substring(i + 1), "")));
                return;
            }
        }
        text.append('\n');
    }

    private Piece take() {
        Piece piece = new Piece(line, text.toString(), fault);
        text.setLength(0);
        depth = 0;
        fault = "";
        return piece;
    }

    private void fault(String reason) {
        fault = fault.isEmpty() ? reason : fault;
    }
}
