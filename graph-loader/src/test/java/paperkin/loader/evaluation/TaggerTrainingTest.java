package paperkin.loader.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import paperkin.loader.evaluation.NameFinderTraining.Source;
import paperkin.loader.sequence.KnownNames;
import paperkin.loader.sequence.SequenceTagger;
import paperkin.loader.sequence.SequenceTraining;
import paperkin.loader.text.Annotator;
import paperkin.loader.text.LanguageModels;
import paperkin.loader.vector.WordVectors;

class TaggerTrainingTest {

    private static final Annotator ANNOTATOR = new Annotator(LanguageModels.load());
    private static final List<String> WORDS = List.of("We", "train", "BERT", "on", "SNLI", ".");
    private static final GoldSpan BERT = new GoldSpan(2, 3, "METHOD");
    private static final GoldSpan SNLI = new GoldSpan(4, 5, "DATASET");

    @Test
    void aTaggerLearnsEachTypeFromTheCorporaThatLabelIt() {
        SequenceTagger tagger =
                new TaggerTraining(ANNOTATOR, WordVectors.none(4), KnownNames.of(Map.of()))
                        .train(
                                List.of(source(BERT), source(SNLI)),
                                new SequenceTraining.Settings(8, 10, 1));

        assertThat(DocumentTagger.of(tagger, ANNOTATOR).tag(List.of(WORDS)).getFirst())
                .extracting(DocumentTagger.Found::span)
                .containsExactly(BERT, SNLI);
    }

    private static Source source(GoldSpan label) {
        return new Source(
                Set.of(label.type()),
                IntStream.range(0, 30)
                        .mapToObj(i -> GoldSentence.of("paper " + i, WORDS, List.of(label)))
                        .toList());
    }
}
