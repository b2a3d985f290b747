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
        return List.of(resolution.concept(), sentence());
    }

    /// What the sentence is known by: its field and its offset there.
    Object sentence() {
        var passage = candidate.passage();
        return List.of(passage.field(), passage.sentence().start());
    }

    /// Whether this is a longer form around the other, of another concept.
    boolean isAround(Finding other) {
        return !resolution.concept().equals(other.resolution.concept())
                && candidate.length() > other.candidate.length()
                && candidate.covers(other.candidate);
    }
}
