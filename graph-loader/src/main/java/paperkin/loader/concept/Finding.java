package paperkin.loader.concept;

import java.util.List;
import paperkin.loader.mention.Candidate;

/// A candidate and the concept it resolves to.
record Finding(Candidate candidate, Resolution resolution) {

    /// Whether this says nothing new beside another: the same concept at the same place.
    boolean repeats(Finding other) {
        return resolution.concept().equals(other.resolution.concept())
                && candidate.overlaps(other.candidate);
    }

    /// The concept and the sentence: findings can repeat each other only where this is equal.
    Object place() {
        var passage = candidate.passage();
        return List.of(resolution.concept(), passage.field(), passage.sentence().start());
    }
}
