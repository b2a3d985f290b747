package paperkin.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import paperkin.store.GraphAccess;
import paperkin.store.StoreProcess;
import picocli.CommandLine;

/// A program built without the Neo4j jars.
class ServerOnlyIT {

    @TempDir Path temp;

    /// The program: `status` or `load`, with its arguments.
    public static void main(String[] arguments) {
        Object command = arguments[0].equals("load") ? new LoadCommand() : new StatusCommand();
        System.exit(
                new CommandLine(command)
                        .setExecutionExceptionHandler((failed, _, _) -> {
                            System.out.println(failed);
                            return 1;
                        })
                        .execute(Arrays.copyOfRange(arguments, 1, arguments.length)));
    }

    @Test
    void says_in_one_sentence_that_it_cannot_open_a_store_and_leaves_no_trace() throws IOException {
        Path store = temp.resolve("store");

        String output = run("load", "--store", store.toString(), "pom.xml");

        assertThat(output)
                .contains("This build has no Neo4j of its own")
                .contains(store.toString())
                .doesNotContain("\tat ");
        assertThat(store).doesNotExist();
    }

    @Test
    void works_with_a_server() throws IOException {
        try (GraphAccess server = GraphAccess.open(temp.resolve("server"))) {
            String output =
                    run(
                            "status",
                            "--uri",
                            server.address().uri().toString(),
                            "--password-file",
                            server.passwordFile().toString());

            assertThat(output).contains("All papers are related to others.");
        }
    }

    private static String run(String... arguments) throws IOException {
        ProcessBuilder program = StoreProcess.java(ServerOnlyIT.class, arguments);
        List<String> command = program.command();
        int classPath = command.indexOf("-cp") + 1;
        command.set(classPath, withoutNeo4j(command.get(classPath)));
        Process process = program.redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    // The driver and what it brings stay.
    private static String withoutNeo4j(String classPath) {
        Path neo4j = Path.of("org", "neo4j");
        return Arrays.stream(classPath.split(File.pathSeparator))
                .filter(entry ->
                        !entry.contains(neo4j.toString())
                                || entry.contains(neo4j.resolve("driver").toString())
                                || entry.contains(neo4j.resolve("bolt").toString()))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
