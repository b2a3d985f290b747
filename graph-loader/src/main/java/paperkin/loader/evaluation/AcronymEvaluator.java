package paperkin.loader.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import paperkin.loader.abbreviation.AbbreviationSpans;
import paperkin.loader.abbreviation.AbbreviationSpans.Span;
import paperkin.loader.evaluation.EvaluationResult.AcronymResult;
import paperkin.loader.evaluation.EvaluationResult.AcronymScores;
import paperkin.loader.evaluation.Prediction.AcronymPrediction;

/// Scores the short forms and long forms that are found in texts by their exact characters, as the
/// shared task does.
public final class AcronymEvaluator {

    private final Function<String, AbbreviationSpans> finder;

    /// @param finder what is found in a text
    public AcronymEvaluator(Function<String, AbbreviationSpans> finder) {
        this.finder = finder;
    }

    /// How the finder does, next to plain Schwartz–Hearst.
    public AcronymResult evaluate(List<AcronymText> texts) {
        List<AcronymPrediction> predictions = new ArrayList<>();
        AcronymScores ours = NOTHING;
        AcronymScores plain = NOTHING;
        for (AcronymText text : texts) {
            AcronymPrediction found = prediction(text, finder.apply(text.text()));
            predictions.add(found);
            ours = plus(ours, text, found);
            plain = plus(plain, text, prediction(text, SchwartzHearst.find(text.text())));
        }
        return new AcronymResult(texts.size(), ours, plain, predictions);
    }

    private static final AcronymScores NOTHING = new AcronymScores(Scores.NONE, Scores.NONE);

    private static AcronymPrediction prediction(AcronymText text, AbbreviationSpans found) {
        return new AcronymPrediction(
                text.id(),
                codePoints(text.text(), found.shortForms()),
                codePoints(text.text(), found.longForms()));
    }

    /// The shared task counts code points.
    private static List<List<Integer>> codePoints(String text, List<Span> ranges) {
        return ranges.stream()
                .map(range ->
                        List.of(
                                text.codePointCount(0, range.start()),
                                text.codePointCount(0, range.end())))
                .toList();
    }

    private static AcronymScores plus(
            AcronymScores sum, AcronymText text, AcronymPrediction found) {
        return new AcronymScores(
                sum.shortForms().plus(scores(found.acronyms(), text.acronyms())),
                sum.longForms().plus(scores(found.longForms(), text.longForms())));
    }

    private static Scores scores(List<List<Integer>> found, List<List<Integer>> expected) {
        List<List<Integer>> each = expected.stream().distinct().toList();
        return new Scores(found.stream().filter(each::contains).count(), found.size(), each.size());
    }
}
