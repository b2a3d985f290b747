package paperkin.loader.text;

/// A word or sign of a sentence. A word never holds a hyphen, a dash or a slash: these are tokens
/// of their own.
///
/// @param start UTF-16 offset of the first character in the field, inclusive
/// @param end UTF-16 offset after the last character
/// @param text the characters between the two
/// @param pos the universal part-of-speech tag, such as `NOUN`
public record Token(int start, int end, String text, String pos) {

    /// Whether this is a noun or a proper noun.
    public boolean isNoun() {
        return pos.equals("NOUN") || pos.equals("PROPN");
    }

    /// Whether the token begins with a letter or a digit.
    public boolean isWord() {
        return Character.isLetterOrDigit(text.codePointAt(0));
    }

    /// Whether this is a hyphen or a dash, which may join two words of one term.
    public boolean isHyphen() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '-' && (c < '\u2010' || c > '\u2015')) {
                return false;
            }
        }
        return true;
    }

    /// Whether a capital stands behind the first letter, as in `AdjointDPM` or `BERT`.
    public boolean hasInnerCapital() {
        return text.chars().skip(1).anyMatch(Character::isUpperCase);
    }
}
