package paperkin.loader.results;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import paperkin.loader.evaluation.EvaluationResult;

/// The figures of a configuration, measured again.
public final class Results {

    private final List<Measured> figures;
    private final Map<String, EvaluationResult> details;

    private Results(List<Measured> figures, Map<String, EvaluationResult> details) {
        this.figures = figures;
        this.details = details;
    }

    /// A figure before and after.
    ///
    /// @param now with the values that were measured
    record Measured(Figure before, Figure now) {}

    /// Measures all figures; those that take minutes only if asked to, otherwise they stay as they
    /// are.
    ///
    /// @param gold the folder of gold data
    public static Results measure(ResultsConfig config, Path gold, boolean slow) {
        Measuring measuring = new Measuring(gold);
        String today = LocalDate.now(ZoneOffset.UTC).toString();
        List<Measured> figures = new ArrayList<>();
        Map<String, EvaluationResult> details = new TreeMap<>();
        for (Figure figure : config.figures()) {
            figures.add(new Measured(figure, measured(figure, measuring, slow, today)));
            if (slow || !figure.ours().system().isSlow()) {
                details.put(figure.what(), measuring.result(figure, figure.ours().system()));
            }
        }
        return new Results(figures, details);
    }

    private static Figure measured(Figure figure, Measuring measuring, boolean slow, String day) {
        return figure.with(
                value(figure, figure.ours(), measuring, slow, day),
                figure.compared()
                        .map(value -> value(figure, value, measuring, slow, day))
                        .orElse(null));
    }

    private static Figure.Value value(
            Figure figure, Figure.Value value, Measuring measuring, boolean slow, String day) {
        return slow || !value.system().isSlow()
                ? value.with(rounded(measuring.value(figure, value)), day)
                : value;
    }

    private static double rounded(double value) {
        return Math.rint(value * 10_000) / 10_000;
    }

    /// One sentence for each value that has left its tolerance.
    public List<String> deviations() {
        List<String> sentences = new ArrayList<>();
        for (Measured figure : figures) {
            Figure before = figure.before();
            Figure now = figure.now();
            deviation(before, before.ours(), now.ours()).ifPresent(sentences::add);
            if (before.baseline() != null && now.baseline() != null) {
                deviation(before, before.baseline(), now.baseline()).ifPresent(sentences::add);
            }
        }
        return sentences;
    }

    private static Optional<String> deviation(
            Figure figure, Figure.Value before, Figure.Value now) {
        boolean within =
                !before.isKnown()
                        || Math.abs(now.expected() - before.expected())
                                <= figure.tolerance() + 1e-9;
        return within
                ? Optional.empty()
                : Optional.of(
                        String.format(
                                Locale.ROOT,
                                "%s, %s (%s): expected %.4f ± %.4f, found %.4f.",
                                figure.what(),
                                figure.measure(),
                                before.system().name(),
                                before.expected(),
                                figure.tolerance(),
                                now.expected()));
    }

    /// The configuration with the values that were measured.
    public ResultsConfig measured() {
        return new ResultsConfig(figures.stream().map(Measured::now).toList());
    }

    /// Results by what they are of, with all their parts.
    Map<String, EvaluationResult> details() {
        return details;
    }
}
