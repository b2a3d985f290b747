package paperkin.loader.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import paperkin.loader.LoaderException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The first suggestions on a graph, and whether a person who looked at each found it right.
///
/// @param graph which papers it holds
/// @param judged how it was judged
public record SuggestionVerdicts(String graph, String judged, List<Verdict> suggestions) {

    public SuggestionVerdicts {
        suggestions = List.copyOf(suggestions);
    }

    /// What was found of one suggestion.
    ///
    /// @param rank its place among all, counted from 1
    /// @param evidence what spoke for it
    /// @param decision what it suggests, as in `curation.jsonl`
    public record Verdict(
            int rank, double score, String evidence, JsonNode decision, boolean right) {}

    /// Reads verdicts.
    ///
    /// @throws LoaderException if the file holds none
    public static SuggestionVerdicts read(Path file) {
        try {
            return JsonMapper.shared().readValue(Files.readString(file), SuggestionVerdicts.class);
        } catch (IOException | JacksonException e) {
            throw new LoaderException("The verdicts could not be read from " + file + ".", e);
        }
    }

    /// How many are right, and the list of all, as Markdown.
    public String text() {
        long right = suggestions.stream().filter(Verdict::right).count();
        return String.format(
                        Locale.ROOT,
                        "%d of the first %d suggestions on %s are right; judged %s.%n%n"
                                + "| | score | evidence | decision | right |%n| --- | --- | --- | --- | --- |%n",
                        right,
                        suggestions.size(),
                        graph,
                        judged)
                + suggestions.stream().map(SuggestionVerdicts::row).collect(Collectors.joining());
    }

    private static String row(Verdict verdict) {
        return String.format(
                Locale.ROOT,
                "| %d | %.2f | %s | `%s` | %s |%n",
                verdict.rank(),
                verdict.score(),
                verdict.evidence().replace("|", "\\|"),
                verdict.decision(),
                verdict.right() ? "yes" : "no");
    }
}
