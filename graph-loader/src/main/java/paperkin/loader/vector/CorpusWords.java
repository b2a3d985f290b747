package paperkin.loader.vector;

import java.util.ArrayList;
import java.util.List;

/// How text is cut into words to learn vectors from: runs of letters and digits, and every other
/// sign by itself.
final class CorpusWords {

    private CorpusWords() {}

    static List<String> split(String text) {
        List<String> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = at + 1;
            if (Character.isLetterOrDigit(text.charAt(at))) {
                while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
                    end++;
                }
            }
            if (!Character.isWhitespace(text.charAt(at))) {
                words.add(WordVectors.normal(text.substring(at, end)));
            }
            at = end;
        }
        return words;
    }
}
