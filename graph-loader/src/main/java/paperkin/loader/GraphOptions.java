package paperkin.loader;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import paperkin.cypher.GraphAddress;
import paperkin.cypher.OutageListener;
import paperkin.store.GraphAccess;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The options of every command that works with a graph: a store folder or a server.
public final class GraphOptions {

    /// Where the graph is, unless somebody says otherwise.
    public static final Path DEFAULT_STORE = Path.of(".paperkin", "store");

    private static final Set<String> SCHEMES =
            Set.of("bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc");

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @ArgGroup(multiplicity = "0..1")
    private @Nullable Place place;

    private static final class Place {
        @Option(
                names = "--store",
                paramLabel = "DIR",
                description = {"Folder of the embedded graph", "(default: .paperkin/store)."})
        private @Nullable Path store;

        @ArgGroup(exclusive = false)
        private @Nullable Server server;
    }

    private static final class Server {
        @Option(
                names = "--uri",
                required = true,
                paramLabel = "URI",
                description = {"Address of a Neo4j server,", "such as bolt://localhost:7687."})
        private @Nullable URI uri;

        @Option(
                names = "--user",
                paramLabel = "U",
                description = "User of that server (default: neo4j).")
        private String user = "neo4j";

        @Option(
                names = "--password-file",
                paramLabel = "F",
                description = "File with the password of that user; none if sign-in is off.")
        private @Nullable Path passwordFile;
    }

    /// Opens the graph to write to; a store that is not there is made.
    public OpenGraph open() {
        Optional<GraphAddress> server = server();
        return server.isPresent() ? OpenGraph.onServer(server.get()) : OpenGraph.inStore(store());
    }

    /// Opens the graph to write to, like [#open()]; a server is waited for when it stops answering.
    OpenGraph open(Duration giveUpAfter, OutageListener listener) {
        Optional<GraphAddress> server = server();
        return server.isPresent()
                ? OpenGraph.onServer(server.get(), giveUpAfter, listener)
                : OpenGraph.inStore(store());
    }

    /// Whether there is a graph: a server that was named, or a store.
    boolean isThere() {
        return server().isPresent() || GraphAccess.isStore(store());
    }

    /// Opens the graph to read from.
    ///
    /// @throws LoaderException if there is no such store
    public OpenGraph openExisting() {
        if (!isThere()) {
            throw new LoaderException(
                    "There is no graph in %s; make one with: paperkin load FILE… --store %s"
                            .formatted(store(), store()));
        }
        return open();
    }

    /// The folder of the store; none for a server.
    Optional<Path> storeFolder() {
        return server().isPresent() ? Optional.empty() : Optional.of(store());
    }

    private Path store() {
        return place == null || place.store == null ? DEFAULT_STORE : place.store;
    }

    private Optional<GraphAddress> server() {
        if (place == null) {
            return serverOfEnvironment();
        }
        Server server = place.server;
        URI uri = server == null ? null : server.uri;
        if (server == null || uri == null) {
            return Optional.empty();
        }
        return Optional.of(
                new GraphAddress(checked(uri), server.user, password(server.passwordFile)));
    }

    /// In a container the environment says where the graph is; an option of the command goes
    /// before.
    private Optional<GraphAddress> serverOfEnvironment() {
        Map<String, String> environment = System.getenv();
        return Optional.ofNullable(environment.get("PAPERKIN_URI"))
                .map(uri ->
                        new GraphAddress(
                                checked(URI.create(uri)),
                                environment.getOrDefault("PAPERKIN_USER", "neo4j"),
                                environment.getOrDefault("PAPERKIN_PASSWORD", "")));
    }

    private URI checked(URI uri) {
        if (uri.getScheme() == null
                || uri.getHost() == null
                || !SCHEMES.contains(uri.getScheme())) {
            throw wrongUsage(
                    "--uri needs an address such as bolt://localhost:7687, found " + uri + ".");
        }
        return uri;
    }

    private String password(@Nullable Path file) {
        if (file == null) {
            return "";
        }
        try {
            return Files.readString(file).strip();
        } catch (IOException unreadable) {
            throw wrongUsage("--password-file " + file + " cannot be read.");
        }
    }

    private RuntimeException wrongUsage(String sentence) {
        return command == null
                ? new LoaderException(sentence)
                : new ParameterException(command.commandLine(), sentence);
    }
}
