package paperkin.loader.concept;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import paperkin.loader.mention.Candidate;
import paperkin.loader.mention.ConceptType;
import paperkin.loader.mention.Field;
import paperkin.loader.mention.Mention;
import paperkin.loader.mention.NounPhraseFinder;
import paperkin.loader.mention.RoleFinder;

/// All that one paper says of one concept.
///
/// @param findings its places in the paper, at least one
record PaperConcept(List<Finding> findings) {

    /// Where precision and recall balance best on the papers labelled for this.
    private static final double THRESHOLD = 0.62;

    /// What a title that names the concept, and a paper that comes back to it, add to the log-odds.
    private static final double IN_TITLE = 0.7;

    private static final double REPEATED = 0.9;

    /// Whether the paper gives enough reason to link it to the concept.
    boolean isSupported() {
        return confidence(best()) >= THRESHOLD;
    }

    /// Why a finding is no mention where the concept is not [supported][#isSupported].
    Outcome.Unsure unsure(Finding finding) {
        return new Outcome.Unsure(finding.resolution().label(), confidence(best()), THRESHOLD);
    }

    /// One mention for each place.
    Stream<Mention> mentions(RoleFinder roles) {
        var type = type();
        return findings.stream().map(finding -> mention(finding, type, roles));
    }

    private Mention mention(Finding finding, ConceptType type, RoleFinder roles) {
        var candidate = finding.candidate();
        var sentence = candidate.passage().sentence();
        return new Mention(
                candidate.passage().field(),
                candidate.startOffset(),
                candidate.endOffset(),
                candidate.surface(),
                type,
                confidence(candidate),
                candidate.rule(),
                sentence.text(),
                sentence.start(),
                finding.resolution().concept(),
                best(finding.resolution()).label(),
                roles.role(candidate));
    }

    /// The finder's own confidence, more if the title names the concept or the paper repeats it;
    /// two decimals.
    private double confidence(Candidate candidate) {
        double own = Math.min(candidate.confidence(), 0.99);
        double logOdds = Math.log(own / (1 - own));
        if (findings.stream()
                .anyMatch(finding -> finding.candidate().passage().field() == Field.TITLE)) {
            logOdds += IN_TITLE;
        }
        if (findings.size() > 1) {
            logOdds += REPEATED;
        }
        double confidence = 1 / (1 + Math.exp(-logOdds));
        return Math.round(Math.clamp(confidence, 0.01, 0.99) * 100) / 100.0;
    }

    private Candidate best() {
        return findings.stream()
                .map(Finding::candidate)
                .max(Comparator.comparingDouble(Candidate::confidence))
                .orElseThrow();
    }

    /// Every mention of a concept in one paper has one type: the vocabulary's, else that of the
    /// surest finder that has an opinion, a noun phrase's last word counting least.
    private ConceptType type() {
        return findings.stream()
                .flatMap(finding -> finding.resolution().type().stream())
                .findFirst()
                .or(this::typeOfSurest)
                .orElse(ConceptType.CONCEPT);
    }

    private Optional<ConceptType> typeOfSurest() {
        return findings.stream()
                .map(Finding::candidate)
                .filter(candidate -> candidate.type().isPresent())
                .max(
                        Comparator.comparing((Candidate candidate) ->
                                        !candidate.rule().equals(NounPhraseFinder.RULE))
                                .thenComparingDouble(Candidate::confidence))
                .flatMap(Candidate::type);
    }

    /// The first label in the order of the text.
    private Resolution best(Resolution own) {
        return findings.stream().map(Finding::resolution).findFirst().orElse(own);
    }
}
