package paperkin.loader.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import paperkin.loader.evaluation.DocumentTagger.Found;
import paperkin.loader.evaluation.EvaluationResult.SpanResult;
import paperkin.loader.evaluation.Prediction.SpanPrediction;
import paperkin.loader.evaluation.PublishedSentence.Label;

class SpanEvaluatorTest {

    private static final List<String> TYPES = List.of("METHOD", "TASK");

    @Test
    void aSpanIsExactOrOverlapsAndEachStandsForOne() {
        PublishedSentence sentence =
                sentence(
                        "d",
                        0,
                        new Label(0, 2, GoldLabel.METHOD),
                        new Label(3, 5, GoldLabel.TASK),
                        new Label(5, 6, GoldLabel.METHOD));

        SpanResult result =
                evaluate(
                        List.of(sentence),
                        found(0, 2, "METHOD"),
                        found(3, 4, "TASK"),
                        found(4, 5, "TASK"),
                        found(5, 6, "TASK"));

        assertThat(result.exact().get("METHOD")).isEqualTo(new Scores(1, 1, 2));
        assertThat(result.exact().get("TASK")).isEqualTo(new Scores(0, 3, 1));
        assertThat(result.exact().get(SpanEvaluator.ALL)).isEqualTo(new Scores(1, 4, 3));
        assertThat(result.overlapping().get("TASK")).isEqualTo(new Scores(1, 3, 1));
        assertThat(result.untyped()).isEqualTo(new Scores(2, 4, 3));
    }

    @Test
    void typesThatAreNotScoredCountOnNeitherSide() {
        PublishedSentence sentence = sentence("d", 0, new Label(0, 1, GoldLabel.MATERIAL));

        SpanResult result = evaluate(List.of(sentence), found(0, 1, "DATASET"));

        assertThat(result.exact().get(SpanEvaluator.ALL)).isEqualTo(Scores.NONE);
        assertThat(result.predictions()).isEmpty();
    }

    @Test
    void theTaggerSeesTheSentencesOfADocumentAtOnce() {
        List<List<List<String>>> seen = new ArrayList<>();
        DocumentTagger tagger =
                document -> {
                    seen.add(document);
                    return document.stream().map(_ -> List.<Found>of()).toList();
                };

        SpanResult result =
                new SpanEvaluator(tagger, LabelScheme.OWN, TYPES)
                        .evaluate(
                                List.of(
                                        sentence("one", 0),
                                        sentence("one", 1),
                                        sentence("two", 0)));

        assertThat(seen).extracting(List::size).containsExactly(2, 1);
        assertThat(seen.getFirst().getFirst())
                .containsExactly("graph", "-", "based", "a", "b", "c", "d", "e");
        assertThat(result.documents()).isEqualTo(2);
        assertThat(result.sentences()).isEqualTo(3);
    }

    @Test
    void predictionsAreInTheTokensOfTheFile() {
        PublishedSentence sentence = sentence("doc", 4);
        DocumentTagger tagger = _ -> List.of(List.of(new Found(new GoldSpan(0, 4, "METHOD"), 0.5)));

        SpanResult result =
                new SpanEvaluator(tagger, LabelScheme.OWN, TYPES).evaluate(List.of(sentence));

        assertThat(result.predictions())
                .containsExactly(new SpanPrediction("doc", 4, 0, 2, "METHOD"));
    }

    @Test
    void confidenceIsComparedWithHowOftenItIsRight() {
        Reliability reliability = new Reliability();
        reliability.add(1, true);
        reliability.add(0.9, true);
        reliability.add(0.25, false);
        reliability.add(0.25, true);

        List<Reliability.Bin> bins = reliability.bins();

        assertThat(bins)
                .containsExactly(
                        new Reliability.Bin(0.2, 2, 0.25, 0.5),
                        new Reliability.Bin(0.9, 2, 0.95, 1));
        assertThat(Reliability.error(bins)).isEqualTo(0.15, within(1e-9));
        assertThat(Reliability.error(List.of())).isNotNaN().isZero();
    }

    /// A sentence of six tokens, of which the first is split when papers are read.
    private static PublishedSentence sentence(String document, int index, Label... labels) {
        return new PublishedSentence(
                document,
                index,
                List.of("graph-based", "a", "b", "c", "d", "e"),
                0,
                List.of(labels));
    }

    private static SpanResult evaluate(List<PublishedSentence> sentences, Found... found) {
        return new SpanEvaluator(_ -> List.of(List.of(found)), LabelScheme.OWN, TYPES)
                .evaluate(sentences);
    }

    /// In the sentence's own tokens.
    private static Found found(int start, int end, String type) {
        int first = start == 0 ? 0 : start + 2;
        return new Found(new GoldSpan(first, end + 2, type), 0.9);
    }
}
