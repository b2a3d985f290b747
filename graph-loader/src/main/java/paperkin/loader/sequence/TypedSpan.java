package paperkin.loader.sequence;

/// A stretch of a sentence and what it is.
///
/// @param first index of its first token
/// @param end index behind its last token
/// @param type what it is
public record TypedSpan(int first, int end, String type) {

    public TypedSpan {
        if (first < 0 || end <= first) {
            throw new IllegalArgumentException(
                    "A span has at least one token, found " + first + ".." + end + ".");
        }
    }
}
