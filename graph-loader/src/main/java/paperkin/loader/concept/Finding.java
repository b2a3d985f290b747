package paperkin.loader.concept;

import paperkin.loader.mention.Candidate;

/// A candidate and the concept it resolves to.
record Finding(Candidate candidate, Resolution resolution) {

    /// Whether this says nothing new beside another: the same concept at the same place.
    boolean repeats(Finding other) {
        return resolution.concept().equals(other.resolution.concept())
                && candidate.overlaps(other.candidate);
    }
}
