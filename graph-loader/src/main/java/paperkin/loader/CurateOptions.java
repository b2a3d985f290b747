package paperkin.loader;

import paperkin.loader.curation.Decision;
import paperkin.loader.curation.DecisionLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The options of every command that decides something.
final class CurateOptions {

    @Option(names = "--who", paramLabel = "NAME", description = "Who decides (default: the user).")
    private String who = System.getProperty("user.name", "");

    @Option(names = "--why", paramLabel = "TEXT", description = "Why.")
    private String why = "";

    @Option(
            names = "--dry-run",
            description = "Only say what would change; write nothing, neither file nor graph.")
    private boolean dryRun;

    @Mixin private DeskOptions desk = new DeskOptions();

    boolean isDryRun() {
        return dryRun;
    }

    /// The graph to be curated, and the file with the decisions.
    CurateSession open(GraphOptions graph) {
        return CurateSession.open(graph, desk);
    }

    DecisionLine line(Decision decision) {
        return new DecisionLine(decision, "", "", why).signed(who);
    }
}
