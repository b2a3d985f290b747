package paperkin.loader.suggestion;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import paperkin.loader.concept.ConceptKey;
import paperkin.loader.curation.Decision;
import paperkin.loader.suggestion.KnownConcept.Form;
import paperkin.loader.suggestion.Suggestion.Rule;

/// Concepts with an acronym whose forms have two long forms of the same initials: `convolutional
/// neural network` and `cellular neural network`.
final class LongFormRule {

    private static final int SAME_BEGINNING = 4;

    private LongFormRule() {}

    /// @param isKnown whether the vocabulary has a form, so that people have looked at it already
    static Stream<Suggestion> of(KnownConcepts concepts, Predicate<String> isKnown) {
        return concepts.all().stream()
                .filter(concept -> concept.df() > 3)
                .filter(concept ->
                        concept.forms().stream()
                                .anyMatch(form -> Spelling.isAcronym(form.surface())))
                .flatMap(concept -> ofOne(concept, isKnown));
    }

    private static Stream<Suggestion> ofOne(KnownConcept concept, Predicate<String> isKnown) {
        String initials = Spelling.initials(concept.label());
        Map<String, List<Form>> others = new TreeMap<>();
        for (Form form : concept.forms()) {
            String surface = form.surface();
            if (initials.length() > 1
                    && Spelling.initials(surface).equals(initials)
                    && !isKnown.test(surface)
                    && !hasAcronym(surface)
                    && areOthers(concept.label(), surface)) {
                others.merge(
                        ConceptKey.of(surface),
                        List.of(form),
                        (some, more) -> Stream.concat(some.stream(), more.stream()).toList());
            }
        }
        return others.values().stream().map(forms -> suggestion(concept, forms));
    }

    /// `visual AR` is rather short for something.
    private static boolean hasAcronym(String surface) {
        return Stream.of(surface.split("[\\s-]+", -1)).anyMatch(Spelling::isAcronym);
    }

    /// Whether some word of one has no counterpart in the other, be it in another form.
    private static boolean areOthers(String label, String surface) {
        Set<String> words = Spelling.words(label);
        Set<String> left = new TreeSet<>(Spelling.words(surface));
        left.removeAll(words);
        return left.stream()
                .anyMatch(word -> words.stream().noneMatch(other -> sameBeginning(word, other)));
    }

    private static boolean sameBeginning(String word, String other) {
        int least = Math.min(SAME_BEGINNING, Math.min(word.length(), other.length()));
        return word.substring(0, least).equals(other.substring(0, least));
    }

    private static Suggestion suggestion(KnownConcept concept, List<Form> forms) {
        List<String> surfaces = forms.stream().map(Form::surface).toList();
        int papers = forms.stream().mapToInt(Form::papers).sum();
        return new Suggestion(
                new Decision.Split(concept.id(), surfaces, ConceptKey.id(surfaces.getFirst())),
                Rule.LONG_FORM,
                0.7 - 0.3 / papers,
                papers,
                "%d papers write %s for %s, which has the same initials"
                        .formatted(papers, surfaces.getFirst(), concept.named()));
    }
}
