package paperkin.loader;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import paperkin.loader.build.GraphTables.Contents;
import paperkin.loader.generate.GeneratedStore;
import paperkin.store.GraphAccess;
import paperkin.store.NewStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `paperkin bench generate`: a graph larger than any at hand.
@Command(
        name = "generate",
        description = {
            "Makes a store of papers that are made up after those of another: with their texts, and"
                    + " with concepts that have as many papers as in a real graph of that size.",
            "The same graph and seed make the same graph."
        },
        mixinStandardHelpOptions = true)
final class BenchGenerateCommand implements Callable<Integer> {

    @Option(
            names = "--like",
            paramLabel = "DIR",
            required = true,
            description = "Folder of the graph to take after.")
    private Path like = Path.of("");

    @Option(
            names = "--papers",
            paramLabel = "N",
            required = true,
            description = "How many papers to make up, at least as many as that graph has.")
    private int papers;

    @Option(
            names = "--store",
            paramLabel = "DIR",
            required = true,
            description = "Folder of the new store.")
    private Path store = Path.of("");

    @Option(
            names = "--seed",
            defaultValue = "1",
            description = "Of all that is left to chance (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        if (!GraphAccess.isStore(like)) {
            throw new LoaderException("There is no graph in %s.".formatted(like));
        }
        try (NewStore begun = NewStore.begin(store);
                ShownProgress progress = ShownProgress.ofStages()) {
            report(new GeneratedStore(begun, papers, seed).generate(like, progress));
            return 0;
        }
    }

    private void report(Contents contents) {
        if (spec != null) {
            PrintWriter writer = spec.commandLine().getOut();
            writer.printf(
                    Locale.ROOT,
                    "%,d papers, %,d concepts, %,d edges%n",
                    papers,
                    contents.concepts(),
                    contents.edges());
            writer.flush();
        }
    }
}
