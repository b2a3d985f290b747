package paperkin.loader.graph;

import java.util.Comparator;
import paperkin.loader.mention.Field;

/// A place where a paper names a concept, written as in `a:120:131`.
///
/// @param start UTF-16 offset of the first character, inclusive
/// @param end UTF-16 offset after the last character
record EdgeSpan(Field field, int start, int end) {

    static final Comparator<EdgeSpan> IN_TEXT =
            Comparator.comparing(EdgeSpan::field)
                    .thenComparingInt(EdgeSpan::start)
                    .thenComparingInt(EdgeSpan::end);

    static EdgeSpan parse(String text) {
        String[] parts = text.split(":", -1);
        return new EdgeSpan(
                parts[0].equals(Field.TITLE.letter()) ? Field.TITLE : Field.ABSTRACT,
                Integer.parseInt(parts[1]),
                Integer.parseInt(parts[2]));
    }

    @Override
    public String toString() {
        return field.letter() + ":" + start + ":" + end;
    }
}
