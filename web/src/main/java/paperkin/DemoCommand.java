package paperkin;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import paperkin.loader.OpenGraph;
import paperkin.web.Server;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `paperkin demo`: the sample corpus in a store of its own, and its pages.
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Shows a graph of 120 landmark papers of machine learning.")
final class DemoCommand implements Callable<Integer> {

    @Option(
            names = "--port",
            paramLabel = "P",
            description = "Port; if it is taken the next free one (default: ${DEFAULT-VALUE}).")
    private int port = 8080;

    @Option(
            names = "--store",
            paramLabel = "DIR",
            description = "Folder of the demo's graph (default: ${DEFAULT-VALUE}).")
    private Path store = Path.of(".paperkin", "demo");

    @Spec private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() {
        try (Serving serving = start(store, port)) {
            serving.announce(command.commandLine().getOut());
            WarmUp.start(serving.pages());
            return serving.untilTheEnd();
        }
    }

    /// The demo, ready to answer.
    static Serving start(Path store, int port) {
        return Serving.start(() -> open(store), Server.Door.local(port));
    }

    private static OpenGraph open(Path store) {
        OpenGraph open = OpenGraph.inStore(store);
        try {
            SampleCorpus.read().loadInto(open.graph());
            return open;
        } catch (RuntimeException failed) {
            open.close();
            throw failed;
        }
    }
}
