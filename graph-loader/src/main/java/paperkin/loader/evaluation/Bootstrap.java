package paperkin.loader.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import paperkin.loader.evaluation.EvaluationResult.Interval;
import paperkin.loader.evaluation.EvaluationResult.Share;

/// Percentile bootstrap over documents (Efron 1979; Berg-Kirkpatrick et al. 2012, section 2.1, for
/// its use with F1): what a share would be in other samples of as many.
final class Bootstrap {

    private static final int RESAMPLES = 2000;
    private static final long SEED = 20_261_120;

    private Bootstrap() {}

    /// The interval that holds 95 % of the shares of resampled documents; the same each time.
    static <T> Interval interval(List<T> documents, Function<T, Share> share) {
        List<Share> shares = documents.stream().map(share).toList();
        Random random = new Random(SEED);
        double[] values = new double[RESAMPLES];
        for (int i = 0; i < RESAMPLES; i++) {
            Share sum = Share.NONE;
            for (int j = 0; j < shares.size(); j++) {
                sum = sum.plus(shares.get(random.nextInt(shares.size())));
            }
            values[i] = sum.value();
        }
        Arrays.sort(values);
        return new Interval(values[RESAMPLES * 25 / 1000], values[RESAMPLES * 975 / 1000 - 1]);
    }
}
