package paperkin.loader.vector;

import java.util.Random;

/// Arithmetic on vectors, and the reduction of a [ContextMatrix] to few dimensions.
final class MainDirections {

    /// Columns shorter than this are what rounding left of none.
    private static final double SMALLEST = 1e-6;

    private MainDirections() {}

    static void addTo(float[] sum, float[] vector, float factor) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += factor * vector[i];
        }
    }

    static float dot(float[] a, float[] b) {
        float sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    /// Scales to length 1; a vector of zeros stays.
    static void normalise(float[] vector) {
        float length = (float) Math.sqrt(dot(vector, vector));
        for (int i = 0; length > 0 && i < vector.length; i++) {
            vector[i] /= length;
        }
    }

    /// Rows of length 1 whose products are nearly those of the matrix's rows: its main directions,
    /// found by randomised subspace iteration (Halko, Martinsson and Tropp, 2011).
    static float[][] of(ContextMatrix matrix, int dimensions, int iterations) {
        int width = Math.min(dimensions, matrix.width());
        Random random = new Random(1);
        float[][] basis = new float[matrix.width()][width];
        for (float[] row : basis) {
            for (int i = 0; i < width; i++) {
                row[i] = (float) random.nextGaussian();
            }
        }
        for (int i = 0; i < iterations; i++) {
            basis = matrix.transposedTimes(matrix.times(basis));
            orthonormalise(basis);
        }
        float[][] rows = matrix.times(basis);
        flatten(rows);
        for (float[] row : rows) {
            normalise(row);
        }
        return rows;
    }

    /// Takes the columns' lengths to their square roots, so that the first do not drown the others.
    private static void flatten(float[][] rows) {
        int k = rows[0].length;
        double[] squares = new double[k];
        for (float[] row : rows) {
            for (int i = 0; i < k; i++) {
                squares[i] += row[i] * row[i];
            }
        }
        for (float[] row : rows) {
            for (int i = 0; i < k; i++) {
                row[i] = squares[i] == 0 ? 0 : row[i] / (float) Math.pow(squares[i], 0.25);
            }
        }
    }

    /// Makes the columns orthogonal to each other and of length 1, by modified Gram–Schmidt.
    private static void orthonormalise(float[][] rows) {
        int k = rows[0].length;
        for (int column = 0; column < k; column++) {
            for (int earlier = 0; earlier < column; earlier++) {
                subtract(rows, column, earlier, product(rows, column, earlier));
            }
            double length = Math.sqrt(product(rows, column, column));
            for (float[] row : rows) {
                row[column] = length < SMALLEST ? 0 : (float) (row[column] / length);
            }
        }
    }

    private static double product(float[][] rows, int a, int b) {
        double sum = 0;
        for (float[] row : rows) {
            sum += (double) row[a] * row[b];
        }
        return sum;
    }

    private static void subtract(float[][] rows, int from, int column, double factor) {
        for (float[] row : rows) {
            row[from] -= (float) (factor * row[column]);
        }
    }
}
