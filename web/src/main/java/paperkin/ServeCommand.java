package paperkin;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import paperkin.cypher.SchemaMigrations;
import paperkin.loader.DeskOptions;
import paperkin.loader.GraphOptions;
import paperkin.loader.OpenGraph;
import paperkin.loader.graph.CurationDesk;
import paperkin.web.Server;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `paperkin serve`: pages and API over a graph that is there.
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Shows a graph on pages and answers it as an API.")
final class ServeCommand implements Callable<Integer> {

    @Option(
            names = "--port",
            paramLabel = "P",
            description = "Port; if it is taken the next free one (default: ${DEFAULT-VALUE}).")
    private int port = 8080;

    @Option(
            names = "--address",
            paramLabel = "A",
            description =
                    "Address to listen at (default: ${DEFAULT-VALUE}, for this machine alone).")
    private InetAddress address = InetAddress.getLoopbackAddress();

    @Option(
            names = "--cors-origin",
            paramLabel = "ORIGIN",
            description =
                    "Origin of foreign pages that may use the API from a browser, such as"
                            + " https://example.org; may be given several times (default: none).")
    private List<String> corsOrigins = new ArrayList<>();

    @Option(
            names = "--allow-cypher",
            description =
                    "Let everybody who reaches the address ask in Cypher of their own; without it"
                            + " only this machine may.")
    private boolean allowCypher;

    @Mixin private GraphOptions graph = new GraphOptions();

    @Mixin private DeskOptions desk = new DeskOptions();

    @Spec private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() {
        var door =
                new Server.Door(
                        address, port, corsOrigins, allowCypher || address.isLoopbackAddress());
        try (Serving serving = Serving.start(this::open, this::desk, door)) {
            serving.announce(command.commandLine().getOut());
            WarmUp.start(serving.pages());
            return serving.untilTheEnd();
        }
    }

    private CurationDesk desk(OpenGraph open) {
        return desk.desk(open.graph(), graph);
    }

    /// A server's graph gets its schema here, too: an empty one has no index that the search needs.
    private OpenGraph open() {
        OpenGraph open = graph.openExisting();
        new SchemaMigrations(open.graph()).apply();
        return open;
    }
}
