package paperkin.loader.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import opennlp.tools.util.Span;
import org.junit.jupiter.api.Test;
import paperkin.loader.sequence.KnownNames;
import paperkin.loader.sequence.LabelledDocument;
import paperkin.loader.sequence.LabelledDocument.LabelledSentence;
import paperkin.loader.sequence.SequenceTagger;
import paperkin.loader.sequence.SequenceTraining;
import paperkin.loader.sequence.TokenSequence;
import paperkin.loader.sequence.TypedSpan;
import paperkin.loader.vector.WordVectors;

class NeuralNameFinderTest {

    private static final Annotator ANNOTATOR = new Annotator(LanguageModels.load());
    private static final List<String> WORDS = List.of("We", "train", "BERT", "on", "text", ".");

    @Test
    void itSpeaksOfTokensAsOpenNlpDoes() {
        NeuralNameFinder finder = new NeuralNameFinder(ANNOTATOR, tagger());

        assertThat(finder.find(WORDS.toArray(String[]::new)))
                .containsExactly(new Span(2, 3, "METHOD"));
        assertThat(finder.find(new String[0])).isEmpty();
    }

    @Test
    void theTokensOfAPaperPointIntoItsSentences() {
        Sentence sentence = ANNOTATOR.annotate("We train BERT on text.").getFirst();

        assertThat(new NeuralTagger(tagger()).tag(List.of(sentence)).getFirst())
                .singleElement()
                .satisfies(span -> assertThat(span.first()).isEqualTo(2));
    }

    private static SequenceTagger tagger() {
        TokenSequence tokens = new TokenSequence(WORDS, ANNOTATOR.tags(WORDS));
        LabelledDocument document =
                new LabelledDocument(
                        List.of(
                                new LabelledSentence(
                                        tokens, List.of(new TypedSpan(2, 3, "METHOD")))),
                        Set.of("METHOD"));
        return new SequenceTraining(
                        List.of("METHOD"),
                        WordVectors.none(4),
                        KnownNames.of(Map.of()),
                        new SequenceTraining.Settings(8, 10, 1))
                .train(Stream.generate(() -> document).limit(30).toList());
    }
}
