package paperkin.loader.mention;

import java.util.Optional;

/// A run of tokens that may name a concept.
///
/// @param passage the sentence it stands in
/// @param first index of its first token in the sentence
/// @param end index after its last token
/// @param type what kind of thing it names, if the finder knows
/// @param confidence how sure its finder is, above 0 and at most 1
/// @param rule the finder's name
public record Candidate(
        Passage passage,
        int first,
        int end,
        Optional<ConceptType> type,
        double confidence,
        String rule) {

    /// The text of the candidate.
    public String surface() {
        return passage.sentence().textBetween(first, end);
    }

    /// UTF-16 offset of the first character in the field.
    public int startOffset() {
        return passage.sentence().tokens().get(first).start();
    }

    /// UTF-16 offset after the last character in the field.
    public int endOffset() {
        return passage.sentence().tokens().get(end - 1).end();
    }

    /// The number of tokens.
    public int length() {
        return end - first;
    }

    /// Whether the two share a token.
    public boolean overlaps(Candidate other) {
        return first < other.end && other.first < end && passage.equals(other.passage);
    }

    /// Whether the other lies inside, the same span included.
    public boolean covers(Candidate other) {
        return first <= other.first && other.end <= end && passage.equals(other.passage);
    }
}
