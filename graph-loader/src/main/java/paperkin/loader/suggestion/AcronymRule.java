package paperkin.loader.suggestion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import paperkin.loader.suggestion.Suggestion.Rule;

/// Acronyms that some papers do not explain, and that nearly all which do explain alike.
final class AcronymRule {

    private static final int LEAST_UNEXPLAINED = 2;
    private static final int LEAST_PAPERS = 4;
    private static final double LEAST_SHARE = 0.75;

    private AcronymRule() {}

    /// How many papers use an acronym for a concept.
    private record Use(KnownConcept concept, int papers) {}

    static Stream<Candidate> of(KnownConcepts concepts) {
        Map<String, List<Use>> uses = new HashMap<>();
        for (KnownConcept concept : concepts.all()) {
            concept.forms().stream()
                    .filter(form -> Spelling.isAcronym(form.surface()))
                    .forEach(form ->
                            uses.computeIfAbsent(singular(form.surface()), _ -> new ArrayList<>(1))
                                    .add(new Use(concept, form.papers())));
        }
        return uses.entrySet().stream()
                .flatMap(each -> candidate(each.getKey(), each.getValue()).stream());
    }

    private static String singular(String acronym) {
        return acronym.endsWith("s") ? acronym.substring(0, acronym.length() - 1) : acronym;
    }

    private static Optional<Candidate> candidate(String acronym, List<Use> uses) {
        Optional<Use> bare =
                uses.stream().filter(use -> isBare(use.concept(), acronym)).findFirst();
        if (bare.isEmpty() || !isMostlyWrittenSo(bare.get())) {
            return Optional.empty();
        }
        Map<KnownConcept, Integer> explained = new HashMap<>();
        uses.stream()
                .filter(use -> !isBare(use.concept(), acronym))
                .forEach(use -> explained.merge(use.concept(), use.papers(), Integer::sum));
        int all = explained.values().stream().mapToInt(Integer::intValue).sum();
        return explained.entrySet().stream()
                .max(
                        Map.Entry.<KnownConcept, Integer>comparingByValue()
                                .thenComparing(
                                        Map.Entry.comparingByKey(
                                                Comparator.comparing(KnownConcept::id))))
                .filter(most -> most.getValue() >= LEAST_PAPERS)
                .filter(most -> most.getValue() >= LEAST_SHARE * all)
                .map(most ->
                        new Candidate(
                                most.getKey(),
                                bare.get().concept(),
                                Rule.ACRONYM,
                                prior(most.getValue(), all),
                                evidence(acronym, most.getKey(), most.getValue(), all)));
    }

    /// `MoCo` is another thing than `MOCO`.
    private static boolean isMostlyWrittenSo(Use bare) {
        int df = bare.concept().df();
        return df >= LEAST_UNEXPLAINED && 2 * bare.papers() >= df;
    }

    private static boolean isBare(KnownConcept concept, String acronym) {
        return concept.id().equals(acronym.toLowerCase(Locale.ROOT));
    }

    /// One paper more on either side would leave the share of what is meant about there.
    private static double prior(int most, int all) {
        return (most + 0.5) / (all + 1.5);
    }

    private static String evidence(String acronym, KnownConcept most, int papers, int all) {
        return "%d of %d papers that say what %s is short for mean %s"
                .formatted(papers, all, acronym, most.named());
    }
}
