package paperkin.loader.abbreviation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Splits a stretch of text into words, the parts of a hyphenated word each for itself.
final class Words {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’]\\p{L}+)?");
    private static final Pattern HYPHEN = Pattern.compile("[-\u2010-\u2015/]|-\\s+");

    private Words() {}

    /// A word of a text.
    ///
    /// @param start UTF-16 offset of its first letter in the text
    /// @param original its letters as they stand
    /// @param text its letters in lower case, each in its place
    /// @param isJoined whether a hyphen, dash or slash ties it to the word before
    record Word(int start, String original, String text, boolean isJoined) {

        int end() {
            return start + original.length();
        }

        /// Whether a capital stands here behind a small letter, as in `WordNet`.
        boolean hasCapitalInside(int index) {
            return Character.isUpperCase(original.charAt(index))
                    && Character.isLowerCase(original.charAt(index - 1));
        }
    }

    /// The words between two offsets, in order.
    static List<Word> of(String text, int from, int to) {
        var words = new ArrayList<Word>();
        var matcher = WORD.matcher(text).region(from, to);
        int last = from;
        while (matcher.find()) {
            var between = text.substring(last, matcher.start());
            boolean joined = !words.isEmpty() && HYPHEN.matcher(between).matches();
            words.add(new Word(matcher.start(), matcher.group(), lower(matcher.group()), joined));
            last = matcher.end();
        }
        return words;
    }

    /// Lower case letter by letter: the whole may grow (`İ`), and offsets with it.
    static String lower(String text) {
        var lower = new StringBuilder(text.length());
        text.chars().forEach(c -> lower.append((char) Character.toLowerCase(c)));
        return lower.toString();
    }
}
