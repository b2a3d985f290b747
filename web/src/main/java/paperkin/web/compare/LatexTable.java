package paperkin.web.compare;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import paperkin.loader.mention.ConceptType;

/// A comparison as a table for LaTeX, with the rules of the package `booktabs`.
final class LatexTable {

    private static final List<ConceptType> COLUMNS =
            List.of(ConceptType.METHOD, ConceptType.DATASET, ConceptType.TASK, ConceptType.METRIC);

    private static final Pattern SPECIAL = Pattern.compile("[&%$#_{}~^\\\\]|\\R");

    private static final Map<String, String> SPELLED =
            Map.of(
                    "~", "\\textasciitilde{}",
                    "^", "\\textasciicircum{}",
                    "\\", "\\textbackslash{}",
                    "\n", " ",
                    "\r", " ",
                    "\r\n", " ");

    private LatexTable() {}

    /// The table, to be put into a document that loads `booktabs`.
    ///
    /// @param most how many concepts of a kind at most
    static String of(List<ComparedPaper> papers, int most) {
        return """
        %% needs \\usepackage{booktabs}
        \\begin{tabular}{p{0.24\\textwidth}l*{4}{p{0.15\\textwidth}}}
        \\toprule
        Paper & Year & Methods & Datasets & Tasks & Metrics \\\\
        \\midrule
        %s\\bottomrule
        \\end{tabular}
        """
                .formatted(
                        papers.stream()
                                .map(paper -> row(paper, most))
                                .collect(Collectors.joining()));
    }

    private static String row(ComparedPaper paper, int most) {
        Stream<String> head =
                Stream.of(escaped(paper.title()), paper.year().map(String::valueOf).orElse("--"));
        Stream<String> cells = COLUMNS.stream().map(type -> cell(paper, type, most));
        return Stream.concat(head, cells).collect(Collectors.joining(" & ", "", " \\\\\n"));
    }

    private static String cell(ComparedPaper paper, ConceptType type, int most) {
        return paper.concepts().getOrDefault(type, List.of()).stream()
                .limit(most)
                .map(concept -> escaped(concept.label()))
                .collect(Collectors.joining(", "));
    }

    private static String escaped(String text) {
        return SPECIAL.matcher(text)
                .replaceAll(sign ->
                        Matcher.quoteReplacement(
                                SPELLED.getOrDefault(sign.group(), "\\" + sign.group())));
    }
}
