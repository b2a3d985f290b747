package paperkin;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The `paperkin` program: picks the command and turns its outcome into an exit code.
@Command(name = "paperkin", description = "A knowledge graph of your research papers.")
public final class Main {

    private Main() {}

    /// Runs one command and ends the process with its exit code: 0 done, 1 failed, 2 wrong usage.
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Main()).execute(arguments));
    }
}
