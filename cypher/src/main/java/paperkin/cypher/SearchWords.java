package paperkin.cypher;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Turns what somebody typed into queries of the full-text index: every word must occur, and the
/// last one may be the beginning of a word.
final class SearchWords {

    /// Words as the index's standard analyser cuts them: letters, digits and `_`, joined by an
    /// inner full stop or apostrophe.
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}_]+(?:[.'’][\\p{L}\\p{M}\\p{N}_]+)*");

    /// More words than this do not make a search better, only slower.
    private static final int MOST_WORDS = 16;

    /// In shorter words, and in numbers, another letter makes another word.
    private static final Pattern MISTAKABLE = Pattern.compile("\\p{L}{4,}");

    private static final int LONG = 8;

    private SearchWords() {}

    /// The Lucene query, such as `+kullback +(leib^2 leib*)`; "" if the text has no letter or
    /// digit.
    static String prefixQuery(String text) {
        return query(text, word -> "+" + word, last -> begun("", last));
    }

    /// The query for a text that is still being typed. Too many words begin with one or two
    /// letters: a last word so short is no condition, so `3D r` becomes `+3d r`.
    static String typedQuery(String text) {
        return query(text, word -> "+" + word, last -> isShort(last) ? last : begun("", last));
    }

    /// The same in titles alone, such as `+title:kullback +(title:leib^2 title:leib*)`.
    static String typedTitleQuery(String text) {
        return query(
                text,
                word -> "+title:" + word,
                last -> isShort(last) ? "title:" + last : begun("title:", last));
    }

    /// The same with a letter wrong, or two in long words, such as `+(kulback^4 kulback~1) +(leib^4
    /// leib* leib~1)`; "" if no word is long enough for that.
    static String fuzzyQuery(String text) {
        return words(text).stream().anyMatch(SearchWords::isMistakable)
                ? query(
                        text,
                        word -> "+(%s^4%s)".formatted(word, alike(word)),
                        last -> "+(%s^4 %s*%s)".formatted(last, last, alike(last)))
                : "";
    }

    private static String query(
            String text, Function<String, String> each, Function<String, String> last) {
        List<String> words = words(text);
        if (words.isEmpty()) {
            return "";
        }
        return words.subList(0, words.size() - 1).stream()
                .map(word -> each.apply(word) + " ")
                .collect(Collectors.joining("", "", last.apply(words.getLast())));
    }

    private static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .limit(MOST_WORDS)
                .toList();
    }

    private static String begun(String field, String word) {
        return "+(%s%s^2 %s%s*)".formatted(field, word, field, word);
    }

    private static boolean isShort(String word) {
        return word.codePointCount(0, word.length()) < 3;
    }

    private static boolean isMistakable(String word) {
        return MISTAKABLE.matcher(word).matches();
    }

    private static String alike(String word) {
        return isMistakable(word) ? " %s~%d".formatted(word, word.length() < LONG ? 1 : 2) : "";
    }
}
