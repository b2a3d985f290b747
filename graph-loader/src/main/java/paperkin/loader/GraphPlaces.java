package paperkin.loader;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import paperkin.cypher.GraphAddress;
import paperkin.loader.diff.ExportSide;
import paperkin.loader.diff.GraphSide;
import paperkin.store.GraphAccess;
import picocli.CommandLine.Option;

/// Graphs that a command takes as arguments: a store's folder, an export, or a server's address.
final class GraphPlaces {

    private static final Pattern ADDRESS = Pattern.compile("[a-z0-9+]+://.*");

    @Option(names = "--user", paramLabel = "U", description = "User of a server (default: neo4j).")
    private String user = "neo4j";

    @Option(
            names = "--password-file",
            paramLabel = "F",
            description = "File with the password of that user; none if sign-in is off.")
    private @Nullable Path passwordFile;

    /// Opens a graph to compare it.
    ///
    /// @throws LoaderException if there is none
    GraphSide side(String place) {
        return !isAddress(place) && Files.isRegularFile(Path.of(place))
                ? ExportSide.open(Path.of(place))
                : new StoreSide(place, graph(place));
    }

    /// Opens a graph that is in a store or on a server.
    ///
    /// @throws LoaderException if there is none
    OpenGraph graph(String place) {
        if (isAddress(place)) {
            return OpenGraph.onServer(new GraphAddress(URI.create(place), user, password()));
        }
        if (!GraphAccess.isStore(Path.of(place))) {
            throw new LoaderException(
                    "%s is neither a store's folder nor an export nor an address such as"
                                    .formatted(place)
                            + " bolt://localhost:7687.");
        }
        return OpenGraph.inStore(Path.of(place));
    }

    private static boolean isAddress(String place) {
        return ADDRESS.matcher(place).matches();
    }

    private String password() {
        Path file = passwordFile;
        if (file == null) {
            return "";
        }
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new LoaderException("--password-file %s cannot be read.".formatted(file), e);
        }
    }
}
