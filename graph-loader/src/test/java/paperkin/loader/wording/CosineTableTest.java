package paperkin.loader.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.lang.foreign.Arena;
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
        List<byte[]> papers = papers(1030);
        List<float[]> vectors = papers.stream().map(CosineTableTest::vector).toList();
        CosineTable table = table(papers);

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
        float[][] cosines = cosines(table(papers(100)), IntStream.range(0, 100).toArray(), 0);

        for (int i = 0; i < 100; i++) {
            for (int j = 0; j < 100; j++) {
                assertThat(cosines[i][j]).isEqualTo(cosines[j][i]);
            }
        }
    }

    @Test
    void papers_before_the_first_asked_for_may_be_left_out() {
        var table = table(papers(1200));

        float[][] all = cosines(table, new int[] {3, 700, 1199}, 0);
        float[][] some = cosines(table, new int[] {3, 700, 1199}, 600);

        for (int i = 0; i < 3; i++) {
            assertThat(Arrays.copyOfRange(some[i], 600, 1200))
                    .isEqualTo(Arrays.copyOfRange(all[i], 600, 1200));
        }
    }

    @Test
    void rows_of_other_papers_may_be_used_again() {
        var table = table(papers(600));
        float[][] rows = cosines(table, new int[] {3, 500}, 0);

        table.cosines(new int[] {7}, 0, 0, rows);

        assertThat(rows[0]).isEqualTo(cosines(table, new int[] {7}, 0)[0]);
        assertThat(rows[1]).isEqualTo(cosines(table, new int[] {500}, 0)[0]);
    }

    @Test
    void a_range_holds_the_papers_behind_those_of_the_range_before() {
        List<byte[]> papers = papers(CosineTable.RANGE + 10);
        var table = table(papers);
        float[][] rows = new float[1][CosineTable.RANGE];

        table.cosines(new int[] {4}, 1, 0, rows);

        assertThat(table.ranges()).isEqualTo(2);
        for (int i = 0; i < 10; i++) {
            assertThat(rows[0][i])
                    .isCloseTo(
                            Vector.dot(
                                    vector(papers.get(4)),
                                    vector(papers.get(CosineTable.RANGE + i))),
                            within(1e-5f));
        }
        assertThat(rows[0][10]).isZero();
    }

    @Test
    void a_paper_without_words_is_like_none() {
        List<byte[]> papers = new ArrayList<>(papers(3));
        papers.set(1, new byte[19]);

        float[][] cosines = cosines(table(papers), new int[] {0, 1}, 0);

        assertThat(cosines[0][1]).isZero();
        assertThat(cosines[1]).containsOnly(0);
    }

    @Test
    void a_table_may_be_empty() {
        CosineTable table = table(List.of());

        assertThat(table.ranges()).isZero();
        assertThat(cosines(table, new int[0], 0)).isEmpty();
    }

    private static float[][] cosines(CosineTable table, int[] papers, int from) {
        float[][] rows = new float[papers.length][table.size()];
        table.cosines(papers, 0, from, rows);
        return rows;
    }

    private static CosineTable table(List<byte[]> papers) {
        var table = new CosineTable(Arena.ofAuto());
        papers.forEach(table::add);
        return table;
    }

    private static float[] vector(byte[] numbers) {
        float[] vector = new float[numbers.length];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = numbers[i];
        }
        Vector.normalize(vector);
        return vector;
    }

    private static List<byte[]> papers(int count) {
        Random random = new Random(1);
        List<byte[]> papers = new ArrayList<>();
        for (int paper = 0; paper < count; paper++) {
            byte[] numbers = new byte[19];
            random.nextBytes(numbers);
            papers.add(numbers);
        }
        return papers;
    }
}
