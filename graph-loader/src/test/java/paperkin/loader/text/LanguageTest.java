package paperkin.loader.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We show that the loss of a deep network is convex in the limit.",
                "Entropy estimation",
                "",
                "   ",
                "12 + 30 = 42",
                "\\alpha \\beta \\gamma \\delta",
                "α β γ δ",
                "l1 norm, en route to la dolce vita: a study of the wines of Italy",
                "Th is p aper de s cri bes t he sys tem",
                "We translate 机器翻译 into English with a model of the sentence."
            })
    void english_and_what_is_too_short_to_say_is_taken_for_english(String text) {
        assertThat(Language.isEnglish(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nous présentons dans cet article une méthode pour la traduction des noms qui sont"
                        + " absents du corpus.",
                "Wir zeigen, dass die Methode mit einer kleinen Menge von Daten trainiert wird und"
                        + " auch für das Deutsche gilt.",
                "En este trabajo se presenta un método para la traducción de los nombres que no"
                        + " están en el corpus.",
                "Neste trabalho é apresentado um método para a tradução dos nomes que não estão no"
                        + " corpus, com uma rede.",
                "In questo lavoro si presenta un metodo per la traduzione dei nomi che non sono nel"
                        + " corpus delle frasi.",
                "本文提出了一种新的机器翻译方法。",
                "В этой работе предложен новый метод машинного перевода."
            })
    void other_languages_are_told_by_their_common_words_or_their_script(String text) {
        assertThat(Language.isEnglish(text)).isFalse();
    }

    @Test
    void only_the_beginning_of_a_long_text_is_looked_at() {
        assertThat(Language.isEnglish("the network of the layers is deep ".repeat(40_000)))
                .isTrue();
    }
}
