package paperkin.loader.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import paperkin.loader.text.Annotator;
import paperkin.loader.text.LanguageModels;

class NounPhraseFinderTest {

    private static final Annotator ANNOTATOR = new Annotator(LanguageModels.load());

    private final NounPhraseFinder finder = new NounPhraseFinder();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    We study a new bilevel optimization problem of the loss landscape. | bilevel optimization, loss landscape
                    Recent work uses heavy-tailed noise.                           | heavy-tailed noise
                    The large-scale masked language model is trained.              | masked language model
                    AdjointDPM learns smooth density functions.                    | AdjointDPM, smooth density functions
                    """)
    void termsLoseTheGenericWordsAroundThem(String sentence, String expected) {
        assertThat(surfaces(sentence)).isEqualTo(Arrays.asList(expected.split(", ", -1)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    Many approaches in deep reinforcement learning incorporate a prior. | deep reinforcement learning
                    This is a task of unsupervised anomaly detection.                   | unsupervised anomaly detection
                    The diffusion network adapts a noise level.                         | diffusion network, noise level
                    We study linear estimators combining many control variates.         | linear estimators, control variates
                    It beats the state-of-the-art contrastive loss.                     | contrastive loss
                    This is a highly engineered similarity kernel.                      | similarity kernel
                    We see a partially observable decision process kernel.              | partially observable decision process kernel
                    See https://github.com/some-one/Saddle-LongTail for noise levels.   | noise levels
                    """)
    void whatStandsAroundAWordCountsMoreThanItsTag(String sentence, String expected) {
        assertThat(surfaces(sentence)).isEqualTo(Arrays.asList(expected.split(", ", -1)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Our method gives new insights and better results.
                    Extensive experiments show the effectiveness of the approach.
                    This paper has a different point of view.
                    Real-world data and machine learning models are everywhere.
                    It runs in $\\mathcal{O}(n^2)$ time.
                    """)
    void genericPhrasesAreNoTerms(String sentence) {
        assertThat(surfaces(sentence)).isEmpty();
    }

    @Test
    void theLastWordTellsTheType() {
        assertThat(
                        candidates(
                                "We build a sparse belief network and a protein structure benchmark."))
                .extracting(candidate -> candidate.type().orElseThrow())
                .containsExactly(ConceptType.METHOD, ConceptType.DATASET);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We test on CMU Panoptic, ZJU Mocap, and H36M datasets.",
                "Experiments on several datasets, CMU Panoptic and ZJU Mocap, show this for H36M data.",
                "It wins on benchmarks such as CMU Panoptic, ZJU Mocap and H36M."
            })
    void namesThatTheSentenceCallsDatasetsAreDatasets(String sentence) {
        assertThat(candidates(sentence))
                .filteredOn(candidate -> candidate.type().equals(Optional.of(ConceptType.DATASET)))
                .extracting(Candidate::surface)
                .contains("CMU Panoptic", "ZJU Mocap");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    It outperforms CosyVoice in terms of speech naturalness and speaker similarity. | speaker similarity
                    We introduce a new metric, called Rashomon Capacity.                            | Rashomon Capacity
                    It wins on evaluation metrics such as MiF and BLEUX.                            | MiF
                    """)
    void whatASentenceMeasuresByIsAMetric(String sentence, String expected) {
        assertThat(candidates(sentence))
                .filteredOn(candidate -> candidate.type().equals(Optional.of(ConceptType.METRIC)))
                .extracting(Candidate::surface)
                .contains(expected);
    }

    @Test
    void aMethodThatIsTestedOnADatasetIsNone() {
        assertThat(candidates("We train AdjointDPM and evaluate it on image datasets."))
                .noneMatch(candidate ->
                        candidate.surface().equals("AdjointDPM") && candidate.type().isPresent());
    }

    private List<String> surfaces(String sentence) {
        return candidates(sentence).stream().map(Candidate::surface).toList();
    }

    private List<Candidate> candidates(String text) {
        return finder.find(
                ANNOTATOR.annotate(text).stream()
                        .map(sentence -> new Passage(Field.ABSTRACT, sentence))
                        .toList());
    }
}
