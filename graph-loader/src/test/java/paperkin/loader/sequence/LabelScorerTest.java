package paperkin.loader.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import paperkin.loader.matrix.Vector;
import paperkin.loader.vector.WordVectors;

/// Compares with each network reading one sentence after the other, as it does while it learns.
class LabelScorerTest {

    private static final int UNITS = 6;
    private static final int NETWORKS = 2;
    private static final List<String> WORDS =
            List.of("We", "train", "BERT", "on", "the", "SQuAD", "1.1", "data", "-", "quickly");
    private static final List<String> TAGS = List.of("NOUN", "VERB", "PROPN", "unheard of");

    private final KnownNames names =
            KnownNames.of(Map.of("BERT", "METHOD", "SQuAD 1.1", "DATASET"));
    private final LabelSet labels = new LabelSet(List.of("METHOD", "DATASET", "TASK"));
    private final Random random = new Random(11);
    private final List<TaggerNetwork> networks = new ArrayList<>();

    @BeforeEach
    void drawWeights() {
        for (int i = 0; i < NETWORKS; i++) {
            TaggerNetwork network =
                    new TaggerNetwork(labels, WordVectors.none(3), UNITS, new Random(i));
            for (float[][] weights : network.weights()) {
                for (float[] row : weights) {
                    for (int j = 0; j < row.length; j++) {
                        row[j] = (float) (random.nextGaussian() / 3);
                    }
                }
            }
            networks.add(network);
        }
    }

    @Test
    void aTextIsScoredAsSentenceBySentence() {
        assertScores(sentences(7, 1, 12, 0, 9, 3, 3));
    }

    @Test
    void oneSentenceIsScoredAlone() {
        assertScores(sentences(5));
    }

    @Test
    void aLongTextIsScoredAsSentenceBySentence() {
        assertScores(sentences(1500, 400, 300, 2500, 1, 20));
    }

    @Test
    void noTextHasNoScores() {
        assertThat(new LabelScorer(networks, names).scores(List.of())).isEmpty();
    }

    private void assertScores(List<TokenSequence> text) {
        List<float[][]> scores = new LabelScorer(networks, names).scores(text);

        assertThat(scores).hasSameSizeAs(text);
        for (int i = 0; i < text.size(); i++) {
            float[][] expected = plainScores(text.get(i));
            assertThat(scores.get(i)).hasNumberOfRows(expected.length);
            for (int token = 0; token < expected.length; token++) {
                assertThat(scores.get(i)[token]).containsExactly(expected[token], within(1e-4f));
            }
        }
    }

    private float[][] plainScores(TokenSequence sentence) {
        List<TokenFeatures> features = TokenFeatures.of(sentence, names);
        float[][] means = new float[features.size()][labels.size()];
        for (TaggerNetwork network : networks) {
            float[][] ahead = outputs(network, network.forwards, features);
            float[][] back = outputs(network, network.backwards, features);
            for (int token = 0; token < means.length; token++) {
                float[] scores = network.scores(network.heard(ahead[token], back[token]));
                Vector.add(means[token], 1f / NETWORKS, scores);
            }
        }
        return means;
    }

    private static float[][] outputs(
            TaggerNetwork network, RecurrentLayer layer, List<TokenFeatures> features) {
        return layer.read(
                        features.stream()
                                .map(network::input)
                                .map(layer::gates)
                                .toArray(float[][]::new))
                .outputs();
    }

    private List<TokenSequence> sentences(int... lengths) {
        List<TokenSequence> sentences = new ArrayList<>();
        for (int length : lengths) {
            sentences.add(new TokenSequence(drawn(WORDS, length), drawn(TAGS, length)));
        }
        return sentences;
    }

    private List<String> drawn(List<String> all, int count) {
        return Stream.generate(() -> all.get(random.nextInt(all.size()))).limit(count).toList();
    }
}
