package paperkin.loader;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
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

/// Scores as text for people.
final class EvaluationText {

    private EvaluationText() {}

    static String of(EvaluationResult result) {
        List<String> parts =
                switch (result) {
                    case SpanResult spans -> spans(spans);
                    case ListingResult listings -> listings(listings);
                    case AcronymResult acronyms -> acronyms(acronyms);
                    case CocitationResult cocitation -> cocitation(cocitation);
                };
        return String.join("\n", parts) + "\n";
    }

    private static List<String> spans(SpanResult result) {
        return List.of(
                String.format(
                        Locale.ROOT,
                        "%d sentences of %d documents",
                        result.sentences(),
                        result.documents()),
                "Exact spans",
                rows(result.exact()),
                row("untyped", result.untyped()),
                "Overlapping spans",
                rows(result.overlapping()),
                reliability(result.reliability(), result.calibrationError()));
    }

    private static String rows(Map<String, Scores> rows) {
        return rows.entrySet().stream()
                .map(each -> row(each.getKey(), each.getValue()))
                .collect(Collectors.joining("\n"));
    }

    static String row(String name, Scores scores) {
        return String.format(
                Locale.ROOT,
                "  %-20s precision %.3f recall %.3f F1 %.3f (%d right, %d found, %d expected)",
                name,
                scores.precision(),
                scores.recall(),
                scores.f1(),
                scores.right(),
                scores.found(),
                scores.expected());
    }

    private static List<String> listings(ListingResult result) {
        return List.of(
                String.format(
                        Locale.ROOT,
                        "%d papers; in brackets 95 %% of resampled papers",
                        result.papers()),
                interval("recall", result.recall(), result.recallInterval()),
                interval("precision", result.precision(), result.precisionInterval()),
                share("wrong", result.wrong()) + " of the phrases that are none",
                "Essential concepts found, by type",
                shares(result.essential()),
                "Nodes that are right, by type",
                shares(result.nodes()),
                "Nodes that are right, by rule",
                shares(result.rules()),
                reliability(result.reliability(), result.calibrationError()));
    }

    private static String interval(String name, Share share, Interval interval) {
        return share(name, share)
                + String.format(Locale.ROOT, " [%.3f, %.3f]", interval.from(), interval.to());
    }

    private static String shares(Map<?, Share> rows) {
        return rows.entrySet().stream()
                .map(each -> share(each.getKey().toString(), each.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static String share(String name, Share share) {
        return String.format(
                Locale.ROOT,
                "  %-20s %.3f (%d of %d)",
                name,
                share.value(),
                share.count(),
                share.of());
    }

    private static String reliability(List<Reliability.Bin> bins, double error) {
        return bins.stream()
                .map(bin ->
                        String.format(
                                Locale.ROOT,
                                "  from %.1f  %5d found, mean confidence %.3f, right %.3f",
                                bin.from(),
                                bin.found(),
                                bin.confidence(),
                                bin.accuracy()))
                .collect(
                        Collectors.joining(
                                "\n",
                                String.format(
                                        Locale.ROOT,
                                        "Confidence, expected calibration error %.3f\n",
                                        error),
                                ""));
    }

    private static List<String> acronyms(AcronymResult result) {
        return List.of(
                String.format(Locale.ROOT, "%d texts; exact characters", result.texts()),
                "Ours",
                acronyms(result.ours()),
                "Plain Schwartz-Hearst",
                acronyms(result.plain()));
    }

    private static String acronyms(AcronymScores scores) {
        return row("short forms", scores.shortForms())
                + "\n"
                + row("long forms", scores.longForms())
                + "\n"
                + String.format(
                        Locale.ROOT,
                        "  macro F1 %.3f (of the means of precision and recall), mean F1 %.3f",
                        scores.macroF1(),
                        scores.meanF1());
    }

    private static List<String> cocitation(CocitationResult result) {
        return List.of(
                String.format(
                        Locale.ROOT,
                        "%d queries, %d candidates, statistics from %d papers; mean nDCG@10",
                        result.queries(),
                        result.candidates(),
                        result.papers()),
                String.format(Locale.ROOT, "  relatedness          %.4f", result.ours()),
                String.format(Locale.ROOT, "  BM25                 %.4f", result.bm25()),
                String.format(Locale.ROOT, "  ratio                %.3f", result.ratio()));
    }
}
