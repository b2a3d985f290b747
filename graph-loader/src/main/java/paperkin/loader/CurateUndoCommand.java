package paperkin.loader;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import paperkin.loader.graph.CurationDesk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `paperkin curate undo`: takes a decision out of the file, and what it did out of the graph.
@Command(
        name = "undo",
        mixinStandardHelpOptions = true,
        description = "Takes a decision out of the file, and what it did out of the graph.")
final class CurateUndoCommand implements Callable<Integer> {

    @Parameters(paramLabel = "N", description = "Its number, as list shows it.")
    private int number;

    @Mixin private CurateOptions options = new CurateOptions();

    @Mixin private GraphOptions graph = new GraphOptions();

    @Spec private @Nullable CommandSpec command;

    @Override
    public Integer call() {
        try (CurateSession session = options.open(graph);
                ShownProgress progress = ShownProgress.ofStages()) {
            PrintWriter out = CommandStreams.out(command);
            CurationDesk desk = session.desk();
            out.println(
                    options.isDryRun()
                            ? "Would change " + desk.rehearseUndo(number).text()
                            : "Changed " + desk.undo(number, progress).text());
            out.flush();
            return 0;
        }
    }
}
