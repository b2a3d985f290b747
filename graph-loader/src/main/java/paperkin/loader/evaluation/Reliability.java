package paperkin.loader.evaluation;

import java.util.ArrayList;
import java.util.List;

/// Whether confidences mean what they say: of all found with a confidence of about 0.8, are 80 %
/// right? (Guo et al. 2017, "On calibration of modern neural networks", section 2.)
public final class Reliability {

    private static final int BINS = 10;

    private final double[] confidence = new double[BINS];
    private final long[] found = new long[BINS];
    private final long[] right = new long[BINS];

    void add(double confidence, boolean isRight) {
        int bin = (int) Math.min(BINS - 1, Math.max(0, confidence * BINS));
        this.confidence[bin] += confidence;
        found[bin]++;
        right[bin] += isRight ? 1 : 0;
    }

    /// Those found with a confidence in one tenth of the scale.
    ///
    /// @param from least confidence
    /// @param confidence their mean confidence
    /// @param accuracy share of them that is right
    public record Bin(double from, long found, double confidence, double accuracy) {}

    /// The tenths in which anything was found, from the least confidence.
    List<Bin> bins() {
        List<Bin> bins = new ArrayList<>();
        for (int i = 0; i < BINS; i++) {
            if (found[i] > 0) {
                bins.add(
                        new Bin(
                                (double) i / BINS,
                                found[i],
                                confidence[i] / found[i],
                                (double) right[i] / found[i]));
            }
        }
        return bins;
    }

    /// Expected calibration error: the mean distance of confidence and accuracy over the bins,
    /// weighted by what was found in them; 0 if nothing was.
    static double error(List<Bin> bins) {
        double total = bins.stream().mapToLong(Bin::found).sum();
        return bins.stream()
                .mapToDouble(b -> b.found() / total * Math.abs(b.confidence() - b.accuracy()))
                .sum();
    }
}
