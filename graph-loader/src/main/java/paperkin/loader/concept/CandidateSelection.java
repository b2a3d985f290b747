package paperkin.loader.concept;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import paperkin.loader.abbreviation.AbbreviationCandidates;
import paperkin.loader.mention.Candidate;
import paperkin.loader.mention.NounPhraseFinder;
import paperkin.loader.mention.TaggerFinder;
import paperkin.loader.mention.TitleNameFinder;

/// Chooses among overlapping candidates. Known forms come first, the longest of them winning; then
/// what the sequence model found, then noun phrases. A known name stays a mention inside a longer
/// one (`KL` in `KL regularization`), and a longer phrase may stand around a known form.
final class CandidateSelection {

    private static final List<String> PRECEDENCE =
            List.of(TitleNameFinder.RULE, TaggerFinder.RULE, NounPhraseFinder.RULE);
    private static final Comparator<Candidate> ORDER =
            Comparator.comparingInt(CandidateSelection::precedence)
                    .thenComparing(Candidate::length, Comparator.reverseOrder())
                    .thenComparing(
                            candidate -> candidate.rule().equals(AbbreviationCandidates.RULE))
                    .thenComparing(candidate -> candidate.passage().field())
                    .thenComparingInt(Candidate::startOffset);

    private final Predicate<Candidate> isName;

    /// @param isName whether a known form is a proper name, which counts wherever it stands
    CandidateSelection(Predicate<Candidate> isName) {
        this.isName = isName;
    }

    /// The chosen ones of a paper's candidates, best first.
    List<Candidate> select(List<Candidate> candidates) {
        var chosen = new ArrayList<Candidate>();
        var byPassage = new HashMap<Object, List<Candidate>>();
        for (Candidate candidate : agreed(candidates).stream().sorted(ORDER).toList()) {
            var others = byPassage.computeIfAbsent(key(candidate), _ -> new ArrayList<>());
            if (others.stream().allMatch(other -> canStandWith(candidate, other))) {
                others.add(candidate);
                chosen.add(candidate);
            }
        }
        return chosen;
    }

    /// Where the sequence model and the noun phrases agree on a span, each speaks for the other.
    private static List<Candidate> agreed(List<Candidate> candidates) {
        Map<Span, Candidate> phrases = new HashMap<>();
        candidates.stream()
                .filter(candidate -> candidate.rule().equals(NounPhraseFinder.RULE))
                .forEach(phrase -> phrases.put(Span.of(phrase), phrase));
        return candidates.stream()
                .map(candidate ->
                        candidate.rule().equals(TaggerFinder.RULE)
                                        && phrases.containsKey(Span.of(candidate))
                                ? new Candidate(
                                        candidate.passage(),
                                        candidate.first(),
                                        candidate.end(),
                                        candidate.type(),
                                        Math.min(1, candidate.confidence() + 0.15),
                                        candidate.rule())
                                : candidate)
                .toList();
    }

    private boolean canStandWith(Candidate candidate, Candidate chosen) {
        if (!candidate.overlaps(chosen)) {
            return true;
        }
        boolean known = precedence(candidate) == 0;
        if (chosen.covers(candidate)) {
            return known
                    && candidate.length() < chosen.length()
                    && isName.test(candidate)
                    && !isNumbered(candidate, chosen);
        }
        return !known && candidate.covers(chosen);
    }

    /// Whether the longer form is the shorter one and a number: `CIFAR-10` does not speak of
    /// `CIFAR`.
    private static boolean isNumbered(Candidate inner, Candidate outer) {
        var rest = outer.surface().substring(inner.endOffset() - outer.startOffset());
        return rest.matches("[-\\s]*\\d.*");
    }

    /// Known forms, whether by vocabulary or by the paper's own abbreviations, are 0.
    private static int precedence(Candidate candidate) {
        return PRECEDENCE.indexOf(candidate.rule()) + 1;
    }

    private static Object key(Candidate candidate) {
        return List.of(candidate.passage().field(), candidate.passage().sentence().start());
    }

    private record Span(Object passage, int first, int end) {
        private static Span of(Candidate candidate) {
            return new Span(key(candidate), candidate.first(), candidate.end());
        }
    }
}
