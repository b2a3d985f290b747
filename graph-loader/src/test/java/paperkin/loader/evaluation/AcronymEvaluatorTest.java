package paperkin.loader.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import paperkin.loader.abbreviation.AbbreviationSpans;
import paperkin.loader.abbreviation.AbbreviationSpans.Span;
import paperkin.loader.evaluation.EvaluationResult.AcronymResult;
import paperkin.loader.evaluation.EvaluationResult.AcronymScores;

class AcronymEvaluatorTest {

    @Test
    void spansAreCountedInCodePoints() {
        AcronymText text =
                new AcronymText(
                        "1", "𝛼 mean (MAP)", List.of(List.of(8, 11)), List.of(List.of(2, 6)));
        AbbreviationSpans found =
                new AbbreviationSpans(List.of(new Span(9, 12)), List.of(new Span(0, 7)));

        AcronymResult result = new AcronymEvaluator(_ -> found).evaluate(List.of(text));

        assertThat(result.ours())
                .isEqualTo(new AcronymScores(new Scores(1, 1, 1), new Scores(0, 1, 1)));
        assertThat(result.predictions().getFirst().acronyms()).containsExactly(List.of(8, 11));
    }

    @Test
    void theMacroF1IsThatOfTheMeansOfPrecisionAndRecall() {
        AcronymScores scores = new AcronymScores(new Scores(1, 1, 2), new Scores(1, 2, 1));

        assertThat(scores.macroF1()).isEqualTo(0.75);
        assertThat(scores.meanF1()).isEqualTo(2.0 / 3, within(1e-9));
        assertThat(new AcronymScores(Scores.NONE, Scores.NONE).macroF1()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    the Markov random field (MRF) model        | MRF | Markov random field
                    it has a heat shock transcription factor (HSF, new) | HSF | heat shock transcription factor
                    HSF (heat shock transcription factor)      | HSF | heat shock transcription factor
                    the KL (Kullback-Leibler) divergence       | KL  | Kullback-Leibler
                    nothing of the kind (XYZ)                  |     |
                    see below (2)                              |     |
                    a very long parenthesis (that is no short form) |  |
                    """)
    void plainSchwartzHearstFindsPairsInParentheses(
            String text, String shortForm, String longForm) {
        AbbreviationSpans spans = SchwartzHearst.find(text);

        assertThat(texts(text, spans.shortForms())).isEqualTo(list(shortForm));
        assertThat(texts(text, spans.longForms())).isEqualTo(list(longForm));
    }

    private static List<String> list(String text) {
        return text == null ? List.of() : List.of(text);
    }

    private static List<String> texts(String text, List<Span> ranges) {
        return ranges.stream().map(range -> text.substring(range.start(), range.end())).toList();
    }
}
