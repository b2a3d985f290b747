package paperkin.loader.evaluation;

import paperkin.loader.mention.ConceptType;

/// A labelled stretch of a sentence.
///
/// @param start index of its first token
/// @param end index behind its last token
/// @param type what is named there: the name of a [ConceptType], or a corpus's own label
public record GoldSpan(int start, int end, String type) {

    public GoldSpan {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException(
                    "A span has at least one token, found " + start + ".." + end + ".");
        }
    }

    public GoldSpan(int start, int end, ConceptType type) {
        this(start, end, type.name());
    }

    boolean overlaps(GoldSpan other) {
        return start < other.end && other.start < end;
    }
}
