package paperkin.loader.sequence;

import java.util.Arrays;
import java.util.List;
import paperkin.loader.cache.TextCache;
import paperkin.loader.sequence.TokenFeatures.Feature;

/// What words contribute to the gates of trained layers, whatever stands around them. Safe to share
/// between threads.
final class WordContributions {

    /// How many words are kept, at one KiB for each layer.
    private static final int WORDS = 1 << 15;

    private final List<TaggerNetwork> networks;
    private final TextCache<Word> words = new TextCache<>(WORDS, this::computed);

    WordContributions(List<TaggerNetwork> networks) {
        this.networks = List.copyOf(networks);
    }

    /// A word and its contributions.
    ///
    /// @param normal its normal form
    /// @param gates for the layers of each network in turn, what bias and word contribute
    @SuppressWarnings("ArrayRecordComponent") // Numbers in bulk, never compared.
    record Word(String normal, float[][] gates) {}

    Word of(String text) {
        return words.get(text);
    }

    private Word computed(String text) {
        TokenFeatures alone = TokenFeatures.alone(text);
        float[][] gates = new float[2 * networks.size()][];
        for (int i = 0; i < networks.size(); i++) {
            TaggerNetwork network = networks.get(i);
            float[] input = network.input(alone);
            Arrays.fill(input, 0, Feature.DEPENDENT, 0);
            gates[2 * i] = LayerReader.halved(network.forwards.gates(input));
            gates[2 * i + 1] = LayerReader.halved(network.backwards.gates(input));
        }
        return new Word(alone.word(), gates);
    }
}
