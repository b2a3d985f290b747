package paperkin.loader.results;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import paperkin.loader.evaluation.GoldFormat;
import paperkin.loader.evaluation.GoldLabel;
import paperkin.loader.mention.ConceptType;

/// The results as a page in Markdown.
public final class ResultsPage {

    private static final String INTRODUCTION =
            """
            # Results

            Written by `paperkin results`, from the figures that `docs/results.json` expects. The test `PublishedResultsIT` measures
            those again that take seconds, and with `mvn -Pslow verify` all, and fails when one leaves its tolerance; `paperkin results
            --slow --accept` takes new values over. The data are the development splits in the folder that `--gold` points to; none of
            them ships.

            """;

    private final Results results;

    public ResultsPage(Results results) {
        this.results = results;
    }

    /// The page.
    ///
    /// @param machine what it was measured on, in a line
    /// @param benchmarks what they wrote, in Markdown, by title; empty if nothing
    public String text(String machine, SequencedMap<String, String> benchmarks) {
        List<String> parts = new ArrayList<>();
        parts.add(INTRODUCTION + machine + '\n');
        parts.add(labels());
        sections().forEach((section, figures) -> parts.add(section(section, figures)));
        results.details()
                .forEach((what, result) -> parts.add("## " + what + "\n\n" + new Details(result)));
        benchmarks.forEach((title, text) -> parts.add(benchmark(title, text)));
        return String.join("\n", parts.stream().filter(part -> !part.isEmpty()).toList());
    }

    private static String benchmark(String title, String text) {
        return text.isBlank() ? "" : "## " + title + "\n\n" + text.strip() + "\n";
    }

    private static String labels() {
        List<String> header = new ArrayList<>(List.of("label", "here"));
        Arrays.stream(GoldFormat.values()).map(GoldFormat::name).forEach(header::add);
        List<List<String>> rows =
                Arrays.stream(GoldLabel.values()).map(ResultsPage::label).toList();
        return "## Labels\n\nWhat the labels of the corpora are called here (`--labels own`);"
                + " `--labels as-is` keeps them.\n\n"
                + table(header, rows);
    }

    private static List<String> label(GoldLabel label) {
        List<String> row = new ArrayList<>();
        row.add(label.written());
        row.add(label.type().map(ConceptType::name).orElse("dropped"));
        for (GoldFormat format : GoldFormat.values()) {
            row.add(format.labels().contains(label) ? "✓" : "");
        }
        return row;
    }

    private Map<String, List<Figure>> sections() {
        Map<String, List<Figure>> sections = new LinkedHashMap<>();
        results.measured()
                .figures()
                .forEach(figure ->
                        sections.computeIfAbsent(figure.section(), _ -> new ArrayList<>())
                                .add(figure));
        return sections;
    }

    private static String section(String section, List<Figure> figures) {
        return "## "
                + section
                + "\n\n"
                + table(
                        List.of("data", "measure", "baseline", "ours", "ratio", "floor", "aim"),
                        figures.stream().map(ResultsPage::row).toList())
                + "\n"
                + figures.stream().map(ResultsPage::systems).distinct().collect(joining());
    }

    private static List<String> row(Figure figure) {
        Optional<Figure.Value> baseline = figure.compared();
        return List.of(
                figure.what(),
                figure.measure(),
                baseline.map(ResultsPage::number).orElse("–"),
                "**" + number(figure.ours()) + "**",
                baseline.map(value -> ratio(figure.ours(), value)).orElse("–"),
                figure.floor(),
                figure.aim());
    }

    private static String ratio(Figure.Value ours, Figure.Value baseline) {
        return ours.isKnown() && baseline.isKnown()
                ? String.format(Locale.ROOT, "× %.2f", ours.expected() / baseline.expected())
                : "–";
    }

    private static String number(Figure.Value value) {
        return value.isKnown() ? String.format(Locale.ROOT, "%.3f", value.expected()) : "–";
    }

    private static String systems(Figure figure) {
        return "- %s: `%s`; ours %s%s\n"
                .formatted(
                        figure.what(),
                        figure.data(),
                        system(figure.ours()),
                        figure.compared().map(value -> "; baseline " + system(value)).orElse(""));
    }

    private static String system(Figure.Value value) {
        return "%s, `%s`, measured %s"
                .formatted(
                        value.system().name(),
                        value.at(),
                        value.isKnown() ? value.measured() : "never");
    }

    /// A table in Markdown.
    static String table(List<String> header, List<List<String>> rows) {
        return line(header)
                + line(header.stream().map(_ -> "---").toList())
                + rows.stream().map(ResultsPage::line).collect(joining());
    }

    private static String line(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
