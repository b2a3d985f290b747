package paperkin.loader;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import paperkin.loader.graph.Relating;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `paperkin relate`: computes the related papers of all papers anew.
@Command(
        name = "relate",
        mixinStandardHelpOptions = true,
        description = {
            "Computes the related papers of all papers anew.",
            "A load relates what it changes; after many small loads this brings all scores up to"
                    + " date."
        })
public final class RelateCommand implements Callable<Integer> {

    @Mixin private GraphOptions graph = new GraphOptions();

    @Spec private @Nullable CommandSpec command;

    @Override
    public Integer call() {
        long begin = System.nanoTime();
        try (OpenGraph open = graph.openExisting();
                ShownProgress progress = ShownProgress.ofStages()) {
            long papers = Relating.relate(open.graph(), progress);
            print(
                    String.format(
                            Locale.ROOT,
                            "%,d papers related in %.1f s%n",
                            papers,
                            (System.nanoTime() - begin) / 1e9));
            return 0;
        }
    }

    private void print(String text) {
        if (command != null) {
            command.commandLine().getOut().print(text);
            command.commandLine().getOut().flush();
        }
    }
}
