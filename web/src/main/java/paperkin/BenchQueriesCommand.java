package paperkin;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import paperkin.bench.QueryBench;
import paperkin.bench.QueryBench.Plan;
import paperkin.bench.QueryBench.Subject;
import paperkin.loader.LoaderException;
import paperkin.loader.OpenGraph;
import paperkin.loader.bench.QueryBenchReport;
import paperkin.loader.bench.QueryBenchText;
import paperkin.loader.bench.StoreFigures;
import paperkin.store.GraphAccess;
import paperkin.web.Server;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `paperkin bench queries`: how long answers take, for the page of results.
@Command(
        name = "queries",
        mixinStandardHelpOptions = true,
        description = {
            "Serves stores, one after the other, and times the answers of the API: each kind of"
                    + " query by one client and by several at once, all kinds mixed, and related"
                    + " papers beside plain Cypher.",
            "The exit code is 1 if a request failed."
        })
final class BenchQueriesCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "STORE", description = "Folders of embedded graphs.")
    private List<Path> stores = List.of();

    @Option(
            names = "--rounds",
            defaultValue = "3",
            description = "How often to do everything (default: ${DEFAULT-VALUE}).")
    private int rounds;

    @Option(
            names = "--clients",
            paramLabel = "N",
            defaultValue = "8",
            description = "How many ask at once (default: ${DEFAULT-VALUE}).")
    private int clients;

    @Option(
            names = "--requests",
            paramLabel = "N",
            defaultValue = "2000",
            description = "Of each kind and round at most (default: ${DEFAULT-VALUE}).")
    private long requests;

    @Option(
            names = "--seconds",
            paramLabel = "S",
            defaultValue = "20",
            description = "For each kind and round at most (default: ${DEFAULT-VALUE}).")
    private int seconds;

    @Option(
            names = "--warm-up",
            paramLabel = "S",
            defaultValue = "20",
            description = "Seconds for each kind before that (default: ${DEFAULT-VALUE}).")
    private int warmUp;

    @Option(
            names = "--mixed-seconds",
            paramLabel = "S",
            defaultValue = "60",
            description = "For all kinds mixed, in each round (default: ${DEFAULT-VALUE}).")
    private int mixedSeconds;

    @Option(
            names = "--rate",
            paramLabel = "N",
            defaultValue = "150",
            description =
                    "Requests a second that are sent whatever the answers take (default:"
                            + " ${DEFAULT-VALUE}).")
    private double rate;

    @Option(
            names = "--hub-papers",
            paramLabel = "N",
            defaultValue = "40",
            description =
                    "Papers to relate by plain Cypher, too, in each round (default:"
                            + " ${DEFAULT-VALUE}).")
    private int hubPapers;

    @Option(
            names = "--seed",
            defaultValue = "1",
            description = "Of the choice of what to ask (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description =
                    "Keep the report as JSON, with what the file has of graphs of other sizes.")
    private @Nullable Path out;

    @Spec private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() {
        Plan plan = plan();
        stores.forEach(BenchQueriesCommand::check);
        checkOut();
        List<StoreFigures> figures = new ArrayList<>();
        for (Path store : stores) {
            figures.add(measure(store, plan));
        }
        var report = new QueryBenchReport(figures);
        report = out == null ? report : report.keptIn(out);
        PrintWriter writer = command.commandLine().getOut();
        writer.print(QueryBenchText.of(report));
        writer.flush();
        return figures.stream().allMatch(StoreFigures::allAnswered) ? 0 : 1;
    }

    private Plan plan() {
        if (Stream.of(rounds, seconds, warmUp, mixedSeconds, hubPapers).anyMatch(n -> n < 1)
                || clients < 2
                || requests < 1
                || !(rate > 0)) {
            throw new ParameterException(
                    command.commandLine(),
                    "There must be two --clients or more, and one or more of everything else.");
        }
        return new Plan(
                rounds,
                clients,
                requests,
                Duration.ofSeconds(seconds),
                Duration.ofSeconds(warmUp),
                Duration.ofSeconds(mixedSeconds),
                rate,
                hubPapers,
                seed);
    }

    private static void check(Path store) {
        if (!GraphAccess.isStore(store)) {
            throw new LoaderException("There is no graph in %s.".formatted(store));
        }
    }

    /// Before anything is measured that could not be kept.
    private void checkOut() {
        if (out != null && Files.exists(out)) {
            QueryBenchReport.read(out);
        }
    }

    private StoreFigures measure(Path store, Plan plan) {
        double loadBefore = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        PrintWriter words = command.commandLine().getErr();
        words.println("Opening " + store + " …");
        try (Serving serving =
                Serving.start(() -> OpenGraph.inStore(store), Server.Door.local(freePort()))) {
            var subject =
                    new Subject(
                            serving.pages(), serving.open().graph(), mebibytes(store), loadBefore);
            return new QueryBench(plan, words::println).measure(subject);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new LoaderException("No port is free on this machine.", none);
        }
    }

    private static long mebibytes(Path store) {
        try (Stream<Path> files = Files.walk(store)) {
            return files.filter(Files::isRegularFile)
                            .mapToLong(file -> file.toFile().length())
                            .sum()
                    >> 20;
        } catch (IOException unreadable) {
            throw new LoaderException("The folder " + store + " cannot be read.", unreadable);
        }
    }
}
