package paperkin.loader.concept;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConceptKeyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                            Kullback-Leibler divergence   | kullback leibler divergence
                            Kullback--Leibler Divergences | kullback leibler divergence
                            Kullback–Leibler divergence   | kullback leibler divergence
                            D_{KL}                        | dkl
                            pre-training                  | pretraining
                            Pretraining                   | pretraining
                            non-convex optimisation       | nonconvex optimization
                            over-parameterised models     | overparameterized model
                            fine-tuning                   | finetuning
                            data sets                     | dataset
                            data mining                   | data mining
                            CIFAR-10                      | cifar10
                            CIFAR 10                      | cifar10
                            ResNet-18                     | resnet18
                            flat minima                   | flat minimum
                            covariance matrices           | covariance matrix
                            GANs                          | gan
                            GPUs                          | gpu
                    TTS                           | tts
                            Bayes' rule                   | bayes rule
                            Rényi divergence              | renyi divergence
                            $\\ell_1$ regularisation     | l1 regularization
                            ℓ₁ regularization             | l1 regularization
                            L$_1$ Regularization          | l1 regularization
                            $\\alpha$-divergence         | alpha divergence
                            \\alpha-divergences          | alpha divergence
                            \\alpha divergence           | alpha divergence
                            α-divergence                  | alpha divergence
                            $\\ell_\\infty$ norm         | linfinity norm
                            ℓ∞-norm                       | linfinity norm
                            R\\'enyi divergence          | renyi divergence
                            \\textbf{BERT}               | bert
                            $\\mathcal{H}$-divergence    | h divergence
                            colour constancy              | color constancy
                            acoustic signal modelling     | acoustic signal modeling
                            dialogue systems              | dialog system
                            catalogues                    | catalog
                            neighbouring                  | neighboring
                            self-organising maps          | self organizing map
                            hours                         | hour
                            analyses                      | analysis
                            loss                          | loss
                            bias                          | bias
                            analysis                      | analysis
                            supervised learning           | supervised learning
                    """)
    void formsOfOneConceptShareTheirKey(String surface, String key) {
        assertThat(ConceptKey.of(surface)).isEqualTo(key);
    }

    @Test
    void variantsWithOtherNumbersKeepKeysOfTheirOwn() {
        assertThat(ConceptKey.of("ResNet-18")).isNotEqualTo(ConceptKey.of("ResNet-50"));
        assertThat(ConceptKey.of("ResNet")).isNotEqualTo(ConceptKey.of("ResNet-18"));
    }

    @Test
    void aFormWithoutLettersOrDigitsHasAnEmptyKey() {
        assertThat(ConceptKey.of("$\\{}--")).isEmpty();
    }

    @Test
    void theKeyOfAKeyIsTheKey() {
        for (String surface :
                new String[] {
                    "Kullback--Leibler divergences", "pre-training", "CIFAR-10", "flat minima"
                }) {
            var key = ConceptKey.of(surface);
            assertThat(ConceptKey.of(key)).isEqualTo(key);
        }
    }

    @ParameterizedTest
    @CsvSource({"pre, true", "self-super, true", "x\\alpha, true", "policy, false", "'', false"})
    void prefixesAndCommandsMayJoinTheNextWord(String surface, boolean joins) {
        assertThat(ConceptKey.joinsNext(surface, ConceptKey.of(surface))).isEqualTo(joins);
    }
}
