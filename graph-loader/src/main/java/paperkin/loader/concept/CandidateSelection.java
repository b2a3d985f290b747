package paperkin.loader.concept;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import paperkin.loader.abbreviation.AbbreviationCandidates;
import paperkin.loader.mention.Candidate;
import paperkin.loader.mention.ConceptType;
import paperkin.loader.mention.NounPhraseFinder;
import paperkin.loader.mention.TaggerFinder;
import paperkin.loader.mention.TitleNameFinder;

/// Chooses among overlapping candidates. Known forms come first, the longest of them winning; then
/// what the sequence model found, then noun phrases. A known name stays a mention inside a longer
/// one (`KL` in `KL regularization`), and a longer phrase may stand around a known form.
final class CandidateSelection {

    private static final List<String> PRECEDENCE =
            List.of(TitleNameFinder.RULE, NounPhraseFinder.RULE, TaggerFinder.RULE);
    private static final Comparator<Candidate> ORDER =
            Comparator.comparingInt(CandidateSelection::precedence)
                    .thenComparing(Candidate::length, Comparator.reverseOrder())
                    .thenComparing(
                            candidate -> candidate.rule().equals(AbbreviationCandidates.RULE))
                    .thenComparing(Candidate::confidence, Comparator.reverseOrder())
                    .thenComparing(candidate -> candidate.passage().field())
                    .thenComparingInt(Candidate::startOffset);

    /// What a sequence model's confidence adds to the log-odds of a noun phrase it finds too, per
    /// unit, and what its silence takes away; where precision and recall are best on the papers
    /// labelled for this.
    private static final double AGREEMENT = 3.6;

    private static final double SILENCE = 0.3;

    private static final double MOST = 0.99;
    private static final Set<ConceptType> NAMED = Set.of(ConceptType.DATASET, ConceptType.METRIC);

    private final Predicate<Candidate> isName;
    private final Trace trace;

    /// @param isName whether a known form is a proper name, which counts wherever it stands
    CandidateSelection(Predicate<Candidate> isName, Trace trace) {
        this.isName = isName;
        this.trace = trace;
    }

    /// The chosen ones of a paper's candidates, best first.
    List<Candidate> select(List<Candidate> candidates) {
        var chosen = new ArrayList<Candidate>();
        var byPassage = new HashMap<Object, List<Candidate>>();
        for (Candidate candidate : agreed(candidates).stream().sorted(ORDER).toList()) {
            var others = byPassage.computeIfAbsent(key(candidate), _ -> new ArrayList<>());
            var rival =
                    others.stream().filter(other -> !canStandWith(candidate, other)).findFirst();
            trace.found(candidate);
            if (rival.isPresent()) {
                trace.outdone(candidate, rival.get());
            } else {
                others.add(candidate);
                chosen.add(candidate);
            }
        }
        return chosen;
    }

    /// Where the sequence model and a noun phrase agree on a span, the phrase is surer and has the
    /// model's type, unless its words make it a dataset or a metric; where the model says nothing,
    /// it is less sure.
    private static List<Candidate> agreed(List<Candidate> candidates) {
        Map<Span, Candidate> tagged =
                candidates.stream()
                        .filter(candidate -> candidate.rule().equals(TaggerFinder.RULE))
                        .collect(toMap(Span::of, identity(), (first, _) -> first));
        if (tagged.isEmpty()) {
            return candidates;
        }
        return candidates.stream()
                .map(candidate ->
                        candidate.rule().equals(NounPhraseFinder.RULE)
                                ? judged(candidate, tagged)
                                : candidate)
                .toList();
    }

    private static Candidate judged(Candidate phrase, Map<Span, Candidate> tagged) {
        var second = tagged.get(Span.of(phrase));
        if (second == null) {
            return with(phrase, phrase.type(), -SILENCE, NounPhraseFinder.RULE);
        }
        var type = phrase.type().filter(NAMED::contains).or(second::type);
        return with(phrase, type, AGREEMENT * second.confidence(), TaggerFinder.RULE);
    }

    private static Candidate with(
            Candidate phrase, Optional<ConceptType> type, double logOdds, String rule) {
        double confidence = Math.min(phrase.confidence(), MOST);
        double odds = Math.exp(Math.log(confidence / (1 - confidence)) + logOdds);
        return new Candidate(
                phrase.passage(), phrase.first(), phrase.end(), type, odds / (1 + odds), rule);
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
