package paperkin.web.page;

import paperkin.cypher.Row;

/// The sentence behind an edge and the place of the mention in its field.
///
/// @param field `title` or `abstract`
/// @param start UTF-16 offset of the mention in the field, inclusive
/// @param end UTF-16 offset after the mention in the field
/// @param surface the mention as it stands in the text
/// @param sentence the text of the sentence around it
/// @param sentenceStart UTF-16 offset of the sentence in the field
public record Evidence(
        String field, int start, int end, String surface, String sentence, int sentenceStart) {

    public static Evidence of(Row row) {
        return new Evidence(
                row.text("field"),
                (int) row.integer("start"),
                (int) row.integer("end"),
                row.text("surface"),
                row.text("sentence"),
                (int) row.integer("sentenceStart"));
    }

    /// The sentence up to the mention.
    public String before() {
        return sentence.substring(0, from());
    }

    /// The mention in the sentence; empty if the offsets point outside it.
    public String mention() {
        return sentence.substring(from(), to());
    }

    /// The sentence after the mention.
    public String after() {
        return sentence.substring(to());
    }

    private int from() {
        return Math.clamp(start - sentenceStart, 0, sentence.length());
    }

    private int to() {
        return Math.clamp(end - sentenceStart, from(), sentence.length());
    }
}
