package paperkin.loader.concept;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import paperkin.loader.mention.Candidate;
import paperkin.loader.mention.Passage;
import paperkin.loader.text.Annotator;
import paperkin.loader.text.LanguageModels;

class VocabularyFinderTest {

    private static final Annotator ANNOTATOR = new Annotator(LanguageModels.load());

    private final VocabularyFinder finder =
            new VocabularyFinder(
                    Vocabulary.read(
                            Stream.of(
                                    "type\tlabel\taliases\tflags",
                                    "METHOD\tTheano\t\t",
                                    "METHOD\tpretraining\tself pretraining\t",
                                    "METHOD\tpolicy gradient\t\t",
                                    "DATASET\tCIFAR-10\tCIFAR\t")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    We train in Theano on the CIFAR images.   | Theano, CIFAR
                    We see CIFAR 10 and CIFAR-10.             | CIFAR, CIFAR 10, CIFAR, CIFAR-10
                    We like pre training and pretraining.     | pre training, pretraining
                    A pre-training by self pre-training goes. | pre-training, self pre-training, pre-training
                    Policy and policy gradients differ.       | policy gradients
                    """)
    void everySpellingIsFound(String sentence, String expected) {
        assertThat(finder.find(Passage.of(ANNOTATOR, "", sentence)))
                .extracting(Candidate::surface)
                .isEqualTo(Arrays.asList(expected.split(", ", -1)));
    }

    @ParameterizedTest
    @CsvSource({"the policy", "a gradient", "pre", "'policy, gradient'", "''"})
    void partsOfAFormAreNotFound(String text) {
        assertThat(finder.find(Passage.of(ANNOTATOR, "", text))).isEqualTo(List.of());
    }
}
