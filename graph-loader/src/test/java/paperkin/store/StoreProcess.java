package paperkin.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Another process that opens a store, for tests: it says as what, and stays until it is told to
/// go.
public final class StoreProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader output;

    private StoreProcess(Process process) {
        this.process = process;
        this.output = process.inputReader(StandardCharsets.UTF_8);
    }

    /// The child's side: opens the store and waits for its input to end.
    public static void main(String[] arguments) throws IOException {
        try (GraphAccess access = GraphAccess.open(Path.of(arguments[0]))) {
            System.out.println("OPEN " + access.getClass().getSimpleName());
            while (System.in.read() >= 0) {
                Thread.onSpinWait();
            }
        }
    }

    /// Starts a process on the store.
    public static StoreProcess start(Path store) throws IOException {
        return new StoreProcess(
                java(StoreProcess.class, store.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start());
    }

    /// A Java program with this test's class path.
    public static ProcessBuilder java(Class<?> program, String... arguments) {
        return java(List.of("-Xmx512m"), program, arguments);
    }

    /// The same with other options of the Java machine.
    public static ProcessBuilder java(List<String> options, Class<?> program, String... arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(program.getName());
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }

    /// Waits until the store is open there and returns as what: the class of its access.
    public String openedAs() throws IOException {
        String line = output.readLine();
        while (line != null && !line.startsWith("OPEN ")) {
            line = output.readLine();
        }
        return line == null ? "nothing" : line.substring("OPEN ".length());
    }

    /// Kills it as `kill -9` does.
    public void kill() {
        process.destroyForcibly().onExit().orTimeout(30, TimeUnit.SECONDS).join();
    }

    /// Ends its input, upon which it closes the store and ends.
    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        process.onExit().orTimeout(60, TimeUnit.SECONDS).join();
    }
}
