package paperkin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import paperkin.cypher.GraphException;
import paperkin.loader.BenchCommand;
import paperkin.loader.BuildCommand;
import paperkin.loader.CurateCommand;
import paperkin.loader.CypherCommand;
import paperkin.loader.DiffCommand;
import paperkin.loader.EvaluateCommand;
import paperkin.loader.ExportCommand;
import paperkin.loader.ExtractCommand;
import paperkin.loader.FetchCommand;
import paperkin.loader.LoadCommand;
import paperkin.loader.LoaderException;
import paperkin.loader.QueryCommand;
import paperkin.loader.RelateCommand;
import paperkin.loader.RemoveCommand;
import paperkin.loader.ResultsCommand;
import paperkin.loader.SpeedCommand;
import paperkin.loader.StatusCommand;
import paperkin.loader.TrainAbbreviationsCommand;
import paperkin.loader.TrainCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// The `paperkin` program: picks the command and turns its outcome into an exit code.
@Command(
        name = "paperkin",
        description = "A knowledge graph of your research papers.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            LoadCommand.class,
            BuildCommand.class,
            ExtractCommand.class,
            FetchCommand.class,
            TrainCommand.class,
            TrainAbbreviationsCommand.class,
            EvaluateCommand.class,
            ResultsCommand.class,
            SpeedCommand.class,
            QueryCommand.class,
            CypherCommand.class,
            RelateCommand.class,
            RemoveCommand.class,
            CurateCommand.class,
            StatusCommand.class,
            ExportCommand.class,
            DiffCommand.class,
            ServeCommand.class,
            DemoCommand.class
        })
public final class Main implements Callable<Integer> {

    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "Print the stack trace of an error.")
    private boolean debug;

    private Main() {}

    /// Runs one command and ends the process with its exit code: 0 done, 1 failed, 2 wrong usage,
    /// 130 or 143 stopped by a signal.
    public static void main(String[] arguments) {
        quietLibraries();
        System.exit(commandLine().execute(arguments));
    }

    /// The driver tells of every connection through the Java platform's own logging, and Lucene
    /// that it could use vector instructions.
    private static void quietLibraries() {
        Logger.getLogger("").setLevel(Level.WARNING);
        LUCENE.setLevel(Level.SEVERE);
    }

    static CommandLine commandLine() {
        Main main = new Main();
        CommandLine bench =
                new CommandLine(new BenchCommand()).addSubcommand(new BenchQueriesCommand());
        CommandLine commands =
                new CommandLine(main)
                        .addSubcommand(bench)
                        .setCaseInsensitiveEnumValuesAllowed(true)
                        .setExecutionExceptionHandler(main::failed);
        return isTerminal() ? commands : commands.setOut(inUtf8());
    }

    private static boolean isTerminal() {
        return Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
    }

    /// What goes to a file or another program is the same on every machine, whatever its language.
    private static PrintWriter inUtf8() {
        return new PrintWriter(new FileOutputStream(FileDescriptor.out), true, UTF_8);
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "Which command?");
    }

    private int failed(Exception cause, CommandLine command, ParseResult arguments) {
        boolean foreseen = cause instanceof GraphException || cause instanceof LoaderException;
        command.getErr().println(foreseen ? cause.getMessage() : "Unexpected: " + cause);
        if (debug) {
            cause.printStackTrace(command.getErr());
        } else if (!foreseen) {
            command.getErr().println("With --debug the stack trace is printed.");
        }
        return command.getCommandSpec().exitCodeOnExecutionException();
    }
}
