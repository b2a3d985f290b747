package paperkin.loader.concept;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import paperkin.loader.abbreviation.Abbreviation;
import paperkin.loader.concept.Explanation.Considered;
import paperkin.loader.mention.Candidate;
import paperkin.loader.mention.Mention;
import paperkin.loader.mention.Passage;

/// Keeps what it is told about the extraction of one paper.
final class KeptTrace implements Trace {

    private static final Comparator<Considered> TEXT_ORDER =
            Comparator.comparing((Considered one) -> one.candidate().passage().field())
                    .thenComparingInt(one -> one.candidate().startOffset())
                    .thenComparing(one -> one.candidate().endOffset(), Comparator.reverseOrder())
                    .thenComparing(one -> !(one.outcome() instanceof Outcome.Accepted));

    private final List<Candidate> found = new ArrayList<>();
    private final IdentityHashMap<Candidate, Outcome> rejected = new IdentityHashMap<>();
    private List<Passage> paper = List.of();
    private List<Abbreviation> defined = List.of();

    @Override
    public void read(List<Passage> paper, List<Abbreviation> defined) {
        this.paper = paper;
        this.defined = defined;
    }

    @Override
    public void found(Candidate candidate) {
        found.add(candidate);
    }

    @Override
    public void outdone(Candidate candidate, Candidate by) {
        rejected.put(candidate, new Outcome.Outdone(by));
    }

    @Override
    public void nameless(Candidate candidate) {
        rejected.put(candidate, new Outcome.Nameless());
    }

    @Override
    public void repeated(Finding finding, Finding other) {
        rejected.put(finding.candidate(), new Outcome.Repeated(other.candidate()));
    }

    @Override
    public void unsure(PaperConcept concept) {
        concept.findings()
                .forEach(finding -> rejected.put(finding.candidate(), concept.unsure(finding)));
    }

    @Override
    public void inside(PaperConcept concept, Map<Object, List<Finding>> bySentence) {
        for (Finding finding : concept.findings()) {
            bySentence.getOrDefault(finding.sentence(), List.of()).stream()
                    .filter(other -> other.isAround(finding))
                    .findFirst()
                    .ifPresent(other ->
                            rejected.put(
                                    finding.candidate(), new Outcome.Inside(other.candidate())));
        }
    }

    /// The sentences that were searched.
    List<Passage> paper() {
        return paper;
    }

    /// @param generic phrases that were passed over; those are left out that share words with a
    ///   candidate
    Explanation explanation(boolean english, List<Candidate> generic, List<Mention> mentions) {
        Stream<Considered> passedOver =
                generic.stream()
                        .filter(phrase -> found.stream().noneMatch(phrase::overlaps))
                        .map(phrase -> new Considered(phrase, new Outcome.Generic()));
        Stream<Considered> judged =
                found.stream().flatMap(candidate -> considered(candidate, mentions).stream());
        return new Explanation(
                english,
                paper,
                defined,
                Stream.concat(judged, passedOver).sorted(TEXT_ORDER).toList(),
                mentions);
    }

    private Optional<Considered> considered(Candidate candidate, List<Mention> mentions) {
        return Optional.ofNullable(rejected.get(candidate))
                .or(() ->
                        mentions.stream()
                                .filter(mention -> isOf(mention, candidate))
                                .findFirst()
                                .map(Outcome.Accepted::new))
                .map(outcome -> new Considered(candidate, outcome));
    }

    private static boolean isOf(Mention mention, Candidate candidate) {
        return mention.field() == candidate.passage().field()
                && mention.start() == candidate.startOffset()
                && mention.end() == candidate.endOffset();
    }
}
