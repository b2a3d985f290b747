package paperkin.loader;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import paperkin.loader.curation.Decision;
import paperkin.loader.curation.DecisionLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// A command that decides something: writes it into the file and puts the graph under it, or only
/// says what that would change.
abstract class DecidingCommand implements Callable<Integer> {

    @Mixin private CurateOptions options = new CurateOptions();

    @Mixin private GraphOptions graph = new GraphOptions();

    @Spec private @Nullable CommandSpec command;

    /// What is decided.
    ///
    /// @param names finds the ids of what is named
    abstract List<Decision> decisions(ConceptNames names);

    @Override
    public final Integer call() {
        try (CurateSession session = options.open(graph)) {
            List<DecisionLine> lines =
                    decisions(new ConceptNames(session.desk().graph())).stream()
                            .map(options::line)
                            .toList();
            PrintWriter out = CommandStreams.out(command);
            lines.forEach(out::println);
            out.println(outcome(session, lines));
            out.flush();
            return 0;
        }
    }

    private String outcome(CurateSession session, List<DecisionLine> lines) {
        if (options.isDryRun()) {
            return "Would change " + session.desk().rehearse(lines).text();
        }
        try (ShownProgress progress = ShownProgress.ofStages()) {
            return "Changed " + session.desk().decide(lines, progress).text();
        }
    }
}
