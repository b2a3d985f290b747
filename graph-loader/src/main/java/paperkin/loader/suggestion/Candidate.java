package paperkin.loader.suggestion;

import java.util.List;
import paperkin.loader.curation.Decision;
import paperkin.loader.suggestion.Suggestion.Rule;

/// Two concepts that may be one, before it is known what stands beside them.
///
/// @param prior how likely it is by their names alone
/// @param evidence what speaks for it
record Candidate(KnownConcept into, KnownConcept from, Rule rule, double prior, String evidence) {

    Decision.Merge merge() {
        return new Decision.Merge(into.id(), List.of(from.id()));
    }
}
