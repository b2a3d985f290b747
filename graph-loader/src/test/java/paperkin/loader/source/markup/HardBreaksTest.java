package paperkin.loader.source.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HardBreaksTest {

    @Test
    void linesAreJoinedAndAnIndentedOneBeginsAParagraph() {
        assertThat(HardBreaks.paragraphs("  One\r\ntwo \n  three\nfour.\n\nfive\n"))
                .isEqualTo("One two\nthree four. five");
        assertThat(HardBreaks.paragraphs(" \n ")).isEmpty();
    }

    @Test
    void oneLineHasSingleSpaces() {
        assertThat(HardBreaks.oneLine(" a\n  b\t c ")).isEqualTo("a b c");
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\n", "$", "\\\"", "{", "<i", "&", "<title>", "\\v "})
    void theTimeGrowsWithTheTextAlone(String part) {
        String text = "a" + part.repeat(1_000_000) + "b";

        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> {
                    HardBreaks.paragraphs(text);
                    HardBreaks.oneLine(text);
                    Markup.text("<i>x</i>" + text);
                    Latex.letters(text);
                    Latex.text(text);
                });
    }
}
