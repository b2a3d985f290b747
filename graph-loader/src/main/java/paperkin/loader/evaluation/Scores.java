package paperkin.loader.evaluation;

import com.fasterxml.jackson.annotation.JsonProperty;

/// How much of what was found is right and how much of what is right was found.
///
/// @param right how many were found and are right
/// @param found how many were found
/// @param expected how many there are to find
public record Scores(long right, long found, long expected) {

    /// Nothing found, nothing expected.
    public static final Scores NONE = new Scores(0, 0, 0);

    public Scores {
        if (right < 0 || right > found || right > expected) {
            throw new IllegalArgumentException(
                    "Of %d found and %d expected, %d cannot be right."
                            .formatted(found, expected, right));
        }
    }

    public Scores plus(Scores other) {
        return new Scores(right + other.right, found + other.found, expected + other.expected);
    }

    /// Share of the found that is right, 0 if nothing was found.
    @JsonProperty
    public double precision() {
        return found == 0 ? 0 : (double) right / found;
    }

    /// Share of the expected that was found, 0 if nothing was expected.
    @JsonProperty
    public double recall() {
        return expected == 0 ? 0 : (double) right / expected;
    }

    /// Harmonic mean of precision and recall, 0 if nothing is right.
    @JsonProperty
    public double f1() {
        return found + expected == 0 ? 0 : 2.0 * right / (found + expected);
    }
}
