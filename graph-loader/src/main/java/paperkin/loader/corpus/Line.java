package paperkin.loader.corpus;

/// A line of a file of papers.
///
/// @param number its place in the file, from 1
/// @param text what it says, without white space around it (the beginning only, if it is too long)
/// @param fault why it cannot be used, one whole sentence; empty if it can
record Line(int number, String text, String fault) {

    Line {
        text = strip(text);
    }

    boolean isBlank() {
        return text.isEmpty();
    }

    boolean isFaulty() {
        return !fault.isEmpty();
    }

    /// The text without white space, no-break spaces, zero-width spaces and byte-order marks around
    /// it.
    private static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '\uFEFF'
                || c == '\u200B'
                || c == '\0';
    }
}
