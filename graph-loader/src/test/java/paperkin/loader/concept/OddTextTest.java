package paperkin.loader.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import paperkin.loader.mention.Mention;

/// What comes of texts that are none, or not what they should be.
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class OddTextTest {

    private static final ConceptExtractor EXTRACTOR = ConceptExtractor.load(Tagger.NEURAL);
    private static final int LONG = 200_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n\t\u00A0",
                "\uD83D",
                "\uDE00\uD83D (\uD83D) \uDE00 = \uD83D",
                "\u0000\u0001\uFFFF\uFEFF\u202E",
                "<p>We use <b>BERT</b> &amp; <a href='x'>GANs</a>.</p><!-- -->",
                "\\begin{equation} \\frac{a}{b} \\end{equation} $$ \\sum_{i=1}^{n} $$",
                "$ { } \\ ( ) [ ] ^ _ ~ # % &",
                "((((((((((((((((((((",
                "))))(((()()()",
                "- -- --- = : ; , .",
                "t h e s y s t e m o f t h e w o r l d",
                "1lI|0O rn m vv w cl d ~~~ \u00AD\u00AD",
                "Å\u030A\u030A\u030A e\u0301\u0301",
                "机器翻译 (MT) 是 一个 task",
                "😀😀 (😀) 😀"
            })
    void odd_text_makes_no_exception(String text) {
        assertThatCode(() -> EXTRACTOR.extract(text, text)).doesNotThrowAnyException();
        assertThatCode(() -> EXTRACTOR.extract("A title", text)).doesNotThrowAnyException();
    }

    @Test
    void markup_and_broken_characters_hide_no_concept_beside_them() {
        assertThat(EXTRACTOR.extract("", "<p>We train a \uD83D support vector machine</p> (SVM)."))
                .extracting(Mention::concept)
                .contains("support-vector-machine");
    }

    @Test
    void what_is_too_long_for_a_sentence_is_not_searched() {
        assertThat(EXTRACTOR.extract("", "BERT ".repeat(1_200))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", " ", "(", "A=", "SF (", "GAN: G ", "\uD83D"})
    void much_of_one_sign_ends_in_time(String sign) {
        assertThat(EXTRACTOR.extract("", sign.repeat(LONG / sign.length()))).isNotNull();
    }

    @Test
    void noise_makes_no_exception() {
        var random = new Random(1);
        for (int i = 0; i < 200; i++) {
            var noise = new StringBuilder();
            random.ints(300, 0, 0x3000).forEach(c -> noise.append((char) c));
            assertThat(EXTRACTOR.extract("", noise.toString())).isNotNull();
        }
    }

    @Test
    void an_abstract_in_another_language_is_left_without_concepts() {
        assertThat(
                        EXTRACTOR.extract(
                                "Un modèle",
                                "Nous présentons dans cet article un modèle BERT pour la traduction des"
                                        + " noms qui sont absents du corpus."))
                .isEmpty();
    }
}
