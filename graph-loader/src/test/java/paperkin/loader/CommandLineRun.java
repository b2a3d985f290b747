package paperkin.loader;

import java.io.PrintWriter;
import java.io.StringWriter;
import paperkin.cypher.GraphException;
import picocli.CommandLine;

/// How one command ended: its exit code, and what it printed.
record CommandLineRun(int code, String output, String errors) {

    static CommandLineRun of(Object command, String... arguments) {
        var output = new StringWriter();
        var errors = new StringWriter();
        int code =
                new CommandLine(command)
                        .setCaseInsensitiveEnumValuesAllowed(true)
                        .setOut(new PrintWriter(output))
                        .setErr(new PrintWriter(errors, true))
                        .setExecutionExceptionHandler((failed, line, _) -> {
                            line.getErr().println(failed.getMessage());
                            return isForeseen(failed)
                                    ? line.getCommandSpec().exitCodeOnExecutionException()
                                    : 70;
                        })
                        .execute(arguments);
        return new CommandLineRun(code, output.toString(), errors.toString());
    }

    private static boolean isForeseen(Exception failed) {
        return failed instanceof LoaderException || failed instanceof GraphException;
    }
}
