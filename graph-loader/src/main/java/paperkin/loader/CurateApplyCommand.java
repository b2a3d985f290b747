package paperkin.loader;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import paperkin.loader.graph.CurationDesk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `paperkin curate apply`: puts the graph under the decisions of the file.
@Command(
        name = "apply",
        mixinStandardHelpOptions = true,
        description = {
            "Puts the graph under the decisions of the file.",
            "Only papers that a changed line may speak of are looked at. A line that was taken out"
                    + " of the file is undone."
        })
final class CurateApplyCommand implements Callable<Integer> {

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
                            ? "Would change " + desk.curating().rehearse(desk.file().read()).text()
                            : "Changed " + desk.apply(progress).text());
            out.flush();
            return 0;
        }
    }
}
