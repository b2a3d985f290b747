package paperkin.loader.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import paperkin.loader.mention.Candidate;
import paperkin.loader.mention.ConceptType;
import paperkin.loader.mention.Field;
import paperkin.loader.mention.NounPhraseFinder;
import paperkin.loader.mention.Passage;
import paperkin.loader.mention.TaggerFinder;
import paperkin.loader.text.Sentence;
import paperkin.loader.text.Token;

class CandidateSelectionTest {

    private static final Passage PASSAGE = passage("deep KL regularization of CIFAR - 10 networks");

    private final CandidateSelection selection =
            new CandidateSelection(
                    candidate -> Character.isUpperCase(candidate.surface().charAt(0)), Trace.NONE);

    @Test
    void theLongestKnownFormWins() {
        assertThat(selected(known(4, 5), known(4, 7))).containsExactly("CIFAR - 10");
    }

    @Test
    void aKnownNameStaysInsideALongerForm() {
        assertThat(selected(known(1, 2), known(1, 3))).containsExactly("KL regularization", "KL");
    }

    @Test
    void aPhraseMayStandAroundAKnownFormButNotAcrossItsEdge() {
        assertThat(selected(known(1, 3), phrase(0, 3)))
                .containsExactly("KL regularization", "deep KL regularization");
        assertThat(selected(known(1, 3), phrase(2, 5))).containsExactly("KL regularization");
    }

    @Test
    void theSequenceModelIsSurerWhereANounPhraseAgrees() {
        // Even odds, and 3.6 more log-odds for each unit of the model's confidence.
        double confidence = 1 / (1 + Math.exp(-3.6 * 0.5));

        assertThat(selection.select(List.of(tagged(0, 3, ConceptType.TASK), phrase(0, 3))))
                .singleElement()
                .satisfies(candidate -> {
                    assertThat(candidate.confidence()).isCloseTo(confidence, within(1e-9));
                    assertThat(candidate.type()).contains(ConceptType.TASK);
                });
    }

    @Test
    void aPhraseIsLessSureWhereTheSequenceModelFindsOnlyOthers() {
        assertThat(selection.select(List.of(tagged(4, 5, ConceptType.TASK), phrase(0, 3))))
                .filteredOn(candidate -> candidate.rule().equals(NounPhraseFinder.RULE))
                .singleElement()
                .satisfies(candidate ->
                        assertThat(candidate.confidence())
                                .isCloseTo(1 / (1 + Math.exp(0.3)), within(1e-9)));
    }

    @Test
    void aPhraseWhoseWordsMakeItAMetricStaysOne() {
        var metric =
                new Candidate(
                        PASSAGE, 0, 3, Optional.of(ConceptType.METRIC), 0.5, NounPhraseFinder.RULE);

        assertThat(selection.select(List.of(tagged(0, 3, ConceptType.METHOD), metric)))
                .singleElement()
                .satisfies(candidate -> assertThat(candidate.type()).contains(ConceptType.METRIC));
    }

    private List<String> selected(Candidate... candidates) {
        return selection.select(List.of(candidates)).stream().map(Candidate::surface).toList();
    }

    private static Candidate known(int first, int end) {
        return new Candidate(PASSAGE, first, end, Optional.empty(), 0.95, VocabularyFinder.RULE);
    }

    private static Candidate tagged(int first, int end, ConceptType type) {
        return new Candidate(PASSAGE, first, end, Optional.of(type), 0.5, TaggerFinder.RULE);
    }

    private static Candidate phrase(int first, int end) {
        return new Candidate(PASSAGE, first, end, Optional.empty(), 0.5, NounPhraseFinder.RULE);
    }

    private static Passage passage(String text) {
        var tokens = new ArrayList<Token>();
        int start = 0;
        for (String word : text.split(" ", -1)) {
            tokens.add(new Token(start, start + word.length(), word, "NOUN"));
            start += word.length() + 1;
        }
        return new Passage(Field.ABSTRACT, new Sentence(0, text, tokens));
    }
}
