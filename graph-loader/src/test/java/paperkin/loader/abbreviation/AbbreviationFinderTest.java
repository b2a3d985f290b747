package paperkin.loader.abbreviation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

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
                    a variational auto-encoder [VAE]                         | VAE    | variational auto-encoder
                    the support vector machines ("SVMs")                     | SVMs   | support vector machines
                    a word error rate (or WER) of 5 %                        | WER    | word error rate
                    the long short-term memory unit (LSTM) learns            | LSTM   | long short-term memory
                    a maximum entropy model (MaxEnt) is fitted               | MaxEnt | maximum entropy
                    integer linear programming-based (ILP) inference         | ILP    | integer linear programming
                    self-supervised learning (SSL) helps                     | SSL    | self-supervised learning
                    the dynamic Bayesian net- work (DBN) of                  | DBN    | dynamic Bayesian net- work
                    augmentative and alternative communication (AAC)         | AAC    | augmentative and alternative communication
                    text-to-image (T2I) synthesis                            | T2I    | text-to-image
                    the in-domain (ID) accuracy                              | ID     | in-domain
                    from WordNet (WN) senses                                 | WN     | WordNet
                    Fréchet inception distance (FID)                         | FID    | Fréchet inception distance
                    MSE = mean squared error, in metres                      | MSE    | mean squared error
                    SRL stands for semantic role labeling                    | SRL    | semantic role labeling
                    NER, short for named entity recognition, is              | NER    | named entity recognition
                    FAME: Face Association through Model Evolution           | FAME   | Face Association through Model Evolution
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
                    Precision (P) is not worth a short form.
                    BEACON: Benchmark for Comprehensive Evaluation of Alloys
                    BERT: Pre-training of Transformers
                    An \\textbf{e}nergy \\textbf{t}ransport (ET) model
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

    @Test
    void aListDefinesEachOfItsShortForms() {
        assertThat(
                        finder.find(
                                paper(
                                        "the areas of NLP (natural language processing), speech"
                                                + " recognition (SR) and information retrieval (IR; Salton 1983)")))
                .extracting(Abbreviation::shortForm, Abbreviation::longForm)
                .containsExactly(
                        tuple("NLP", "natural language processing"),
                        tuple("SR", "speech recognition"),
                        tuple("IR", "information retrieval"));
    }

    private static List<Passage> paper(String sentence) {
        return List.of(new Passage(Field.ABSTRACT, new Sentence(0, sentence, List.of())));
    }
}
