package paperkin.loader.suggestion;

import java.util.List;
import java.util.stream.Stream;
import paperkin.loader.curation.Decision;
import paperkin.loader.curation.Target;
import paperkin.loader.suggestion.Suggestion.Rule;

/// Frequent concepts of no particular type that go with nothing in particular.
final class GenericRule {

    private static final int LEAST_PAPERS = 100;
    private static final int NEAREST = 20;
    private static final int LEAST_TOGETHER = 5;

    /// What stands below is suspicious: one concept in fifty of those that are frequent.
    private static final double LEAST_FOCUS = 0.15;

    private GenericRule() {}

    /// The concepts that are looked at.
    static List<KnownConcept> frequent(KnownConcepts concepts) {
        return concepts.all().stream()
                .filter(concept -> concept.df() >= LEAST_PAPERS && concept.type().equals("CONCEPT"))
                .toList();
    }

    static Stream<Suggestion> of(List<KnownConcept> frequent, Neighbourhoods neighbourhoods) {
        return frequent.stream()
                .map(concept ->
                        suggestion(
                                concept,
                                neighbourhoods.focus(concept.id(), NEAREST, LEAST_TOGETHER)))
                .filter(each -> each.score() > 0);
    }

    private static Suggestion suggestion(KnownConcept concept, double focus) {
        return new Suggestion(
                new Decision.Block(new Target.Concept(concept.id())),
                Rule.GENERIC,
                Math.max(0, 1 - focus / LEAST_FOCUS),
                concept.df(),
                "%s goes with nothing in particular: its nearest neighbours are as near as %.2f"
                        .formatted(concept.named(), focus));
    }
}
