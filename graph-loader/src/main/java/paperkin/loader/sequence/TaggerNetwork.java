package paperkin.loader.sequence;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import paperkin.loader.matrix.Parameters;
import paperkin.loader.matrix.Vector;
import paperkin.loader.sequence.TokenFeatures.Feature;
import paperkin.loader.vector.WordVectors;

/// Scores the labels of the tokens of a sentence: embeddings and word vectors go into two recurrent
/// layers, one for each direction, and what these say into a score for each label (Huang, Xu and
/// Yu, 2015). Safe to share between threads once trained.
final class TaggerNetwork {

    /// How many numbers all embeddings of a token have; they come before its word vector.
    static final int EMBEDDED = Stream.of(Feature.values()).mapToInt(f -> f.dimensions).sum();

    /// What the numbers of word vectors, which have length 1, are multiplied by to be of the size
    /// of other inputs.
    private static final float VECTOR_SCALE = 3.4f;

    private static final double EMBEDDING_BOUND = 0.5;

    final LabelSet labels;
    final int units;
    final RecurrentLayer forwards;
    final RecurrentLayer backwards;
    final Parameters output;
    final Parameters outputBias;

    /// Score of each pair of labels, previous first.
    final EmbeddingTable transitions;

    private final Map<Feature, EmbeddingTable> tables = new EnumMap<>(Feature.class);
    private final WordVectors vectors;

    /// A network that has learnt nothing.
    ///
    /// @param units size of each recurrent layer
    TaggerNetwork(LabelSet labels, WordVectors vectors, int units, Random random) {
        this.labels = labels;
        this.vectors = vectors;
        this.units = units;
        for (Feature feature : Feature.values()) {
            tables.put(feature, new EmbeddingTable(initial(feature, random)));
        }
        this.forwards = RecurrentLayer.untrained(inputs(), units, false, random);
        this.backwards = RecurrentLayer.untrained(inputs(), units, true, random);
        int size = labels.size();
        double bound = Math.sqrt(6.0 / (2 * units + size));
        this.output = Parameters.random(2 * units, size, bound, random);
        this.outputBias = new Parameters(new float[1][size]);
        this.transitions = new EmbeddingTable(new float[size][size]);
    }

    /// Features of few values start at random; of many, at nothing, so that what was never seen
    /// says nothing.
    private static float[][] initial(Feature feature, Random random) {
        return feature.rows <= KnownNames.MARKS
                ? Parameters.random(feature.rows, feature.dimensions, EMBEDDING_BOUND, random)
                        .weights
                : new float[feature.rows][feature.dimensions];
    }

    int inputs() {
        return EMBEDDED + vectors.dimensions();
    }

    /// The input of a token: its embeddings, then its word vector.
    float[] input(TokenFeatures token) {
        float[] values = new float[inputs()];
        int at = 0;
        for (Feature feature : Feature.values()) {
            System.arraycopy(row(feature, token), 0, values, at, feature.dimensions);
            at += feature.dimensions;
        }
        vectors.copy(token.word(), values, at);
        for (int i = at; i < values.length; i++) {
            values[i] *= VECTOR_SCALE;
        }
        return values;
    }

    private float[] row(Feature feature, TokenFeatures token) {
        return table(feature).weights[token.row(feature)];
    }

    EmbeddingTable table(Feature feature) {
        EmbeddingTable table = tables.get(feature);
        if (table == null) {
            throw new IllegalStateException("Every feature has a table.");
        }
        return table;
    }

    /// Adds the gradients of the embeddings of a token, given those of the input.
    void addGradients(int worker, TokenFeatures token, float[] inputSlopes) {
        int at = 0;
        for (Feature feature : Feature.values()) {
            table(feature).addGradient(worker, token.row(feature), inputSlopes, at);
            at += feature.dimensions;
        }
    }

    /// What both layers say about a token, side by side.
    float[] heard(float[] ahead, float[] back) {
        float[] heard = new float[2 * units];
        System.arraycopy(ahead, 0, heard, 0, units);
        System.arraycopy(back, 0, heard, units, units);
        return heard;
    }

    /// The scores of the labels, given what both layers say.
    float[] scores(float[] heard) {
        float[] scores = outputBias.weights[0].clone();
        Vector.addRows(scores, heard, output.weights);
        return scores;
    }

    /// The factor that each pair of labels contributes to the probability of a path.
    double[][] factors() {
        double[][] factors = new double[labels.size()][labels.size()];
        for (int previous = 0; previous < factors.length; previous++) {
            for (int next = 0; next < factors.length; next++) {
                factors[previous][next] =
                        labels.mayFollow(previous, next)
                                ? Math.exp(transitions.weights[previous][next])
                                : 0;
            }
        }
        return factors;
    }

    /// All weights that sentences have a part in learning.
    List<Parameters> parameters() {
        List<Parameters> all = new ArrayList<>(forwards.parameters());
        all.addAll(backwards.parameters());
        all.add(output);
        all.add(outputBias);
        return all;
    }

    /// All weights whose rows are learnt where they occur.
    List<EmbeddingTable> allTables() {
        List<EmbeddingTable> all = new ArrayList<>(tables.values());
        all.add(transitions);
        return all;
    }

    /// Every matrix of weights, always in the same order.
    List<float[][]> weights() {
        List<float[][]> all = new ArrayList<>();
        parameters().forEach(parameters -> all.add(parameters.weights));
        allTables().forEach(table -> all.add(table.weights));
        return all;
    }
}
