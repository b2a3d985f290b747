package paperkin.loader.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import paperkin.loader.matrix.FourVectors;

/// The vectors of papers, kept so that the cosines of some with all take little time: in blocks
/// that stay in a core's cache while one paper after another is compared with them.
public final class CosineTable {

    /// For how many papers at once cosines are cheapest.
    public static final int PAPERS_AT_ONCE = 64;

    private static final int BLOCK = 512;

    // In each block a row per dimension, with a column per paper.
    private final List<float[][]> blocks = new ArrayList<>();
    private int size;

    /// Takes up the next paper.
    ///
    /// @param vector of length 1 or all zeros, with as many dimensions as those before
    public void add(float[] vector) {
        if (size % BLOCK == 0) {
            blocks.add(new float[vector.length][BLOCK]);
        }
        float[][] block = blocks.getLast();
        for (int i = 0; i < vector.length; i++) {
            block[i][size % BLOCK] = vector[i];
        }
        size++;
    }

    /// The cosines of some papers with those from an index on.
    ///
    /// @param papers numbers of papers
    /// @param from the first paper to compare them with; what stands for those before it is left as
    ///   it is or has no meaning
    /// @param cosines at least a row for each of the papers, which takes the cosine of every paper
    ///   at that one's number
    public void cosines(int[] papers, int from, float[][] cosines) {
        float[][] part = new float[FourVectors.COUNT][BLOCK];
        for (int block = from / BLOCK; block < blocks.size(); block++) {
            for (int four = 0; four < papers.length; four += FourVectors.COUNT) {
                for (float[] row : part) {
                    Arrays.fill(row, 0);
                }
                FourVectors.addRows(part, four(papers, four), blocks.get(block));
                int rows = Math.min(FourVectors.COUNT, papers.length - four);
                for (int i = 0; i < rows; i++) {
                    copy(part[i], cosines[four + i], block * BLOCK);
                }
            }
        }
    }

    /// How many papers there are.
    public int size() {
        return size;
    }

    /// Four vectors, the last one again for those behind the end.
    private float[][] four(int[] papers, int from) {
        float[][] four = new float[FourVectors.COUNT][];
        for (int i = 0; i < four.length; i++) {
            four[i] = vector(papers[Math.min(from + i, papers.length - 1)]);
        }
        return four;
    }

    private float[] vector(int paper) {
        float[][] columns = blocks.get(paper / BLOCK);
        float[] vector = new float[columns.length];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = columns[i][paper % BLOCK];
        }
        return vector;
    }

    private void copy(float[] part, float[] row, int column) {
        System.arraycopy(part, 0, row, column, Math.min(BLOCK, size - column));
    }
}
