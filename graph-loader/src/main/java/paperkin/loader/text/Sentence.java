package paperkin.loader.text;

import java.util.List;

/// A sentence of a title or abstract.
///
/// @param start UTF-16 offset of the sentence in its field
/// @param text the sentence as it stands there
/// @param tokens its tokens in order; their offsets point into the field
public record Sentence(int start, String text, List<Token> tokens) {

    public Sentence {
        tokens = List.copyOf(tokens);
    }

    /// A hash that does not look at every token.
    @Override
    public int hashCode() {
        return 31 * start + text.hashCode();
    }

    /// The text from one token up to but not including another.
    public String textBetween(int firstToken, int endToken) {
        return text.substring(
                tokens.get(firstToken).start() - start, tokens.get(endToken - 1).end() - start);
    }
}
