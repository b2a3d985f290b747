package paperkin.loader.concept;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import paperkin.loader.mention.ConceptType;
import paperkin.loader.mention.Field;
import paperkin.loader.mention.Mention;
import paperkin.loader.mention.Role;

class ConceptExtractorTest {

    private static final ConceptExtractor EXTRACTOR = ConceptExtractor.load(Tagger.NEURAL);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KL",
                "KLD",
                "KL-divergence",
                "KL divergences",
                "D_{KL}",
                "Kullback Leibler divergence",
                "Kullback--Leibler loss",
                "Kullback-Leibler loss",
                "Kullback-Leilbler (KL) divergence",
                "Kullback–Leibler Divergence",
                "KL regularization",
                "reverse KL divergence"
            })
    void everyFormOfAWellKnownConceptIsLinkedToIt(String form) {
        var mentions = EXTRACTOR.extract("A title", "We minimise the " + form + " of the two.");
        assertThat(mentions).extracting(Mention::concept).contains("kullback-leibler-divergence");
    }

    @Test
    void aShortFormMeansWhatThePaperSays() {
        var mentions =
                EXTRACTOR.extract(
                        "Foo",
                        "We study the Karhunen-Loeve (KL) expansion. The KL of a process is a series of functions.");
        assertThat(mentions)
                .extracting(Mention::concept)
                .doesNotContain("kullback-leibler-divergence");
        assertThat(mentions)
                .filteredOn(mention -> mention.surface().equals("KL"))
                .hasSizeGreaterThanOrEqualTo(1)
                .extracting(Mention::concept)
                .containsOnly("karhunen-loeve");
    }

    @Test
    void aNameInFrontOfTheTitlesColonIsIntroduced() {
        var mentions =
                EXTRACTOR.extract(
                        "AdjointDPM: Adjoint Sensitivity for Diffusion Models",
                        "AdjointDPM is fast.");
        assertThat(mentions)
                .filteredOn(mention -> mention.concept().equals("adjointdpm"))
                .hasSize(2)
                .first()
                .satisfies(mention -> {
                    assertThat(mention.role()).isEqualTo(Role.INTRODUCES);
                    assertThat(mention.type()).isEqualTo(ConceptType.METHOD);
                    assertThat(mention.field()).isEqualTo(Field.TITLE);
                });
    }

    @Test
    void genericPhrasesAreNoConcepts() {
        var mentions =
                EXTRACTOR.extract(
                        "On our method",
                        "Extensive experiments on GPUs show that our method achieves state-of-the-art performance in recent work."
                                + " The main contributions are a novel approach and theoretical results.");
        assertThat(mentions).isEmpty();
    }

    @Test
    void everyMentionStandsInItsFieldAndSentence() {
        var title = "Rényi divergences and θ";
        var text =
                "The α-divergence (AD) of Na\\\"ive Bayes is $\\ell_1$. We use LSTMs, CIFAR-10 and BERT on SQuAD.";
        for (Mention mention : EXTRACTOR.extract(title, text)) {
            var field = mention.field() == Field.TITLE ? title : text;
            assertThat(field.substring(mention.start(), mention.end()))
                    .isEqualTo(mention.surface());
            assertThat(field.substring(mention.sentenceStart())).startsWith(mention.sentence());
            assertThat(mention.start()).isGreaterThanOrEqualTo(mention.sentenceStart());
        }
    }

    @Test
    void typesFollowTheVocabulary() {
        var mentions =
                EXTRACTOR.extract(
                        "Foo",
                        "We fine-tune BERT on SQuAD for question answering and report BLEU.");
        assertThat(mentions)
                .extracting(mention -> mention.label() + " " + mention.type())
                .contains("BERT METHOD", "SQuAD DATASET", "question answering TASK", "BLEU METRIC");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n\t",
                "((((((((",
                "\\[ \\mathcal{O}(n^{2}) \\]",
                "\uD800 unpaired \uDC00",
                "这是一个摘要。",
                "<b>bold</b>"
            })
    void oddTextIsNoProblem(String text) {
        assertThat(EXTRACTOR.extract(text, text))
                .allSatisfy(mention -> assertThat(mention.surface()).isNotBlank());
    }

    @Test
    void aVeryLongAbstractIsReadToTheEnd() {
        var text = "A short sentence without terms. ".repeat(3_000) + "We train BERT.";
        assertThat(EXTRACTOR.extract("", text)).extracting(Mention::concept).contains("bert");
    }

    @Test
    void threadsShareAnExtractorAndAgree() throws Exception {
        Callable<List<Mention>> work =
                () ->
                        EXTRACTOR.extract(
                                "GANs", "A generative adversarial network (GAN) on CIFAR-10.");
        try (var threads = Executors.newFixedThreadPool(4)) {
            var results = threads.invokeAll(Collections.nCopies(16, work));
            var distinct = new java.util.HashSet<List<Mention>>();
            for (var result : results) {
                distinct.add(result.get());
            }
            assertThat(distinct).hasSize(1);
        }
    }

    @Test
    void theArtefactDigestDependsOnTheTagger() {
        assertThat(EXTRACTOR.artefactDigest())
                .matches("[0-9a-f]{64}")
                .isNotEqualTo(ConceptExtractor.load(Tagger.NONE).artefactDigest());
    }

    @Test
    void aKnownTermThatOnlyStandsInALongerOneIsNoConceptOfItsOwn() {
        var mentions =
                EXTRACTOR.extract(
                        "Conservative policy iteration", "We study conservative policy iteration.");
        assertThat(mentions)
                .extracting(Mention::concept)
                .containsOnly("conservative-policy-iteration");
    }

    @Test
    void aKnownTermThatAlsoStandsAloneIsAConceptBesideTheLongerOne() {
        var mentions =
                EXTRACTOR.extract(
                        "Conservative policy iteration",
                        "Policy iteration is slow. Conservative policy iteration is stable.");
        assertThat(mentions)
                .extracting(Mention::concept)
                .contains("conservative-policy-iteration", "policy-iteration");
    }

    @Test
    void aShortFormInALongerTermIsReadAsItsLongForm() {
        var mentions =
                EXTRACTOR.extract(
                        "Multinomial logistic bandits",
                        "A multinomial logistic (MNL) model has parameters. We study MNL bandits.");
        assertThat(mentions)
                .filteredOn(mention -> mention.surface().endsWith("bandits"))
                .extracting(Mention::concept)
                .containsOnly("multinomial-logistic-bandit");
    }

    @Test
    void aNameAndAWordForWhatItIsAreTheName() {
        var mentions =
                EXTRACTOR.extract("CogVideo: Big", "We train CogVideo. The CogVideo model is big.");
        assertThat(mentions).extracting(Mention::concept).containsOnly("cogvideo");
    }

    @Test
    void noTwoMentionsHaveTheSameSpanAndConcept() {
        var mentions =
                EXTRACTOR.extract(
                        "BERT", "BERT, KL regularization and the reverse KL divergence of GANs.");
        assertThat(
                        mentions.stream()
                                .map(mention -> mention.span() + mention.concept())
                                .collect(toSet()))
                .hasSameSizeAs(mentions);
    }
}
