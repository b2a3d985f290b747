package paperkin.loader.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import paperkin.loader.LoaderException;
import paperkin.loader.mention.ConceptType;

class VocabularyTest {

    private static final String HEADER = "type\tlabel\taliases\tflags";

    @Test
    void theShippedVocabularyKnowsManyConceptsOfEveryType() {
        var vocabulary = Vocabulary.load();
        assertThat(vocabulary.size()).isGreaterThan(1500);
        assertThat(vocabulary.find("ImageNet", ConceptKey.of("ImageNet")))
                .get()
                .extracting(Vocabulary.Entry::type)
                .isEqualTo(ConceptType.DATASET);
    }

    @Test
    void anAliasInAnySpellingNamesItsEntry() {
        var vocabulary = vocabulary("METHOD\tvariational autoencoder\tVAE\t");
        for (String surface :
                new String[] {
                    "Variational Auto-Encoders", "variational autoencoder", "VAE", "VAEs"
                }) {
            assertThat(vocabulary.find(surface, ConceptKey.of(surface))).as(surface).isPresent();
        }
    }

    @Test
    void aShortAcronymCountsOnlyInCapitals() {
        var vocabulary = vocabulary("METHOD\texpectation maximization\tEM\t");
        assertThat(vocabulary.find("EM", ConceptKey.of("EM"))).isPresent();
        assertThat(vocabulary.find("em", ConceptKey.of("em"))).isEmpty();
    }

    @Test
    void anOrdinaryWordCountsOnlyInItsOwnCase() {
        var vocabulary = vocabulary("METHOD\tAdam\tAdam optimizer\tcase");
        assertThat(vocabulary.find("Adam", ConceptKey.of("Adam"))).isPresent();
        assertThat(vocabulary.find("adam", ConceptKey.of("adam"))).isEmpty();
        assertThat(vocabulary.find("adam optimizer", ConceptKey.of("adam optimizer"))).isPresent();
    }

    @Test
    void aBadLineIsNamedByItsNumber() {
        assertThatThrownBy(() -> vocabulary("METHOD\tBERT\t\t", "THING\tx\ty\t"))
                .isInstanceOf(LoaderException.class)
                .hasMessage("Line 3 of the vocabulary has the type \"THING\", which is none.");
        assertThatThrownBy(() -> vocabulary("METHOD"))
                .hasMessageContaining("Line 2 of the vocabulary needs a type, a label and aliases");
        assertThatThrownBy(() -> Vocabulary.read(Stream.of("nonsense")))
                .hasMessageContaining("must begin with the header");
    }

    private static Vocabulary vocabulary(String... lines) {
        return Vocabulary.read(Stream.concat(Stream.of(HEADER), Stream.of(lines)));
    }
}
