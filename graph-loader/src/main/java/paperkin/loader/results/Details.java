package paperkin.loader.results;

import static paperkin.loader.results.ResultsPage.table;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import paperkin.loader.evaluation.EvaluationResult;
import paperkin.loader.evaluation.EvaluationResult.AcronymResult;
import paperkin.loader.evaluation.EvaluationResult.AcronymScores;
import paperkin.loader.evaluation.EvaluationResult.CocitationResult;
import paperkin.loader.evaluation.EvaluationResult.Interval;
import paperkin.loader.evaluation.EvaluationResult.ListingResult;
import paperkin.loader.evaluation.EvaluationResult.Share;
import paperkin.loader.evaluation.EvaluationResult.SpanResult;
import paperkin.loader.evaluation.Reliability;
import paperkin.loader.evaluation.Scores;

/// A result with all its parts, in Markdown.
///
/// @param result what was measured
record Details(EvaluationResult result) {

    private static final List<String> SCORES =
            List.of("", "precision", "recall", "F1", "right", "found", "expected");

    @Override
    public String toString() {
        return switch (result) {
            case SpanResult spans -> spans(spans);
            case ListingResult listings -> listings(listings);
            case AcronymResult acronyms -> acronyms(acronyms);
            case CocitationResult cocitation -> cocitation(cocitation);
        };
    }

    private static String spans(SpanResult result) {
        return "%d sentences of %d documents. Exact spans:\n\n"
                        .formatted(result.sentences(), result.documents())
                + scores(result.exact())
                + "\nOverlapping spans, each standing for one:\n\n"
                + scores(result.overlapping())
                + reliability(result.reliability(), result.calibrationError());
    }

    private static String scores(Map<String, Scores> rows) {
        return table(
                SCORES,
                rows.entrySet().stream().map(row -> row(row.getKey(), row.getValue())).toList());
    }

    private static List<String> row(String name, Scores scores) {
        return List.of(
                name,
                number(scores.precision()),
                number(scores.recall()),
                number(scores.f1()),
                "" + scores.right(),
                "" + scores.found(),
                "" + scores.expected());
    }

    private static String listings(ListingResult result) {
        return "%d papers. Recall is over the essential concepts; each node stands for one concept at most. 95 %% of resampled papers (2,000 times) lie in the interval.\n\n"
                        .formatted(result.papers())
                + table(
                        List.of("", "share", "interval", "counted"),
                        List.of(
                                interval("recall", result.recall(), result.recallInterval()),
                                interval(
                                        "precision",
                                        result.precision(),
                                        result.precisionInterval()),
                                List.of(
                                        "`wrong` phrases that became nodes",
                                        number(result.wrong().value()),
                                        "",
                                        counts(result.wrong()))))
                + "\nEssential concepts found, by type of the concept:\n\n"
                + shares(result.essential())
                + "\nNodes that are right, by type of the node:\n\n"
                + shares(result.nodes())
                + "\nNodes that are right, by the rule that found them:\n\n"
                + shares(result.rules())
                + reliability(result.reliability(), result.calibrationError());
    }

    private static List<String> interval(String name, Share share, Interval interval) {
        return List.of(
                name,
                number(share.value()),
                number(interval.from()) + " – " + number(interval.to()),
                counts(share));
    }

    private static String shares(Map<?, Share> rows) {
        return table(
                List.of("", "share", "counted"),
                rows.entrySet().stream()
                        .map(row ->
                                List.of(
                                        row.getKey().toString(),
                                        number(row.getValue().value()),
                                        counts(row.getValue())))
                        .toList());
    }

    private static String counts(Share share) {
        return share.count() + " of " + share.of();
    }

    private static String reliability(List<Reliability.Bin> bins, double error) {
        return "\nWhat confidence is worth (expected calibration error %s):\n\n"
                        .formatted(number(error))
                + table(
                        List.of("confidence from", "found", "mean confidence", "right"),
                        bins.stream()
                                .map(bin ->
                                        List.of(
                                                String.format(Locale.ROOT, "%.1f", bin.from()),
                                                "" + bin.found(),
                                                number(bin.confidence()),
                                                number(bin.accuracy())))
                                .toList());
    }

    private static String acronyms(AcronymResult result) {
        return "%d texts, exact characters. The shared task's macro F1 is that of precision and recall, each averaged over short forms and long forms; beside it the mean of the two F1.\n\n"
                        .formatted(result.texts())
                + table(
                        SCORES,
                        List.of(
                                row("ours, short forms", result.ours().shortForms()),
                                row("ours, long forms", result.ours().longForms()),
                                macro("ours, macro", result.ours()),
                                row("plain Schwartz–Hearst, short", result.plain().shortForms()),
                                row("plain Schwartz–Hearst, long", result.plain().longForms()),
                                macro("plain Schwartz–Hearst, macro", result.plain())));
    }

    private static List<String> macro(String name, AcronymScores scores) {
        return List.of(
                name,
                "",
                "",
                number(scores.macroF1()) + " (mean " + number(scores.meanF1()) + ")",
                "",
                "",
                "");
    }

    private static String cocitation(CocitationResult result) {
        return """
        %d papers are asked for in turn, the %d others ranked; N and df, and the words' statistics, come from all %d. Mean \
        nDCG@10, the gain being the number of papers that cite both, discounted by log2(rank + 1): relatedness %s, BM25 %s.
        """
                .formatted(
                        result.queries(),
                        result.candidates() - 1,
                        result.papers(),
                        number(result.ours()),
                        number(result.bm25()));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
