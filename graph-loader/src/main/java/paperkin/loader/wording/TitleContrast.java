package paperkin.loader.wording;

import java.util.List;
import java.util.stream.IntStream;
import paperkin.loader.matrix.Vector;
import paperkin.loader.wording.StemVocabulary.Bag;

/// How well the titles of a batch of papers find their own abstracts, and the abstracts their
/// titles, by the cosine of their vectors; and which way the vectors of stems should go to do
/// better.
final class TitleContrast {

    /// How sharply the nearest is told from the next.
    static final float TEMPERATURE = 0.1f;

    private final Side titles;
    private final Side texts;

    private TitleContrast(Side titles, Side texts) {
        this.titles = titles;
        this.texts = texts;
    }

    /// A title and its abstract.
    record Pair(Bag title, Bag text) {

        boolean isWhole() {
            return !title.isEmpty() && !text.isEmpty();
        }
    }

    /// @param stems the vectors of the stems
    static TitleContrast of(List<Pair> batch, float[][] stems) {
        return new TitleContrast(
                Side.of(batch.stream().map(Pair::title).toList(), stems),
                Side.of(batch.stream().map(Pair::text).toList(), stems));
    }

    /// Adds the gradient of the loss: the mean of the cross entropies of finding the abstracts and
    /// of finding the titles.
    ///
    /// @param stems one row for each vector of a stem
    void addGradient(float[][] stems) {
        float[][] slopes = likeness();
        float[] rows = sums(slopes);
        float[] columns = sums(transposed(slopes));
        float scale = 1 / (TEMPERATURE * rows.length);
        IntStream.range(0, rows.length)
                .parallel()
                .forEach(i -> {
                    for (int j = 0; j < rows.length; j++) {
                        slopes[i][j] *= scale * (1 / rows[i] + 1 / columns[j]) / 2;
                    }
                    slopes[i][i] -= scale;
                });
        titles.addGradient(products(slopes, texts.vectors), stems);
        texts.addGradient(products(transposed(slopes), titles.vectors), stems);
    }

    /// `exp((cosine - 1) / temperature)` of each title with each abstract.
    private float[][] likeness() {
        float[][] likeness = products(titles.vectors, transposed(texts.vectors));
        IntStream.range(0, likeness.length)
                .parallel()
                .forEach(i -> {
                    for (int j = 0; j < likeness.length; j++) {
                        likeness[i][j] = (float) Math.exp((likeness[i][j] - 1) / TEMPERATURE);
                    }
                });
        return likeness;
    }

    private static float[][] products(float[][] left, float[][] right) {
        return IntStream.range(0, left.length)
                .parallel()
                .mapToObj(row -> {
                    float[] product = new float[right[0].length];
                    Vector.addRows(product, left[row], right);
                    return product;
                })
                .toArray(float[][]::new);
    }

    private static float[][] transposed(float[][] matrix) {
        float[][] turned = new float[matrix[0].length][matrix.length];
        for (int row = 0; row < matrix.length; row++) {
            for (int column = 0; column < turned.length; column++) {
                turned[column][row] = matrix[row][column];
            }
        }
        return turned;
    }

    private static float[] sums(float[][] rows) {
        float[] sums = new float[rows.length];
        for (int row = 0; row < rows.length; row++) {
            for (float value : rows[row]) {
                sums[row] += value;
            }
        }
        return sums;
    }

    /// The titles or the abstracts.
    ///
    /// @param vectors of length 1
    /// @param lengths before
    @SuppressWarnings("ArrayRecordComponent") // Numbers in bulk, never compared.
    private record Side(List<Bag> bags, float[][] vectors, float[] lengths) {

        static Side of(List<Bag> bags, float[][] stems) {
            float[][] vectors = new float[bags.size()][stems[0].length];
            float[] lengths = new float[bags.size()];
            for (int i = 0; i < lengths.length; i++) {
                Bag bag = bags.get(i);
                for (int at = 0; at < bag.stems().length; at++) {
                    Vector.add(vectors[i], bag.weights()[at], stems[bag.stems()[at]]);
                }
                lengths[i] = Vector.normalize(vectors[i]);
            }
            return new Side(bags, vectors, lengths);
        }

        /// @param slopes of the loss by the vectors
        void addGradient(float[][] slopes, float[][] stems) {
            for (int i = 0; i < slopes.length; i++) {
                float[] slope = slopes[i];
                Vector.add(slope, -Vector.dot(slope, vectors[i]), vectors[i]);
                Bag bag = bags.get(i);
                for (int at = 0; at < bag.stems().length; at++) {
                    Vector.add(stems[bag.stems()[at]], bag.weights()[at] / lengths[i], slope);
                }
            }
        }
    }
}
