package paperkin.loader.abbreviation;

import java.util.regex.Pattern;

/// A stretch of a text that may be a short form: a single word of at most 14 characters.
///
/// @param start UTF-16 offset in the text
/// @param text as it stands
record ShortForm(int start, String text) {

    private static final int MOST_CHARACTERS = 14;
    private static final Pattern PLURAL = Pattern.compile("(?<=[\\p{Lu}\\p{N}.])['’]?s$");

    int end() {
        return start + text.length();
    }

    /// Its letters and digits in lower case, without the s of a plural.
    String letters() {
        var letters = new StringBuilder();
        PLURAL.matcher(text)
                .replaceFirst("")
                .chars()
                .filter(Character::isLetterOrDigit)
                .forEach(c -> letters.append((char) Character.toLowerCase(c)));
        return letters.toString();
    }

    /// Whether words that spell it may make it one: `KL`, but also `Prec` or `rec`.
    boolean isPossible() {
        return !text.isEmpty()
                && text.length() <= MOST_CHARACTERS
                && Character.isLetterOrDigit(text.codePointAt(0))
                && text.chars().anyMatch(Character::isLetter)
                && text.chars().noneMatch(Character::isWhitespace)
                && !letters().isEmpty();
    }

    /// Whether it looks like one even out of context: a capital behind the first character.
    boolean hasInnerCapital() {
        return text.chars().skip(1).anyMatch(Character::isUpperCase);
    }

    /// The number of its capitals.
    long capitals() {
        return capitals(text);
    }

    static long capitals(String text) {
        return text.chars().filter(Character::isUpperCase).count();
    }
}
