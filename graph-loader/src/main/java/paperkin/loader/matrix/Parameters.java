package paperkin.loader.matrix;

import java.util.Arrays;
import java.util.Random;

/// A matrix of weights that are learnt together, with one sum of gradients for each worker, and the
/// running means that Adam (Kingma and Ba, 2015) steps by.
public final class Parameters {

    private static final float FIRST = 0.9f;
    private static final float SECOND = 0.999f;
    private static final float SMALL = 1e-8f;

    public final float[][] weights;
    private float[][][] gradients = {};
    private float[][] means = {};
    private float[][] squares = {};

    public Parameters(float[][] weights) {
        this.weights = weights;
    }

    /// Evenly distributed between ± the given bound.
    public static Parameters random(int rows, int columns, double bound, Random random) {
        float[][] weights = new float[rows][columns];
        for (float[] row : weights) {
            for (int i = 0; i < columns; i++) {
                row[i] = (float) ((random.nextFloat() * 2 - 1) * bound);
            }
        }
        return new Parameters(weights);
    }

    /// Makes room to learn.
    public void prepare(int workers) {
        int columns = weights[0].length;
        gradients = new float[workers][weights.length][columns];
        means = new float[weights.length][columns];
        squares = new float[weights.length][columns];
    }

    public float[][] gradient(int worker) {
        return gradients[worker];
    }

    /// Adds the workers' gradients into the first one's, in their order.
    ///
    /// @return the sum of their squares
    public double gather() {
        double sum = 0;
        for (int row = 0; row < weights.length; row++) {
            for (int worker = 1; worker < gradients.length; worker++) {
                Vector.add(gradients[0][row], gradients[worker][row]);
                Arrays.fill(gradients[worker][row], 0);
            }
            sum += Vector.squares(gradients[0][row]);
        }
        return sum;
    }

    /// Steps against the gathered gradient.
    ///
    /// @param step how many steps there were, this one included
    /// @param scale what the gradient is multiplied by
    public void step(double rate, int step, float scale) {
        double bias = Math.sqrt(1 - Math.pow(SECOND, step)) / (1 - Math.pow(FIRST, step));
        float size = (float) (rate * bias);
        for (int row = 0; row < weights.length; row++) {
            step(weights[row], gradients[0][row], means[row], squares[row], size, scale);
        }
    }

    private static void step(
            float[] weights,
            float[] gradient,
            float[] means,
            float[] squares,
            float size,
            float scale) {
        for (int i = 0; i < weights.length; i++) {
            float slope = gradient[i] * scale;
            means[i] = FIRST * means[i] + (1 - FIRST) * slope;
            squares[i] = SECOND * squares[i] + (1 - SECOND) * slope * slope;
            weights[i] -= size * means[i] / ((float) Math.sqrt(squares[i]) + SMALL);
        }
        Arrays.fill(gradient, 0);
    }
}
