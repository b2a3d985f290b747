package paperkin.loader.evaluation;

import paperkin.loader.mention.ConceptType;

/// A labelled stretch of a sentence.
///
/// @param start index of its first token
/// @param end index behind its last token
/// @param type what is named there
public record GoldSpan(int start, int end, ConceptType type) {

    public GoldSpan {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException(
                    "A span has at least one token, found " + start + ".." + end + ".");
        }
    }

    boolean overlaps(GoldSpan other) {
        return start < other.end && other.start < end;
    }
}
