package paperkin.loader.vector;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Which words stand how much more often than by chance around a word: a sparse matrix of positive
/// pointwise mutual information. Rows are words; columns are frequent words one and two places to
/// the left and to the right.
///
/// @param starts where the entries of a row begin; one more behind the last
/// @param columns column of each entry
/// @param values its value
/// @param width how many columns there are
@SuppressWarnings("ArrayRecordComponent") // Numbers in bulk, never compared.
record ContextMatrix(int[] starts, int[] columns, float[] values, int width) {

    private static final int CONTEXT_WORDS = 12_000;
    private static final int SIDES = 4;

    /// Levy, Goldberg and Dagan (2015): contexts' counts to this power make rare ones weigh less.
    private static final double SMOOTHING = 0.75;

    static ContextMatrix of(EncodedCorpus corpus) {
        LongCounter pairs = new LongCounter();
        int[] tokens = corpus.tokens();
        for (int i = 0; i < tokens.length; i++) {
            if (tokens[i] != EncodedCorpus.RARE) {
                addContexts(pairs, tokens, i);
            }
        }
        int words = corpus.words().size();
        return weighted(pairs, words, Math.min(words, CONTEXT_WORDS) * SIDES);
    }

    int rows() {
        return starts.length - 1;
    }

    private static void addContexts(LongCounter pairs, int[] tokens, int i) {
        int[] places = {i - 1, i - 2, i + 1, i + 2};
        for (int side = 0; side < SIDES; side++) {
            int place = places[side];
            if (place >= 0 && place < tokens.length) {
                int context = tokens[place];
                if (context != EncodedCorpus.RARE && context < CONTEXT_WORDS) {
                    pairs.add(((long) tokens[i] << 32) | (context * SIDES + side));
                }
            }
        }
    }

    private static ContextMatrix weighted(LongCounter pairs, int rows, int width) {
        long[] keys = pairs.keysFrom(1);
        double[] rowSums = new double[rows];
        double[] columnSums = new double[width];
        for (long key : keys) {
            rowSums[(int) (key >>> 32)] += pairs.count(key);
            columnSums[(int) key] += pairs.count(key);
        }
        double all = 0;
        for (int column = 0; column < width; column++) {
            columnSums[column] = Math.pow(columnSums[column], SMOOTHING);
            all += columnSums[column];
        }
        int[] starts = new int[rows + 1];
        int[] columns = new int[keys.length];
        float[] values = new float[keys.length];
        int n = 0;
        for (long key : keys) {
            int row = (int) (key >>> 32);
            double share = pairs.count(key) / rowSums[row];
            double information = Math.log(share / (columnSums[(int) key] / all));
            if (information > 0) {
                columns[n] = (int) key;
                values[n++] = (float) information;
                starts[row + 1] = n;
            }
        }
        fillEmptyRows(starts);
        return new ContextMatrix(
                starts, Arrays.copyOf(columns, n), Arrays.copyOf(values, n), width);
    }

    private static void fillEmptyRows(int[] starts) {
        for (int row = 1; row < starts.length; row++) {
            starts[row] = Math.max(starts[row], starts[row - 1]);
        }
    }

    /// This matrix times another, given by rows.
    float[][] times(float[][] other) {
        int k = other[0].length;
        return IntStream.range(0, rows())
                .parallel()
                .mapToObj(row -> {
                    float[] product = new float[k];
                    for (int e = starts[row]; e < starts[row + 1]; e++) {
                        MainDirections.addTo(product, other[columns[e]], values[e]);
                    }
                    return product;
                })
                .toArray(float[][]::new);
    }

    /// This matrix turned over times another, given by rows.
    float[][] transposedTimes(float[][] other) {
        float[][] product = new float[width][other[0].length];
        for (int row = 0; row < rows(); row++) {
            for (int e = starts[row]; e < starts[row + 1]; e++) {
                MainDirections.addTo(product[columns[e]], other[row], values[e]);
            }
        }
        return product;
    }
}
