package paperkin.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import paperkin.cypher.Graph;
import paperkin.cypher.GraphDigest;
import paperkin.store.GraphAccess;
import paperkin.store.StoreProcess;
import picocli.CommandLine;

/// The command `load` in a process of its own, which is sent signals.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LoadSignalIT {

    /// A job in the background of a shell is deaf to SIGINT, and so is all that it starts, these
    /// tests too perhaps: what comes behind this hears it again.
    private static final List<String> HEARING =
            List.of("perl", "-e", "$SIG{INT} = 'DEFAULT'; exec @ARGV;");

    private GraphAccess access;
    private Graph graph;
    private Path papers;

    /// The child's side.
    public static void main(String[] arguments) {
        System.exit(
                new CommandLine(new LoadCommand())
                        .setCaseInsensitiveEnumValuesAllowed(true)
                        .execute(arguments));
    }

    @BeforeAll
    void open(@TempDir Path folder) throws IOException {
        access = GraphAccess.open(folder.resolve("store"));
        graph = Graph.connect(access.address());
        List<String> lines =
                IntStream.range(0, 2_000)
                        .mapToObj(i ->
                                "{\"id\":\"p%d\",\"title\":\"On BERT %d\",\"abstract\":\"We use SQuAD.\"}"
                                        .formatted(i, i))
                        .toList();
        papers = Files.write(folder.resolve("papers.jsonl"), lines);
    }

    @AfterAll
    void close() {
        graph.close();
        access.close();
    }

    /// Each signal finds some papers more in the graph.
    @Test
    void a_signal_ends_the_load_after_the_batch_at_hand_and_the_next_load_goes_on()
            throws IOException, InterruptedException {
        assertStopped(stopBy("INT"), 130);
        assertStopped(stopBy("TERM"), 143);

        Outcome completed;
        try (var load = new Load()) {
            completed = load.outcome();
        }
        assertThat(completed.code).as(completed.output).isZero();
        assertThat(completed.output).containsPattern("papers unchanged +[1-9]");
        String digest = GraphDigest.of(graph);
        try (var load = new Load()) {
            assertThat(load.outcome().output).containsPattern("papers unchanged +2,000");
        }
        assertThat(GraphDigest.of(graph)).isEqualTo(digest);
    }

    @Test
    void a_second_signal_ends_it_at_once() throws IOException, InterruptedException {
        try (var load = new Load()) {
            load.awaitLine("Loading papers");
            load.signal("INT");
            load.awaitLine("Stopping");
            load.signal("INT");
            assertThat(load.outcome().code).isEqualTo(130);
        }
    }

    private Outcome stopBy(String signal) throws IOException, InterruptedException {
        try (var load = new Load()) {
            load.awaitLine("Loading papers");
            load.signal(signal);
            return load.outcome();
        }
    }

    private static void assertStopped(Outcome stopped, int exitCode) {
        assertThat(stopped.code).as(stopped.output).isEqualTo(exitCode);
        assertThat(stopped.output)
                .contains("Stopping after the batch at hand; once more ends at once.")
                .containsPattern(
                        "Stopped while loading papers, after [1-9][\\d,]*, which stand in the"
                                + " graph\\.")
                .contains("run the same command again");
    }

    private record Outcome(int code, String output) {}

    private final class Load implements AutoCloseable {
        private final Process process;
        private final BufferedReader output;
        private final StringBuilder said = new StringBuilder();

        Load() throws IOException {
            ProcessBuilder builder =
                    StoreProcess.java(
                            LoadSignalIT.class,
                            "--tagger",
                            "none",
                            "--uri",
                            access.address().uri().toString(),
                            "--password-file",
                            access.passwordFile().toString(),
                            papers.toString());
            builder.command().addAll(0, HEARING);
            process = builder.redirectErrorStream(true).start();
            output = process.inputReader(StandardCharsets.UTF_8);
        }

        void awaitLine(String expected) throws IOException {
            String line = output.readLine();
            while (line != null && !line.startsWith(expected)) {
                said.append(line).append('\n');
                line = output.readLine();
            }
            assertThat(line).as(said.toString()).isNotNull();
        }

        void signal(String name) throws IOException, InterruptedException {
            new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid())).start().waitFor();
        }

        Outcome outcome() throws IOException, InterruptedException {
            output.lines().forEach(line -> said.append(line).append('\n'));
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
            return new Outcome(process.exitValue(), said.toString());
        }

        @Override
        public void close() {
            process.destroyForcibly();
        }
    }
}
