package paperkin.loader.source.piece;

import paperkin.loader.corpus.RawText;

/// A part of a file that stands for itself: a line, an element, a whole page.
///
/// @param line line of the file where it begins, from 1
/// @param text what it says (the beginning only, if it is too long)
/// @param fault why it cannot be used, one whole sentence; empty if it can
/// @param raw what stands in the file, for those who reject it
public record Piece(int line, String text, String fault, RawText raw) {

    /// Far above any record of a paper; one with thousands of authors has a few MB.
    public static final int MAX_BYTES = 1 << 24;

    public Piece(int line, String text, String fault) {
        this(line, text, fault, RawText.of(text));
    }

    static Piece faulty(int line, String fault) {
        return new Piece(line, "", fault);
    }

    public boolean isBlank() {
        return stripped().text.isEmpty();
    }

    public boolean isFaulty() {
        return !fault.isEmpty();
    }

    /// The piece without white space, no-break spaces, zero-width spaces and byte-order marks
    /// around its text.
    public Piece stripped() {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return end - start == text.length()
                ? this
                : new Piece(line, text.substring(start, end), fault, raw);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '\uFEFF'
                || c == '\u200B'
                || c == '\0';
    }
}
