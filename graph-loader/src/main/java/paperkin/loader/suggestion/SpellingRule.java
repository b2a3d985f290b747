package paperkin.loader.suggestion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import paperkin.loader.suggestion.Suggestion.Rule;

/// Concepts whose names are the same once they are evened out; the rarer ones may be the most
/// frequent.
///
/// @param even evens out a name
/// @param prior how likely they are one
record SpellingRule(Rule rule, UnaryOperator<String> even, double prior) {

    private static final int LEAST_LETTERS = 5;

    /// Spaces, hyphens and endings do not count.
    static SpellingRule spelling() {
        return new SpellingRule(Rule.SPELLING, Spelling::squeezed, 0.95);
    }

    /// The order of the words does not count, nor do small words.
    static SpellingRule words() {
        return new SpellingRule(Rule.WORDS, Spelling::bag, 0.7);
    }

    Stream<Candidate> of(KnownConcepts concepts) {
        Map<String, List<KnownConcept>> groups = new HashMap<>();
        for (KnownConcept concept : concepts.all()) {
            if (concept.df() > 1) {
                groups.computeIfAbsent(even.apply(concept.label()), _ -> new ArrayList<>(1))
                        .add(concept);
            }
        }
        return groups.entrySet().stream()
                .filter(group -> group.getValue().size() > 1)
                .filter(group -> group.getKey().length() >= LEAST_LETTERS)
                .flatMap(group -> candidates(group.getValue()));
    }

    private Stream<Candidate> candidates(List<KnownConcept> group) {
        KnownConcept into =
                group.stream()
                        .max(
                                Comparator.comparingInt(KnownConcept::df)
                                        .thenComparing(KnownConcept::id, Comparator.reverseOrder()))
                        .orElseThrow();
        return group.stream()
                .filter(from -> !from.id().equals(into.id()))
                .map(from ->
                        new Candidate(
                                into,
                                from,
                                rule,
                                prior,
                                "%s is written like %s".formatted(from.named(), into.named())));
    }
}
