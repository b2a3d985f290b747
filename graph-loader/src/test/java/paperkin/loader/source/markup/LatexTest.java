package paperkin.loader.source.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatexTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
                    """
                    G{\\"o}del, G\\"{o}del, G\\"odel, {G\\"odel} | Gödel, Gödel, Gödel, {Gödel}
                    Fr\\'echet, na{\\"\\i}ve, na\\"{\\i}ve       | Fréchet, naïve, naïve
                    Erd\\H{o}s, {\\H o}, \\v{S}ir, {\\v S}ir     | Erdős, ő, Šir, Šir
                    Gar\\c{c}on, \\c cedille, {\\k a}            | Garçon, çedille, ą
                    Stra{\\ss}e, Stra\\ss e, \\O rsted, {\\L}ukasz | Straße, Straße, Ørsted, Łukasz
                    \\~nand\\'u, \\^{\\i}le, \\=a, \\.z, \\u{g}, \\r{u} | ñandú, île, ā, ż, ğ, ů
                    $\\hat{x}$ and $\\"o$ and \\emph{this}       | $\\hat{x}$ and $\\"o$ and \\emph{this}
                    \\url{x}, \\cite{y}, \\omega                 | \\url{x}, \\cite{y}, \\omega
                    """)
    void lettersAreComposedAndTheRestStays(String latex, String text) {
        assertThat(Latex.letters(latex)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
                    """
                    {BERT}: {P}re-training of {Deep} Things | BERT: Pre-training of Deep Things
                    \\textit{one} {\\bf two} \\emph{three}    | one two three
                    pages 1--8 --- and ``so'' on            | pages 1–8 — and “so” on
                    AT\\&T, 50\\%, \\$5, a\\_b, \\#1, \\{x\\}    | AT&T, 50%, $5, a_b, #1, {x}
                    written~in \\LaTeX{} by \\BibTeX          | written in LaTeX by BibTeX
                    $O(n^2)$ and $\\mathcal{L}_{1}$           | $O(n^2)$ and $\\mathcal{L}_{1}$
                    \\textendash \\ldots                      | –…
                    """)
    void commandsAndBracesGo(String latex, String text) {
        assertThat(Latex.text(latex)).isEqualTo(text);
    }

    @Test
    void aDollarAloneIsMoney() {
        assertThat(Latex.text("It costs $5 in {Rome}")).isEqualTo("It costs $5 in Rome");
    }
}
