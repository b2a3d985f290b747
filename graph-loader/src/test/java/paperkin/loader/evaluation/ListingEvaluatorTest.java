package paperkin.loader.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static paperkin.loader.mention.ConceptType.CONCEPT;
import static paperkin.loader.mention.ConceptType.DATASET;
import static paperkin.loader.mention.ConceptType.METHOD;
import static paperkin.loader.mention.ConceptType.METRIC;
import static paperkin.loader.mention.ConceptType.TASK;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import paperkin.loader.evaluation.EvaluationResult.Interval;
import paperkin.loader.evaluation.EvaluationResult.ListingResult;
import paperkin.loader.evaluation.EvaluationResult.Share;
import paperkin.loader.evaluation.GoldPaper.GoldConcept;
import paperkin.loader.mention.ConceptType;
import paperkin.loader.mention.Field;
import paperkin.loader.mention.Mention;
import paperkin.loader.mention.Role;

class ListingEvaluatorTest {

    private static final GoldConcept KL =
            new GoldConcept("KL divergence", METHOD, true, List.of("KL-divergence", "KL"));
    private static final GoldConcept GRAPHS =
            new GoldConcept("graph", CONCEPT, false, List.of("graphs"));
    private static final GoldConcept SQUAD =
            new GoldConcept("SQuAD", DATASET, true, List.of("SQuAD"));

    @Test
    void aNodeIsRightByLabelOrSurfaceCaseAndPunctuationAside() {
        assertThat(score(node("a", CONCEPT, "kl (divergence)", "x"))).isEqualTo(found(1, 1, 1));
        assertThat(score(node("a", TASK, "x", "Kl"))).isEqualTo(found(1, 1, 1));
        assertThat(score(node("a", METHOD, "KL divergences", "x"))).isEqualTo(found(0, 0, 1));
    }

    @Test
    void aDatasetIsNoMethodAndAMetricIsNeither() {
        assertThat(score(node("a", METHOD, "SQuAD", "SQuAD"))).isEqualTo(found(0, 0, 1));
        assertThat(score(node("a", METRIC, "KL", "KL"))).isEqualTo(found(0, 0, 1));
        assertThat(score(node("a", DATASET, "SQuAD", "SQuAD"))).isEqualTo(found(1, 1, 1));
    }

    @Test
    void aSecondNodeForTheSameConceptIsWrong() {
        assertThat(score(node("a", METHOD, "KL", "KL"), node("b", METHOD, "KL divergence", "x")))
                .isEqualTo(found(1, 1, 2));
    }

    @Test
    void aConceptThatIsNotEssentialMakesANodeRightAndNothingFound() {
        assertThat(score(node("a", CONCEPT, "graphs", "graphs"))).isEqualTo(found(0, 1, 1));
    }

    @Test
    void aNodeThatCouldStandForTwoLeavesTheOtherToItsOnlyNode() {
        assertThat(score(node("a", METHOD, "KL", "graph"), node("b", METHOD, "x", "KL")))
                .isEqualTo(found(1, 2, 2));
    }

    @Test
    void countsAreKeptByTypeAndByRuleWithTheWrongPhrases() {
        ListingResult result = evaluate(node("a", METHOD, "our method", "our method"));

        assertThat(result.wrong()).isEqualTo(new Share(1, 2));
        assertThat(result.essential())
                .isEqualTo(Map.of(METHOD, new Share(0, 1), DATASET, new Share(0, 1)));
        assertThat(result.nodes()).isEqualTo(Map.of(METHOD, new Share(0, 1)));
        assertThat(result.rules()).isEqualTo(Map.of("tagger", new Share(0, 1)));
        assertThat(result.predictions()).hasSize(1);
    }

    @Test
    void theIntervalIsOverPapersAndTheSameEachTime() {
        List<Share> papers = List.of(new Share(0, 1), new Share(1, 1));

        assertThat(Bootstrap.interval(papers, share -> share)).isEqualTo(new Interval(0, 1));
        assertThat(Bootstrap.interval(List.of(new Share(1, 2)), share -> share))
                .isEqualTo(new Interval(0.5, 0.5));
    }

    private record Counts(long essential, long right, long nodes) {}

    private static Counts found(long essential, long right, long nodes) {
        return new Counts(essential, right, nodes);
    }

    private static Counts score(Mention... mentions) {
        ListingResult result = evaluate(mentions);
        assertThat(result.recall().of()).isEqualTo(2);
        return new Counts(
                result.recall().count(), result.precision().count(), result.precision().of());
    }

    private static ListingResult evaluate(Mention... mentions) {
        GoldPaper paper =
                new GoldPaper(
                        "T",
                        "A",
                        "f",
                        List.of(GRAPHS, KL, SQUAD),
                        List.of("Our method", "recent work"));
        return new ListingEvaluator((_, _) -> List.of(mentions)).evaluate(List.of(paper));
    }

    private static Mention node(String concept, ConceptType type, String label, String surface) {
        return new Mention(
                Field.ABSTRACT,
                0,
                surface.length(),
                surface,
                type,
                0.9,
                "tagger",
                surface,
                0,
                concept,
                label,
                Role.USES);
    }
}
