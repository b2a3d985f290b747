package paperkin.loader.mention;

import java.util.List;
import java.util.stream.Stream;
import paperkin.loader.text.Annotator;
import paperkin.loader.text.Sentence;

/// A sentence and the part of the paper it stands in.
public record Passage(Field field, Sentence sentence) {

    /// The sentences of a paper in order, title first.
    public static List<Passage> of(Annotator annotator, String title, String abstractText) {
        return Stream.concat(
                        passages(annotator, Field.TITLE, title),
                        passages(annotator, Field.ABSTRACT, abstractText))
                .toList();
    }

    private static Stream<Passage> passages(Annotator annotator, Field field, String text) {
        return annotator.annotate(text).stream().map(sentence -> new Passage(field, sentence));
    }
}
