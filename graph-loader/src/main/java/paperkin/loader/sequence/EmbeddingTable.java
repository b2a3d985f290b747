package paperkin.loader.sequence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A vector for each value of a feature, learnt by steps per number (AdaGrad; Duchi, Hazan and
/// Singer, 2011).
final class EmbeddingTable {

    private static final float SMALL = 1e-6f;

    final float[][] weights;
    private float[][] squares = {};
    private List<Map<Integer, float[]>> gradients = List.of();

    EmbeddingTable(float[][] weights) {
        this.weights = weights;
    }

    int dimensions() {
        return weights[0].length;
    }

    /// Makes room to learn.
    void prepare(int workers) {
        squares = new float[weights.length][dimensions()];
        gradients = new ArrayList<>();
        for (int worker = 0; worker < workers; worker++) {
            gradients.add(new HashMap<>());
        }
    }

    /// Adds to the gradient of a row.
    ///
    /// @param from where the row's part of the slopes begins
    void addGradient(int worker, int row, float[] slopes, int from) {
        float[] sum = gradients.get(worker).computeIfAbsent(row, _ -> new float[dimensions()]);
        for (int i = 0; i < sum.length; i++) {
            sum[i] += slopes[from + i];
        }
    }

    void step(float rate) {
        Map<Integer, float[]> sums = gradients.getFirst();
        for (int worker = 1; worker < gradients.size(); worker++) {
            gradients.get(worker).forEach((row, slopes) -> addGradient(0, row, slopes, 0));
            gradients.get(worker).clear();
        }
        sums.forEach((row, slopes) -> step(weights[row], squares[row], slopes, rate));
        sums.clear();
    }

    private static void step(float[] weights, float[] squares, float[] slopes, float rate) {
        for (int i = 0; i < slopes.length; i++) {
            squares[i] += slopes[i] * slopes[i];
            weights[i] -= rate * slopes[i] / (float) Math.sqrt(squares[i] + SMALL);
        }
    }
}
