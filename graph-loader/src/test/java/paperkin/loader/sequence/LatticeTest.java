package paperkin.loader.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Compares with the sum over all labellings, one by one.
class LatticeTest {

    private static final int LENGTH = 4;

    private final LabelSet labels = new LabelSet(List.of("TASK", "METHOD"));
    private final float[][] scores = new float[LENGTH][labels.size()];
    private final double[][] factors = new double[labels.size()][labels.size()];
    private final List<int[]> paths = new ArrayList<>();
    private final long[] every = new long[LENGTH];

    @BeforeEach
    void drawWeights() {
        Random random = new Random(7);
        for (float[] row : scores) {
            for (int i = 0; i < row.length; i++) {
                row[i] = (float) random.nextGaussian();
            }
        }
        for (int previous = 0; previous < factors.length; previous++) {
            for (int next = 0; next < factors.length; next++) {
                if (labels.mayFollow(previous, next)) {
                    factors[previous][next] = Math.exp(random.nextGaussian());
                }
            }
        }
        Arrays.fill(every, (1L << labels.size()) - 1);
        extend(new int[LENGTH], 0);
    }

    @Test
    void aLabelIsAsProbableAsAllPathsThroughIt() {
        Lattice lattice = new Lattice(labels, factors, scores, every);
        for (int token = 0; token < LENGTH; token++) {
            double[] marginals = lattice.marginals(token);
            for (int label = 0; label < labels.size(); label++) {
                assertThat(marginals[label]).isCloseTo(share(token, label), within(1e-6));
            }
        }
    }

    @Test
    void aPairOfLabelsIsAsProbableAsAllPathsThroughIt() {
        double[][] sums = new double[labels.size()][labels.size()];
        new Lattice(labels, factors, scores, every).addPairs(2, 1, sums);
        for (int previous = 0; previous < labels.size(); previous++) {
            for (int next = 0; next < labels.size(); next++) {
                int p = previous;
                int n = next;
                double share =
                        paths.stream()
                                        .filter(path -> path[1] == p && path[2] == n)
                                        .mapToDouble(this::weight)
                                        .sum()
                                / all();
                assertThat(sums[previous][next]).isCloseTo(share, within(1e-6));
            }
        }
    }

    @Test
    void theBestPathIsTheHeaviest() {
        int[] heaviest = paths.getFirst();
        for (int[] path : paths) {
            heaviest = weight(path) > weight(heaviest) ? path : heaviest;
        }

        assertThat(new BestPath(labels, factors).of(scores)).isEqualTo(heaviest);
    }

    @Test
    void aSpanIsAsProbableAsAllPathsThatMarkIt() {
        Lattice lattice = new Lattice(labels, factors, scores, every);
        for (TypedSpan span :
                List.of(
                        new TypedSpan(0, 1, "TASK"),
                        new TypedSpan(1, 3, "METHOD"),
                        new TypedSpan(0, 4, "TASK"))) {
            double share =
                    paths.stream()
                                    .filter(path -> labels.spans(path).contains(span))
                                    .mapToDouble(this::weight)
                                    .sum()
                            / all();
            assertThat(lattice.probability(span)).isCloseTo(share, within(1e-6));
        }
    }

    private void extend(int[] path, int length) {
        if (length == LENGTH) {
            if (labels.mayEnd(path[LENGTH - 1])) {
                paths.add(path.clone());
            }
            return;
        }
        for (int label = 0; label < labels.size(); label++) {
            boolean valid =
                    length == 0
                            ? labels.mayStart(label)
                            : labels.mayFollow(path[length - 1], label);
            if (valid) {
                path[length] = label;
                extend(path, length + 1);
            }
        }
    }

    private double weight(int[] path) {
        double weight = 1;
        for (int token = 0; token < LENGTH; token++) {
            weight *= Math.exp(scores[token][path[token]]);
            weight *= token == 0 ? 1 : factors[path[token - 1]][path[token]];
        }
        return weight;
    }

    private double all() {
        return paths.stream().mapToDouble(this::weight).sum();
    }

    private double share(int token, int label) {
        return paths.stream().filter(path -> path[token] == label).mapToDouble(this::weight).sum()
                / all();
    }
}
