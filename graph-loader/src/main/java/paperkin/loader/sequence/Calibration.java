package paperkin.loader.sequence;

import java.util.List;

/// Turns a model's own probability of a span into how often such spans are right: a logistic
/// function of its log odds (Platt, 1999).
///
/// @param slope how much the log odds count
/// @param offset what is added to them
record Calibration(double slope, double offset) {

    /// Takes probabilities as they are.
    static final Calibration NONE = new Calibration(1, 0);

    private static final double SMALLEST = 1e-6;
    private static final int STEPS = 200;
    private static final double RIDGE = 1e-3;

    /// What a model thought of a span and whether it was right.
    record Outcome(double probability, boolean right) {}

    double confidence(double probability) {
        return logistic(slope * logOdds(probability) + offset);
    }

    /// The best fit to outcomes by Newton's method; [#NONE] to too few.
    static Calibration fit(List<Outcome> outcomes) {
        if (outcomes.size() < 20) {
            return NONE;
        }
        double slope = 1;
        double offset = 0;
        for (int step = 0; step < STEPS; step++) {
            double gradientSlope = RIDGE * (1 - slope);
            double gradientOffset = -RIDGE * offset;
            double slopeSlope = RIDGE;
            double slopeOffset = 0;
            double offsetOffset = RIDGE;
            for (Outcome outcome : outcomes) {
                double odds = logOdds(outcome.probability());
                double confidence = logistic(slope * odds + offset);
                double error = (outcome.right() ? 1 : 0) - confidence;
                double weight = confidence * (1 - confidence);
                gradientSlope += error * odds;
                gradientOffset += error;
                slopeSlope += weight * odds * odds;
                slopeOffset += weight * odds;
                offsetOffset += weight;
            }
            double determinant = slopeSlope * offsetOffset - slopeOffset * slopeOffset;
            slope += (offsetOffset * gradientSlope - slopeOffset * gradientOffset) / determinant;
            offset += (slopeSlope * gradientOffset - slopeOffset * gradientSlope) / determinant;
        }
        return new Calibration(slope, offset);
    }

    private static double logOdds(double probability) {
        double inside = Math.clamp(probability, SMALLEST, 1 - SMALLEST);
        return Math.log(inside / (1 - inside));
    }

    private static double logistic(double odds) {
        return 1 / (1 + Math.exp(-odds));
    }
}
