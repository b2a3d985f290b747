package paperkin.loader.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WordStemsTest {

    @Test
    void words_are_counted_in_the_singular_and_without_case() {
        assertThat(WordStems.count("Parsers parse; the parser's GRAPHS are a parser's graphs"))
                .containsExactly(
                        Map.entry("parser", 3), Map.entry("parse", 1), Map.entry("graph", 2));
    }

    @Test
    void numbers_single_letters_and_words_of_grammar_do_not_count() {
        assertThat(WordStems.count("We have 42 of them, x and 3d but not BERT2"))
                .containsOnlyKeys("bert2");
    }

    @Test
    void a_text_may_hold_no_word() {
        assertThat(WordStems.count("")).isEmpty();
        assertThat(WordStems.count("\uD800 … !")).isEmpty();
    }
}
