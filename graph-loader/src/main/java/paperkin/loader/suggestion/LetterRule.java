package paperkin.loader.suggestion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import paperkin.loader.concept.ConceptKey;
import paperkin.loader.suggestion.Suggestion.Rule;

/// Rare concepts whose names differ from that of a frequent one by a letter within a long word.
final class LetterRule {

    private static final int LEAST_PAPERS = 20;
    private static final int TIMES_AS_FREQUENT = 10;
    private static final int LEAST_LETTERS = 10;
    private static final int LEAST_WORD = 6;

    private LetterRule() {}

    static Stream<Candidate> of(KnownConcepts concepts) {
        Map<String, List<KnownConcept>> frequent = new HashMap<>();
        for (KnownConcept concept : concepts.all()) {
            if (concept.df() >= LEAST_PAPERS) {
                shortened(concept)
                        .forEach(name ->
                                frequent.computeIfAbsent(name, _ -> new ArrayList<>(1))
                                        .add(concept));
            }
        }
        return concepts.all().stream().flatMap(concept -> candidates(concept, frequent));
    }

    private static Stream<Candidate> candidates(
            KnownConcept rare, Map<String, List<KnownConcept>> frequent) {
        Set<KnownConcept> near = new HashSet<>();
        shortened(rare).forEach(name -> near.addAll(frequent.getOrDefault(name, List.of())));
        return near.stream()
                .filter(into -> into.df() >= TIMES_AS_FREQUENT * rare.df())
                .filter(into ->
                        differInOneWord(ConceptKey.of(rare.label()), ConceptKey.of(into.label())))
                .map(into ->
                        new Candidate(
                                into,
                                rare,
                                Rule.LETTER,
                                0.85,
                                "%s differs from %s by a letter"
                                        .formatted(rare.named(), into.named())));
    }

    /// The name, and each that is left of it without one letter.
    private static Set<String> shortened(KnownConcept concept) {
        String name = ConceptKey.of(concept.label());
        if (name.length() < LEAST_LETTERS) {
            return Set.of();
        }
        Set<String> shortened = new HashSet<>();
        shortened.add(name);
        for (int i = 0; i < name.length(); i++) {
            shortened.add(name.substring(0, i) + name.substring(i + 1));
        }
        return shortened;
    }

    private static boolean differInOneWord(String one, String other) {
        String[] words = one.split(" ", -1);
        String[] others = other.split(" ", -1);
        if (words.length != others.length) {
            return false;
        }
        int different = 0;
        for (int i = 0; i < words.length; i++) {
            if (!words[i].equals(others[i])) {
                different++;
                if (!isSlip(words[i], others[i])) {
                    return false;
                }
            }
        }
        return different == 1;
    }

    /// A slip is made inside a word: other first letters make other words, other last ones other
    /// forms of it, and digits other versions.
    private static boolean isSlip(String word, String other) {
        return Math.min(word.length(), other.length()) >= LEAST_WORD
                && word.charAt(0) == other.charAt(0)
                && word.chars().noneMatch(Character::isDigit)
                && other.chars().noneMatch(Character::isDigit);
    }
}
