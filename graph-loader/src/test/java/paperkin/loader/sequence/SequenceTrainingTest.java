package paperkin.loader.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import paperkin.loader.LoaderException;
import paperkin.loader.sequence.LabelledDocument.LabelledSentence;
import paperkin.loader.vector.WordVectors;

class SequenceTrainingTest {

    private static final KnownNames NAMES = KnownNames.of(Map.of("SQuAD", "DATASET"));

    private static final WordVectors VECTORS = WordVectors.none(4);

    private final SequenceTraining training =
            new SequenceTraining(
                    List.of("METHOD", "DATASET"),
                    VECTORS,
                    NAMES,
                    new SequenceTraining.Settings(8, 10, 2));

    @Test
    void aTrainedTaggerFindsWhatItHasSeen() {
        SequenceTagger tagger = training.train(documents(Set.of("METHOD", "DATASET")));

        assertThat(spans(tagger, sentence("BERT", "SNLI")))
                .containsExactly(new TypedSpan(1, 2, "METHOD"), new TypedSpan(3, 4, "DATASET"));
    }

    @Test
    void aTypeThatIsNotMarkedThroughoutIsNotLearntToBeAbsent() {
        List<LabelledDocument> documents = new ArrayList<>(documents(Set.of("METHOD", "DATASET")));
        for (int i = 0; i < 60; i++) {
            documents.add(
                    new LabelledDocument(
                            List.of(
                                    new LabelledSentence(
                                            sentence("BERT", "SNLI"),
                                            List.of(new TypedSpan(3, 4, "DATASET")))),
                            Set.of("DATASET")));
        }

        assertThat(spans(training.train(documents), sentence("BERT", "SNLI")))
                .containsExactly(new TypedSpan(1, 2, "METHOD"), new TypedSpan(3, 4, "DATASET"));
    }

    @Test
    void theSameDocumentsGiveTheSameBytes() throws IOException {
        List<LabelledDocument> documents = documents(Set.of("METHOD", "DATASET"));

        assertThat(bytes(training.train(documents))).isEqualTo(bytes(training.train(documents)));
    }

    @Test
    void aTaggerReadBackFindsTheSame() throws IOException {
        SequenceTagger tagger = training.train(documents(Set.of("METHOD", "DATASET")));
        SequenceTagger read =
                SequenceTagger.read(
                        new ByteArrayInputStream(bytes(tagger)), VECTORS, NAMES, "a test");

        assertThat(spans(read, sentence("LSTM", "SQuAD")))
                .isEqualTo(spans(tagger, sentence("LSTM", "SQuAD")));
        assertThat(bytes(read)).isEqualTo(bytes(tagger));
    }

    @Test
    void nothingIsFoundWhereNothingStands() {
        SequenceTagger tagger = training.train(documents(Set.of("METHOD", "DATASET")));

        assertThat(tagger.tag(List.of())).isEmpty();
        assertThat(tagger.tag(List.of(new TokenSequence(List.of(), List.of()))))
                .containsExactly(List.of());
    }

    @Test
    void confidenceLiesBetweenZeroAndOne() {
        SequenceTagger tagger = training.train(documents(Set.of("METHOD", "DATASET")));

        assertThat(tagger.tag(List.of(sentence("BERT", "SNLI"))).getFirst())
                .isNotEmpty()
                .allSatisfy(found -> assertThat(found.confidence()).isBetween(0.0, 1.0));
    }

    @Test
    void aFileThatIsNoTaggerIsRefused() {
        byte[] text = "no tagger".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() ->
                        SequenceTagger.read(
                                new ByteArrayInputStream(text), VECTORS, NAMES, "text.bin"))
                .isInstanceOf(LoaderException.class)
                .hasMessageContaining("text.bin");
    }

    @Test
    void aTaggerIsRefusedWithOtherWordVectorsThanItWasTrainedWith() throws IOException {
        byte[] tagger = bytes(training.train(documents(Set.of("METHOD", "DATASET"))));

        assertThatThrownBy(() ->
                        SequenceTagger.read(
                                new ByteArrayInputStream(tagger),
                                WordVectors.none(5),
                                NAMES,
                                "tagger.bin"))
                .isInstanceOf(LoaderException.class)
                .hasMessageContaining("tagger.bin");
    }

    private static List<LabelledDocument> documents(Set<String> labelled) {
        List<LabelledDocument> documents = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            documents.add(document(sentence("BERT", "SNLI"), labelled));
            documents.add(document(sentence("LSTM", "SQuAD"), labelled));
        }
        return documents;
    }

    private static LabelledDocument document(TokenSequence tokens, Set<String> labelled) {
        List<TypedSpan> spans =
                List.of(new TypedSpan(1, 2, "METHOD"), new TypedSpan(3, 4, "DATASET"));
        return new LabelledDocument(List.of(new LabelledSentence(tokens, spans)), labelled);
    }

    private static TokenSequence sentence(String method, String dataset) {
        return new TokenSequence(
                List.of("Train", method, "on", dataset, "."),
                List.of("VERB", "PROPN", "ADP", "PROPN", "PUNCT"));
    }

    private static List<TypedSpan> spans(SequenceTagger tagger, TokenSequence sentence) {
        return tagger.tag(List.of(sentence)).getFirst().stream()
                .map(SequenceTagger.Found::span)
                .toList();
    }

    private static byte[] bytes(SequenceTagger tagger) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        tagger.write(out);
        return out.toByteArray();
    }
}
