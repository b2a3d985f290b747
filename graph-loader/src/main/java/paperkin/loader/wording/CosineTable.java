package paperkin.loader.wording;

import java.util.ArrayList;
import java.util.List;
import paperkin.loader.matrix.FourVectors;

/// The vectors of papers, kept so that the cosines of some with all take little time: in blocks
/// that stay in a core's cache while one paper after another is compared with them.
public final class CosineTable {

    /// For how many papers at once cosines are cheapest.
    public static final int PAPERS_AT_ONCE = 64;

    private static final int BLOCK = 512;

    private final int size;
    private final List<float[][]> blocks = new ArrayList<>();

    /// @param vectors of one length, each of length 1 or all zeros
    public CosineTable(List<float[]> vectors) {
        size = vectors.size();
        for (int from = 0; from < vectors.size(); from += BLOCK) {
            blocks.add(columns(vectors.subList(from, Math.min(vectors.size(), from + BLOCK))));
        }
    }

    private static float[][] columns(List<float[]> rows) {
        float[][] columns = new float[rows.getFirst().length][BLOCK];
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns.length; column++) {
                columns[column][row] = rows.get(row)[column];
            }
        }
        return columns;
    }

    /// The cosines of some papers with those from an index on.
    ///
    /// @param papers numbers of papers
    /// @param from the first paper to compare them with; those before it have cosines of no meaning
    /// @return a row for each of the papers, with the cosine of every paper at that one's number
    public float[][] cosines(int[] papers, int from) {
        float[][] cosines = new float[papers.length][size];
        for (int block = from / BLOCK; block < blocks.size(); block++) {
            for (int four = 0; four < papers.length; four += FourVectors.COUNT) {
                float[][] part = new float[FourVectors.COUNT][BLOCK];
                FourVectors.addRows(part, four(papers, four), blocks.get(block));
                copy(part, cosines, four, block * BLOCK);
            }
        }
        return cosines;
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

    private static void copy(float[][] part, float[][] cosines, int row, int column) {
        for (int i = 0; i < part.length && row + i < cosines.length; i++) {
            int length = Math.min(BLOCK, cosines[row + i].length - column);
            System.arraycopy(part[i], 0, cosines[row + i], column, length);
        }
    }
}
