package paperkin.loader.abbreviation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import paperkin.loader.abbreviation.AbbreviationSpans.Span;

class AbbreviationSpansTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    A hidden Markov model (HMM) and an SVM; the HMM wins. | HMM, SVM, HMM  | hidden Markov model
                    We trust POS tags and LSA-based vectors of COLING-84. | POS, LSA, COLING-84 | ''
                    Several CRFs and an R&D team of AT&T run GIZA++.      | CRFs, R&D, AT&T, GIZA++ | ''
                    The lexicalised TAG (LTAG) of the XTAG group          | LTAG, XTAG     | lexicalised TAG
                    Precision (P) and recall (R) are high.                | ''             | Precision, recall
                    PoS tags at CoNLL                                     | PoS, CoNLL     | ''
                    Part II. FEDERAL STANDARD OF 1977                     | ''             | ''
                    A Model without any short form, by J. Smith           | ''             | ''
                    """)
    void shortFormsAndLongFormsAreFound(String text, String shortForms, String longForms) {
        var spans = AbbreviationSpans.of(text);
        assertThat(surfaces(text, spans.shortForms())).isEqualTo(shortForms);
        assertThat(surfaces(text, spans.longForms())).isEqualTo(longForms);
    }

    @Test
    void emptyAndOddTextHoldsNone() {
        for (var text : List.of("", " ", "((((", "()[]", "\uD800 (\uDC00)", "=:=:=", "A = (")) {
            assertThat(AbbreviationSpans.of(text))
                    .isEqualTo(new AbbreviationSpans(List.of(), List.of()));
        }
    }

    private static String surfaces(String text, List<Span> spans) {
        return String.join(
                ", ",
                spans.stream().map(span -> text.substring(span.start(), span.end())).toList());
    }
}
