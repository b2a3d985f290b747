package paperkin.loader;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import paperkin.loader.curation.Curation;
import paperkin.loader.curation.DecisionLine;
import paperkin.loader.graph.Curating;
import paperkin.loader.suggestion.Suggestion;
import paperkin.loader.suggestion.Suggestions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `paperkin curate suggest`: what is likely to be wrong.
@Command(
        name = "suggest",
        mixinStandardHelpOptions = true,
        description = {
            "Finds what is likely to be wrong, the likeliest first, and says what speaks for it.",
            "A line can be added to the file as it is; within \"reject\" it is not suggested again."
        })
final class CurateSuggestCommand implements Callable<Integer> {

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "How many at most (default: ${DEFAULT-VALUE}).")
    private int limit = 100;

    @Mixin private GraphOptions graph = new GraphOptions();

    @Spec private @Nullable CommandSpec command;

    @Override
    public Integer call() {
        try (OpenGraph open = graph.openExisting();
                ShownProgress progress = ShownProgress.ofStages()) {
            Curation curation = Curating.current(open.graph());
            List<Suggestion> suggestions = new Suggestions(open.graph()).find(curation, progress);
            PrintWriter out = CommandStreams.out(command);
            suggestions.stream().limit(limit).forEach(each -> print(each, out));
            out.flush();
            return 0;
        }
    }

    private static void print(Suggestion suggestion, PrintWriter out) {
        out.println(
                String.format(Locale.ROOT, "%.3f  %s", suggestion.score(), suggestion.evidence()));
        out.println("       " + new DecisionLine(suggestion.decision(), "", "", ""));
    }
}
