package paperkin.cypher;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Turns what somebody typed into a query of the full-text index: every word must occur, and the
/// last one may be the beginning of a word.
final class SearchWords {

    /// Words as the index's standard analyser cuts them: letters, digits and `_`, joined by an
    /// inner full stop or apostrophe.
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}_]+(?:[.'’][\\p{L}\\p{M}\\p{N}_]+)*");

    /// More words than this do not make a search better, only slower.
    private static final int MOST_WORDS = 16;

    private SearchWords() {}

    /// The Lucene query, such as `+kullback +(leib^2 leib*)`; "" if the text has no letter or
    /// digit.
    static String prefixQuery(String text) {
        List<String> words =
                WORD.matcher(text.toLowerCase(Locale.ROOT))
                        .results()
                        .map(MatchResult::group)
                        .limit(MOST_WORDS)
                        .toList();
        if (words.isEmpty()) {
            return "";
        }
        var query = new StringBuilder();
        for (String word : words.subList(0, words.size() - 1)) {
            query.append('+').append(word).append(' ');
        }
        String last = words.getLast();
        return query.append("+(%s^2 %s*)".formatted(last, last)).toString();
    }
}
