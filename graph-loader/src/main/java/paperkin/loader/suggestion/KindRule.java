package paperkin.loader.suggestion;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import paperkin.loader.concept.ConceptKey;
import paperkin.loader.suggestion.Suggestion.Rule;

/// Names that stand alone and with a word for what they are: `Adam` and `Adam optimizer`.
final class KindRule {

    private static final Pattern KIND =
            Pattern.compile(
                    "(.+)[ -](?:algorithm|architecture|benchmark|corpus|data|dataset|data set"
                            + "|database|framework|metric|model|network|optimizer|score|system"
                            + "|task|toolkit)s?");

    private static final int LEAST_PAPERS = 3;

    private KindRule() {}

    static Stream<Candidate> of(KnownConcepts concepts) {
        return concepts.all().stream()
                .filter(concept -> concept.df() > 1)
                .flatMap(concept -> candidate(concept, concepts).stream());
    }

    private static Optional<Candidate> candidate(KnownConcept longer, KnownConcepts concepts) {
        var kind = KIND.matcher(longer.label());
        if (!kind.matches() || !isName(kind.group(1))) {
            return Optional.empty();
        }
        return concepts.of(ConceptKey.id(kind.group(1)))
                .filter(name -> name.df() >= LEAST_PAPERS && isName(name.label()))
                .map(name ->
                        new Candidate(
                                name,
                                longer,
                                Rule.KIND,
                                0.8,
                                "%s is %s with a word for what it is"
                                        .formatted(longer.named(), name.named())));
    }

    /// One word with a capital beyond its first letter, or with a digit.
    private static boolean isName(String text) {
        return text.indexOf(' ') < 0
                && text.chars()
                        .skip(1)
                        .anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    }
}
