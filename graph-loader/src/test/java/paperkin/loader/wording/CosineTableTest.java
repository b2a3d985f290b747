package paperkin.loader.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import paperkin.loader.matrix.Vector;

class CosineTableTest {

    @Test
    void every_cosine_is_the_product_of_the_two_vectors() {
        List<float[]> vectors = vectors(1030);
        CosineTable table = table(vectors);

        for (int from : List.of(0, 3, 509, 1027)) {
            int to = Math.min(1030, from + 7);
            float[][] cosines = cosines(table, IntStream.range(from, to).toArray(), 0);

            assertThat(cosines).hasDimensions(to - from, 1030);
            for (int i = from; i < to; i++) {
                for (int j = 0; j < 1030; j++) {
                    assertThat(cosines[i - from][j])
                            .isCloseTo(Vector.dot(vectors.get(i), vectors.get(j)), within(1e-5f));
                }
            }
        }
    }

    @Test
    void two_papers_are_as_alike_one_way_as_the_other() {
        float[][] cosines = cosines(table(vectors(100)), IntStream.range(0, 100).toArray(), 0);

        for (int i = 0; i < 100; i++) {
            for (int j = 0; j < 100; j++) {
                assertThat(cosines[i][j]).isEqualTo(cosines[j][i]);
            }
        }
    }

    @Test
    void papers_before_the_first_asked_for_may_be_left_out() {
        List<float[]> vectors = vectors(1200);
        var table = table(vectors);

        float[][] all = cosines(table, new int[] {3, 700, 1199}, 0);
        float[][] some = cosines(table, new int[] {3, 700, 1199}, 600);

        for (int i = 0; i < 3; i++) {
            assertThat(Arrays.copyOfRange(some[i], 600, 1200))
                    .isEqualTo(Arrays.copyOfRange(all[i], 600, 1200));
        }
    }

    @Test
    void rows_of_other_papers_may_be_used_again() {
        var table = table(vectors(600));
        float[][] rows = cosines(table, new int[] {3, 500}, 0);

        table.cosines(new int[] {7}, 0, rows);

        assertThat(rows[0]).isEqualTo(cosines(table, new int[] {7}, 0)[0]);
        assertThat(rows[1]).isEqualTo(cosines(table, new int[] {500}, 0)[0]);
    }

    @Test
    void a_table_may_be_empty() {
        CosineTable table = new CosineTable();

        assertThat(cosines(table, new int[0], 0)).isEmpty();
    }

    private static float[][] cosines(CosineTable table, int[] papers, int from) {
        float[][] rows = new float[papers.length][table.size()];
        table.cosines(papers, from, rows);
        return rows;
    }

    private static CosineTable table(List<float[]> vectors) {
        var table = new CosineTable();
        vectors.forEach(table::add);
        return table;
    }

    private static List<float[]> vectors(int count) {
        Random random = new Random(1);
        List<float[]> vectors = new ArrayList<>();
        for (int paper = 0; paper < count; paper++) {
            float[] vector = new float[19];
            for (int i = 0; i < vector.length; i++) {
                vector[i] = (float) random.nextGaussian();
            }
            Vector.normalize(vector);
            vectors.add(vector);
        }
        return vectors;
    }
}
