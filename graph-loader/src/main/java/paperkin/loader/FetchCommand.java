package paperkin.loader;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import paperkin.loader.fetch.FetchOptions;
import paperkin.loader.fetch.PaperFetch;
import paperkin.loader.fetch.Service;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `paperkin fetch`: gets papers over a public interface and writes what `load` reads.
@Command(
        name = "fetch",
        mixinStandardHelpOptions = true,
        description = {
            "Gets papers over a public interface and writes what load reads.",
            "Answers are kept for a day: a fetch that was stopped goes on where it was when it is"
                    + " started again."
        })
public final class FetchCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "SERVICE", description = "One of those below.")
    private Service service = Service.ARXIV;

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "QUERY",
            description = "What to look for.")
    private List<String> query = List.of();

    @Option(
            names = "--max",
            paramLabel = "N",
            description = "Get at most so many papers (default: ${DEFAULT-VALUE}).")
    private long most = 1_000;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "The file to write, whole or not at all (default: standard output).")
    private @Nullable Path out;

    @Option(
            names = "--mailto",
            paramLabel = "ADDRESS",
            description = "Tell the service under which address you can be reached.")
    private @Nullable String mailto;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            description = "How long an answer may take (default: ${DEFAULT-VALUE}).")
    private int timeoutSeconds = 60;

    @Option(
            names = "--cache",
            paramLabel = "DIR",
            description = "Folder where answers are kept (default: in the user's cache).")
    private @Nullable Path cache;

    @Option(names = "--refresh", description = "Ask again for what is kept.")
    private boolean refresh;

    @Option(names = "--address", hidden = true, description = "Address of the service.")
    private @Nullable URI address;

    @Option(names = "--pause", hidden = true, description = "Milliseconds between requests.")
    private @Nullable Integer pauseMillis;

    private CommandSpec command = CommandSpec.create();

    /// The command's help ends with the services.
    @Spec
    void describeServices(CommandSpec spec) {
        command = spec;
        List<String> footer = new ArrayList<>(List.of("", "Services, and what they are asked:"));
        for (Service each : Service.values()) {
            String name = each.name().toLowerCase(Locale.ROOT);
            footer.add("  %-16s %s".formatted(name, each.queries()));
        }
        spec.usageMessage().footer(footer.toArray(String[]::new));
    }

    @Override
    public Integer call() throws IOException {
        if (most < 1 || timeoutSeconds < 1) {
            throw new ParameterException(
                    command.commandLine(), "--max and --timeout need a number above 0.");
        }
        if (mailto != null && !mailto.matches("[!-~&&[^()]]+@[!-~&&[^()]]+")) {
            throw new ParameterException(
                    command.commandLine(),
                    "--mailto needs an address such as ada@example.org, found %s."
                            .formatted(mailto));
        }
        PrintWriter err = command.commandLine().getErr();
        Thread stopped = new Thread(() -> err.println("Stopped; the same command goes on here."));
        Runtime.getRuntime().addShutdownHook(stopped);
        try (var progress = new ShownFetch(err)) {
            fetch(new PaperFetch(service, options(), progress), progress);
            return 0;
        } finally {
            Runtime.getRuntime().removeShutdownHook(stopped);
        }
    }

    private void fetch(PaperFetch fetch, ShownFetch progress) throws IOException {
        String wanted = String.join(" ", query);
        Path file = out;
        if (file == null) {
            Writer writer = command.commandLine().getOut();
            progress.end(fetch.write(wanted, most, writer).toString());
            writer.flush();
        } else {
            OutputFile.write(
                    file, writer -> progress.end(fetch.write(wanted, most, writer).toString()));
        }
    }

    private FetchOptions options() {
        Path home = Path.of(System.getProperty("user.home"));
        return new FetchOptions(
                Optional.ofNullable(mailto),
                Duration.ofSeconds(timeoutSeconds),
                Optional.ofNullable(cache)
                        .orElseGet(() ->
                                UserCache.folder(
                                        System.getProperty("os.name"), System.getenv(), home)),
                refresh,
                System.getenv(),
                Optional.ofNullable(address),
                Optional.ofNullable(pauseMillis).map(Duration::ofMillis));
    }
}
