package paperkin.loader.concept;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import paperkin.loader.abbreviation.Abbreviation;
import paperkin.loader.concept.Explanation.Considered;

class ExplanationTest {

    private static final ConceptExtractor EXTRACTOR = ConceptExtractor.load(Tagger.NEURAL);
    private static final String TITLE = "Pruning with conservative policy iteration";
    private static final String TEXT =
            "We propose a novel approach to conservative policy iteration for reinforcement learning"
                    + " (RL). Experiments on CIFAR-10 show that RL helps. The insight is a simple one.";

    @Test
    void itsMentionsAreThoseOfAnExtraction() {
        var explanation = EXTRACTOR.explain(TITLE, TEXT);

        assertThat(explanation.mentions())
                .isNotEmpty()
                .containsExactlyElementsOf(EXTRACTOR.extract(TITLE, TEXT));
        assertThat(accepted(explanation))
                .containsExactlyInAnyOrderElementsOf(explanation.mentions());
    }

    @ParameterizedTest
    @CsvSource({
        "conservative policy iteration, Accepted",
        "policy iteration, Inside",
        "CIFAR, Outdone",
        "novel approach, Generic",
    })
    void everyCandidateHasAnEndAndAReason(String surface, String outcome) {
        assertThat(EXTRACTOR.explain(TITLE, TEXT).considered())
                .filteredOn(one -> one.candidate().surface().equals(surface))
                .isNotEmpty()
                .extracting(one -> one.outcome().getClass().getSimpleName())
                .contains(outcome);
    }

    @Test
    void whatAPaperGivesTooLittleReasonForSaysHowMuchIsMissing() {
        assertThat(EXTRACTOR.explain(TITLE, TEXT).considered())
                .extracting(Considered::outcome)
                .filteredOn(Outcome.Unsure.class::isInstance)
                .isNotEmpty()
                .allSatisfy(outcome -> {
                    var unsure = (Outcome.Unsure) outcome;
                    assertThat(unsure.confidence()).isLessThan(unsure.needed());
                });
    }

    @Test
    void sentencesAndAbbreviationsAreThoseOfThePaper() {
        var explanation = EXTRACTOR.explain(TITLE, TEXT);

        assertThat(explanation.passages()).hasSize(4);
        assertThat(explanation.abbreviations())
                .extracting(Abbreviation::shortForm)
                .containsExactly("RL");
    }

    @Test
    void aForeignAbstractIsNotSearched() {
        var explanation =
                EXTRACTOR.explain(
                        "Titre",
                        "Nous proposons une méthode pour les réseaux de neurones, et nous montrons que"
                                + " les résultats sont bons dans la plupart des cas avec ce modèle.");

        assertThat(explanation.english()).isFalse();
        assertThat(explanation.considered()).isEmpty();
    }

    private static List<Object> accepted(Explanation explanation) {
        return explanation.considered().stream()
                .map(Considered::outcome)
                .filter(Outcome.Accepted.class::isInstance)
                .<Object>map(outcome -> ((Outcome.Accepted) outcome).mention())
                .toList();
    }
}
