package paperkin.loader;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import paperkin.loader.curation.Decision;
import paperkin.loader.curation.DecisionLine;
import paperkin.loader.graph.Curating;
import picocli.CommandLine.Model.CommandSpec;

/// Takes decisions and says what has come of them.
final class CurateAnswer {

    private CurateAnswer() {}

    /// Writes a decision and applies it, or only says what it would change.
    static int decide(
            CurateSession session,
            CurateOptions options,
            Decision decision,
            @Nullable CommandSpec command) {
        return decide(session, options, List.of(decision), command);
    }

    /// The same for several.
    static int decide(
            CurateSession session,
            CurateOptions options,
            List<Decision> decisions,
            @Nullable CommandSpec command) {
        List<DecisionLine> lines = decisions.stream().map(options::line).toList();
        PrintWriter out = CommandStreams.out(command);
        lines.forEach(out::println);
        if (options.isDryRun()) {
            out.println("Would change " + text(session.rehearse(lines)));
        } else {
            try (ShownProgress progress = ShownProgress.ofStages()) {
                out.println("Changed " + text(session.decide(lines, progress)));
            }
        }
        out.flush();
        return 0;
    }

    static String text(Curating.Report report) {
        return String.format(
                Locale.ROOT,
                "%,d papers and %,d of their edges; %,d concepts came, %,d went, %,d are others.",
                report.papers(),
                report.edges(),
                report.come(),
                report.gone(),
                report.changed());
    }
}
