package paperkin.loader;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import paperkin.loader.curation.DecisionLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `paperkin curate list`: the decisions of the file, with their numbers.
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "Shows the decisions of the file, with their numbers.")
final class CurateListCommand implements Callable<Integer> {

    @Mixin private CurationOptions curation = new CurationOptions();

    @Mixin private GraphOptions graph = new GraphOptions();

    @Spec private @Nullable CommandSpec command;

    @Override
    public Integer call() {
        List<DecisionLine> lines = curation.file(graph).readIfThere().lines();
        PrintWriter out = CommandStreams.out(command);
        for (int i = 0; i < lines.size(); i++) {
            out.println(String.format(Locale.ROOT, "%4d  %s", i + 1, lines.get(i)));
        }
        out.flush();
        return 0;
    }
}
