package paperkin.loader.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static paperkin.loader.mention.ConceptType.DATASET;
import static paperkin.loader.mention.ConceptType.METHOD;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import paperkin.loader.evaluation.NameFinderTraining.Source;
import paperkin.loader.text.NameFinderTrainer;

class NameFinderTrainingTest {

    private final NameFinderTraining training =
            new NameFinderTraining(new NameFinderTrainer(30, 0));
    private final Source complete = new Source(GoldFormat.SCIREX, sentences("BERT", "SNLI"));
    private final Source partial = new Source(GoldFormat.HEDDES, withoutMethods("BERT", "MNLI"));

    @Test
    void aTrainedModelFindsWhatItHasSeen() {
        assertThat(NameFinderTraining.evaluate(training.train(List.of(complete)), complete))
                .extractingByKeys(METHOD, DATASET)
                .allSatisfy(scores -> assertThat(scores.f1()).isEqualTo(1));
    }

    @Test
    void theSameSentencesGiveTheSameBytes() {
        assertThat(training.train(List.of(complete, partial)))
                .isEqualTo(training.train(List.of(complete, partial)));
    }

    @Test
    void aTypeThatACorpusDoesNotLabelIsNotLearntToBeAbsent() {
        byte[] model = training.train(List.of(complete, partial, partial, partial));

        assertThat(
                        NameFinderTraining.evaluate(
                                model, new Source(GoldFormat.SCIREX, sentences("BERT", "MNLI"))))
                .extractingByKeys(METHOD, DATASET)
                .allSatisfy(scores -> assertThat(scores.f1()).isEqualTo(1));
    }

    @Test
    void typesThatACorpusDoesNotLabelAreNotScored() {
        byte[] model = training.train(List.of(complete));

        assertThat(NameFinderTraining.evaluate(model, partial)).containsOnlyKeys(DATASET);
    }

    @Test
    void someCorpusMustLabelAllTypes() {
        assertThatIllegalArgumentException().isThrownBy(() -> training.train(List.of(partial)));
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
                                        .filter(span -> span.type() == DATASET)
                                        .toList()))
                .toList();
    }
}
