package paperkin.loader.sequence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import paperkin.loader.matrix.FourVectors;

/// Scores the labels of all tokens of a text by several networks that have learnt: the mean of what
/// each would say sentence by sentence, but read side by side. Safe to share between threads.
final class LabelScorer {

    /// From so many tokens on, the rest of a text is read afterwards: a bound to the memory taken.
    private static final int MANY_TOKENS = 2_000;

    private final KnownNames names;
    private final WordContributions words;
    private final List<LayerReader> layers = new ArrayList<>();
    private final int units;
    private final int labels;

    /// For each label its weight of each unit of each layer; rows of zeros make them a multiple of
    /// four.
    private final float[][] weights;

    private final float[] biases;

    LabelScorer(List<TaggerNetwork> networks, KnownNames names) {
        this.names = names;
        this.words = new WordContributions(networks);
        this.units = networks.getFirst().units;
        this.labels = networks.getFirst().labels.size();
        int rows = Math.ceilDiv(labels, FourVectors.COUNT) * FourVectors.COUNT;
        this.weights = new float[rows][2 * units * networks.size()];
        this.biases = new float[rows];
        networks.forEach(network -> add(network, 1f / networks.size()));
    }

    private void add(TaggerNetwork network, float share) {
        int firstUnit = units * layers.size();
        layers.add(new LayerReader(layers.size(), network, network.forwards));
        layers.add(new LayerReader(layers.size(), network, network.backwards));
        for (int label = 0; label < labels; label++) {
            biases[label] += share * network.outputBias.weights[0][label];
            for (int unit = 0; unit < 2 * units; unit++) {
                weights[label][firstUnit + unit] = share * network.output.weights[unit][label];
            }
        }
    }

    /// For each sentence the score of each label at each of its tokens.
    List<float[][]> scores(List<TokenSequence> sentences) {
        List<float[][]> scores = new ArrayList<>(sentences.size());
        int first = 0;
        int tokens = 0;
        for (int end = 1; end <= sentences.size(); end++) {
            tokens += sentences.get(end - 1).size();
            if (tokens >= MANY_TOKENS || end == sentences.size()) {
                scores.addAll(scoresTogether(sentences.subList(first, end)));
                first = end;
                tokens = 0;
            }
        }
        return scores;
    }

    private List<float[][]> scoresTogether(List<TokenSequence> sentences) {
        Lanes lanes = new Lanes(sentences);
        float[][] scores = scores(tokens(sentences, lanes));
        List<float[][]> bySentence = new ArrayList<>(sentences.size());
        for (int i = 0; i < sentences.size(); i++) {
            float[][] own = new float[sentences.get(i).size()][labels];
            for (int token = 0; token < own.length; token++) {
                int column = lanes.column(i, token);
                for (int label = 0; label < labels; label++) {
                    own[token][label] = scores[label][column];
                }
            }
            bySentence.add(own);
        }
        return bySentence;
    }

    private LayerReader.@Nullable Token[] tokens(List<TokenSequence> sentences, Lanes lanes) {
        LayerReader.@Nullable Token[] tokens = new LayerReader.Token[lanes.columns()];
        for (int i = 0; i < sentences.size(); i++) {
            TokenSequence sentence = sentences.get(i);
            List<WordContributions.Word> known = sentence.words().stream().map(words::of).toList();
            int[] marks = names.marks(known.stream().map(WordContributions.Word::normal).toList());
            for (int token = 0; token < marks.length; token++) {
                tokens[lanes.column(i, token)] =
                        new LayerReader.Token(
                                known.get(token).gates(),
                                TokenFeatures.tagRow(sentence.tags().get(token)),
                                marks[token],
                                token == 0,
                                token == marks.length - 1);
            }
        }
        return tokens;
    }

    /// One row per label, its columns those of the text.
    private float[][] scores(LayerReader.@Nullable Token[] text) {
        float[][] scores = new float[weights.length][text.length];
        for (int label = 0; label < scores.length; label++) {
            Arrays.fill(scores[label], biases[label]);
        }
        float[][] heard = heard(text);
        for (int label = 0; label < scores.length; label += FourVectors.COUNT) {
            FourVectors.addRows(four(scores, label), four(weights, label), heard);
        }
        return scores;
    }

    /// What the layers say: one row per unit of each layer, its columns those of the text.
    private float[][] heard(LayerReader.@Nullable Token[] text) {
        float[][] heard = new float[units * layers.size()][text.length];
        for (int layer = 0; layer < layers.size(); layer++) {
            float[][] outputs = layers.get(layer).read(text);
            for (int column = 0; column < outputs.length; column += Lanes.COUNT) {
                turn(four(outputs, column), heard, layer * units, column);
            }
        }
        return heard;
    }

    // Four at once, as neighbours are cheaper to write than numbers far apart.
    private void turn(float[][] outputs, float[][] rows, int firstRow, int column) {
        float[] first = outputs[0];
        float[] second = outputs[1];
        float[] third = outputs[2];
        float[] fourth = outputs[3];
        for (int unit = 0; unit < units; unit++) {
            float[] row = rows[firstRow + unit];
            row[column] = first[unit];
            row[column + 1] = second[unit];
            row[column + 2] = third[unit];
            row[column + 3] = fourth[unit];
        }
    }

    private static float[][] four(float[][] rows, int first) {
        return Arrays.copyOfRange(rows, first, first + FourVectors.COUNT);
    }
}
