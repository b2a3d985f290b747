package paperkin.loader.wording;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import paperkin.loader.matrix.FourVectors;

/// The vectors of papers, kept so that the cosines of some with all take little time: in blocks
/// that stay in a core's cache while one paper after another is compared with them. Outside the
/// heap, a byte per number.
public final class CosineTable {

    /// For how many papers at once cosines are cheapest.
    public static final int PAPERS_AT_ONCE = 64;

    /// With how many papers some are compared at a time.
    public static final int RANGE = 1 << 15;

    private static final int BLOCK = 512;

    private final Arena arena;
    private final List<Block> blocks = new ArrayList<>();
    private int size;

    /// @param arena the table can be used until it is closed
    public CosineTable(Arena arena) {
        this.arena = arena;
    }

    /// Takes up the next paper.
    ///
    /// @param numbers those of its vector, times any factor, with as many dimensions as those
    ///   before
    public void add(byte[] numbers) {
        if (size % BLOCK == 0) {
            blocks.add(Block.of(numbers.length, arena));
        }
        blocks.getLast().set(size % BLOCK, numbers);
        size++;
    }

    /// Vectors of some papers.
    ///
    /// @param numbers a row per dimension, with a column per paper
    /// @param factors what a paper's numbers are to be multiplied by, so that its vector has length
    ///   1, or 0 if all are 0
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    private record Block(MemorySegment numbers, int dimensions, float[] factors) {

        static Block of(int dimensions, Arena arena) {
            return new Block(
                    arena.allocate((long) dimensions * BLOCK), dimensions, new float[BLOCK]);
        }

        void set(int column, byte[] vector) {
            int squares = 0;
            for (int row = 0; row < vector.length; row++) {
                numbers.set(ValueLayout.JAVA_BYTE, (long) row * BLOCK + column, vector[row]);
                squares += vector[row] * vector[row];
            }
            factors[column] = squares == 0 ? 0 : (float) (1 / Math.sqrt(squares));
        }

        float[] vector(int column) {
            float[] vector = new float[dimensions];
            for (int row = 0; row < dimensions; row++) {
                vector[row] =
                        numbers.get(ValueLayout.JAVA_BYTE, (long) row * BLOCK + column)
                                * factors[column];
            }
            return vector;
        }

        /// All vectors of the block, a row per dimension.
        void copyTo(float[][] rows) {
            byte[] bytes = new byte[BLOCK];
            for (int row = 0; row < dimensions; row++) {
                MemorySegment.copy(
                        numbers, ValueLayout.JAVA_BYTE, (long) row * BLOCK, bytes, 0, BLOCK);
                float[] to = rows[row];
                for (int column = 0; column < BLOCK; column++) {
                    to[column] = bytes[column] * factors[column];
                }
            }
        }
    }

    /// How many ranges of papers there are.
    public int ranges() {
        return Math.ceilDiv(size, RANGE);
    }

    /// The cosines of some papers with those of a range from an index on.
    ///
    /// @param papers numbers of papers
    /// @param range number of the range
    /// @param from the first paper to compare them with; what stands for those before it is left as
    ///   it is or has no meaning
    /// @param cosines at least a row for each of the papers, which takes the cosine of every paper
    ///   at that one's number less that of the range's first
    public void cosines(int[] papers, int range, int from, float[][] cosines) {
        if (papers.length == 0) {
            return;
        }
        float[][] vectors = vectors(papers);
        float[][] rows = new float[vectors[0].length][BLOCK];
        float[][] part = new float[FourVectors.COUNT][BLOCK];
        int begin = range * RANGE;
        int end = Math.min(size, begin + RANGE);
        for (int block = Math.max(begin, from) / BLOCK; block * BLOCK < end; block++) {
            blocks.get(block).copyTo(rows);
            int columns = Math.min(BLOCK, end - block * BLOCK);
            for (int four = 0; four < papers.length; four += FourVectors.COUNT) {
                for (float[] row : part) {
                    Arrays.fill(row, 0);
                }
                FourVectors.addRows(part, four(vectors, four), rows);
                for (int i = 0; i < Math.min(FourVectors.COUNT, papers.length - four); i++) {
                    System.arraycopy(part[i], 0, cosines[four + i], block * BLOCK - begin, columns);
                }
            }
        }
    }

    private float[][] vectors(int[] papers) {
        return Arrays.stream(papers)
                .mapToObj(paper -> blocks.get(paper / BLOCK).vector(paper % BLOCK))
                .toArray(float[][]::new);
    }

    /// Four vectors, the last one again for those behind the end.
    private static float[][] four(float[][] vectors, int from) {
        float[][] four = new float[FourVectors.COUNT][];
        Arrays.setAll(four, i -> vectors[Math.min(from + i, vectors.length - 1)]);
        return four;
    }

    /// How many papers there are.
    public int size() {
        return size;
    }
}
