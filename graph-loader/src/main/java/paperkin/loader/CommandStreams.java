package paperkin.loader;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/// Where a command prints: where its command line says, else the process's own streams.
final class CommandStreams {

    private CommandStreams() {}

    /// For results.
    static PrintWriter out(@Nullable CommandSpec command) {
        return command == null ? of(System.out) : command.commandLine().getOut();
    }

    /// For everything else.
    static PrintWriter err(@Nullable CommandSpec command) {
        return command == null ? of(System.err) : command.commandLine().getErr();
    }

    private static PrintWriter of(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}
