package paperkin.loader;

import java.util.concurrent.Callable;
import paperkin.loader.diff.GraphDiff;
import paperkin.loader.diff.GraphSide;
import paperkin.loader.diff.RunDiff;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `paperkin diff`: tells two graphs, or two runs, apart.
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = {
            "Tells two graphs apart: papers, records, concepts, their names, venues, authors and the"
                    + " edges between them.",
            "A graph is a store's folder, an export as JSON Lines (plain, .gz or .zst), or the address"
                    + " of a server. With --runs, tells two runs of one graph apart: what they read,"
                    + " with what, and what came of it."
        },
        exitCodeOnExecutionException = DiffCommand.TROUBLE,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:equal", "1:different", "2:trouble"})
public final class DiffCommand implements Callable<Integer> {

    static final int EQUAL = 0;
    static final int DIFFERENT = 1;
    static final int TROUBLE = 2;

    @Parameters(index = "0", paramLabel = "A", description = "The first graph, or run.")
    private String first = "";

    @Parameters(index = "1", paramLabel = "B", description = "The second graph, or run.")
    private String second = "";

    @Option(names = "--json", description = "Print JSON Lines, one object for each difference.")
    private boolean json;

    @Option(names = "--runs", description = "A and B are runs: their ids, or how these begin.")
    private boolean runs;

    @Option(
            names = "--in",
            paramLabel = "GRAPH",
            description = "The graph of the runs (default: .paperkin/store).")
    private String graph = GraphOptions.DEFAULT_STORE.toString();

    @Mixin private GraphPlaces places = new GraphPlaces();

    @Spec private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() {
        var printer = new DifferencePrinter(command.commandLine().getOut(), json);
        if (runs) {
            try (OpenGraph open = places.graph(graph)) {
                RunDiff.between(open.graph(), first, second).ifPresent(printer::print);
            }
        } else {
            try (GraphSide one = places.side(first);
                    GraphSide other = places.side(second)) {
                GraphDiff.compare(one, other, printer::print);
            }
        }
        printer.end();
        return printer.isEmpty() ? EQUAL : DIFFERENT;
    }
}
