package paperkin.loader.sequence;

/// The two squashing functions of the network, over stretches of arrays.
///
/// Computed as the seventh convergent of Lambert's continued fraction (1770), which differs from
/// the hyperbolic tangent by less than 0.0001 and which a processor works out for many numbers at
/// once.
final class Activation {

    /// Where the fraction reaches 1.
    private static final float LIMIT = 4.97f;

    private Activation() {}

    /// Replaces the numbers in a stretch by their hyperbolic tangents.
    static void tanh(float[] values, int from, int to) {
        for (int i = from; i < to; i++) {
            values[i] = tanh(values[i]);
        }
    }

    /// Replaces the numbers in a stretch by their logistic function.
    static void sigmoid(float[] values, int from, int to) {
        for (int i = from; i < to; i++) {
            values[i] = 0.5f + 0.5f * tanh(0.5f * values[i]);
        }
    }

    static float tanh(float value) {
        float x = Math.max(-LIMIT, Math.min(LIMIT, value));
        float square = x * x;
        float above = x * (135135 + square * (17325 + square * (378 + square)));
        float below = 135135 + square * (62370 + square * (3150 + square * 28));
        return above / below;
    }
}
