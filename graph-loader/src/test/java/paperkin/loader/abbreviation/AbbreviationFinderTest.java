package paperkin.loader.abbreviation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import paperkin.loader.mention.Field;
import paperkin.loader.mention.Passage;
import paperkin.loader.text.Sentence;

class AbbreviationFinderTest {

    private final AbbreviationFinder finder = new AbbreviationFinder();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    We train a variational autoencoder (VAE) here.           | VAE    | variational autoencoder
                    the Kullback-Leibler (KL) divergence                     | KL     | Kullback-Leibler
                    the Kullback-Leilbler (KL) divergence                    | KL     | Kullback-Leilbler
                    by stochastic gradient Langevin dynamics (SGLD)          | SGLD   | stochastic gradient Langevin dynamics
                    of generative adversarial networks (GANs).               | GANs   | generative adversarial networks
                    text-to-speech (TTS) synthesis                           | TTS    | text-to-speech
                    we call SAM (Sharpness-Aware Minimization) a method      | SAM    | Sharpness-Aware Minimization
                    out-of-distribution (OOD, unseen) data                   | OOD    | out-of-distribution
                    """)
    void aDefinitionGivesBothForms(String sentence, String shortForm, String longForm) {
        assertThat(finder.find(paper(sentence)))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.shortForm()).isEqualTo(shortForm);
                    assertThat(found.longForm()).isEqualTo(longForm);
                    assertThat(sentence.substring(found.longStart())).startsWith(longForm);
                    assertThat(sentence.substring(found.shortStart())).startsWith(shortForm);
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Results improve (see Table 3).
                    The rate is optimal (up to logs).
                    It works well (Smith 2019).
                    A number (42) in parentheses.
                    Nothing before it fits (XQZ) at all.
                    ()
                    (KL)
                    """)
    void otherParenthesesDefineNothing(String sentence) {
        assertThat(finder.find(paper(sentence))).isEmpty();
    }

    @Test
    void offsetsPointIntoTheField() {
        var sentence = new Sentence(100, "the word error rate (WER)", List.of());
        var found = finder.find(List.of(new Passage(Field.ABSTRACT, sentence))).getFirst();
        assertThat(found.longStart()).isEqualTo(104);
        assertThat(found.shortStart()).isEqualTo(121);
    }

    private static List<Passage> paper(String sentence) {
        return List.of(new Passage(Field.ABSTRACT, new Sentence(0, sentence, List.of())));
    }
}
