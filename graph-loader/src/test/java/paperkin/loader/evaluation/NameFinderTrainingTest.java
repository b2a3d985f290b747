package paperkin.loader.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static paperkin.loader.mention.ConceptType.DATASET;
import static paperkin.loader.mention.ConceptType.METHOD;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import paperkin.loader.evaluation.NameFinderTraining.Source;
import paperkin.loader.text.NameFinderTrainer;

class NameFinderTrainingTest {

    private final NameFinderTraining training =
            new NameFinderTraining(new NameFinderTrainer(30, 0));
    private final Source complete = source(GoldFormat.SCIREX, sentences("BERT", "SNLI"));
    private final Source partial = source(GoldFormat.HEDDES, withoutMethods("BERT", "MNLI"));

    @Test
    void aTrainedModelFindsWhatItHasSeen() {
        assertThat(found(training.train(List.of(complete))))
                .containsExactly(new GoldSpan(2, 3, METHOD), new GoldSpan(4, 5, DATASET));
    }

    @Test
    void theSameSentencesGiveTheSameBytes() {
        assertThat(training.train(List.of(complete, partial)))
                .isEqualTo(training.train(List.of(complete, partial)));
    }

    @Test
    void aTypeThatACorpusDoesNotLabelIsNotLearntToBeAbsent() {
        byte[] model = training.train(List.of(complete, partial, partial, partial));

        assertThat(found(model))
                .containsExactly(new GoldSpan(2, 3, METHOD), new GoldSpan(4, 5, DATASET));
    }

    @Test
    void aCorpusThatLabelsFewTypesIsEnoughForThem() {
        assertThat(found(training.train(List.of(partial))))
                .containsExactly(new GoldSpan(4, 5, DATASET));
    }

    @Test
    void someCorpusMustLabelAllTypesOfAny() {
        Source tasks = new Source(Set.of("TASK"), partial.sentences());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> training.train(List.of(partial, tasks)))
                .withMessageContaining("[DATASET, TASK]");
    }

    private static List<GoldSpan> found(byte[] model) {
        return NameFinderTraining.tagger(model)
                .tag(List.of(List.of("We", "train", "BERT", "on", "SNLI", ".")))
                .getFirst()
                .stream()
                .map(DocumentTagger.Found::span)
                .toList();
    }

    private static Source source(GoldFormat format, List<GoldSentence> sentences) {
        return Source.of(format, LabelScheme.OWN, sentences);
    }

    private static List<GoldSentence> sentences(String method, String dataset) {
        List<GoldSentence> sentences = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            sentences.add(
                    new GoldSentence(
                            "document " + i,
                            List.of("We", "train", method, "on", dataset, "."),
                            List.of(new GoldSpan(2, 3, METHOD), new GoldSpan(4, 5, DATASET))));
            sentences.add(
                    new GoldSentence(
                            "document " + i, List.of("It", "works", "well", "."), List.of()));
        }
        return sentences;
    }

    private static List<GoldSentence> withoutMethods(String method, String dataset) {
        return sentences(method, dataset).stream()
                .map(sentence ->
                        new GoldSentence(
                                sentence.document(),
                                sentence.tokens(),
                                sentence.spans().stream()
                                        .filter(span -> span.type().equals("DATASET"))
                                        .toList()))
                .toList();
    }
}
