package paperkin.loader.source.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
                    """
                    <jats:p>We count.</jats:p>                            | We count.
                    <jats:title>Abstract</jats:title><jats:p>We.</jats:p> | We.
                    in <i>vivo</i> H<sub>2</sub>O                         | in vivo H2O
                    <jats:italic toggle="yes">E. coli</jats:italic>       | E. coli
                    one &amp; two &lt; three&nbsp;four &#8211; &#x3b1;    | one & two < three four – α
                    &lt;i&gt;escaped&lt;/i&gt;                            | escaped
                    p<0.05 and q>1, a < b > c                             | p<0.05 and q>1, a < b > c
                    AT&T and R&D; &unknown; &                             | AT&T and R&D; &unknown; &
                    <mml:math><mml:mi>x</mml:mi></mml:math> = 1           | x = 1
                    x<y and z>w                                           | x<y and z>w
                    half &#xD800; and zero &#0;                           | half and zero
                    """)
    void marksGoAndTextStays(String marked, String text) {
        assertThat(Markup.text(marked).replace('\u00A0', ' ')).isEqualTo(text);
    }

    @Test
    void paragraphsAreLines() {
        assertThat(Markup.text("<p>One.</p>\n  <p>Two.<br/>Three.</p>"))
                .isEqualTo("One.\nTwo.\nThree.");
    }

    @Test
    void aTextWithoutMarksStaysAsItIs() {
        assertThat(Markup.text(" Two  spaces\n and a line. "))
                .isEqualTo("Two  spaces\n and a line.");
    }
}
