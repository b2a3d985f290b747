package paperkin.loader.graph;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import paperkin.cypher.Graph;
import paperkin.cypher.GraphAddress;
import paperkin.cypher.GraphDigest;
import paperkin.loader.corpus.Entry;
import paperkin.loader.corpus.PaperRecord;
import paperkin.store.GraphAccess;
import paperkin.store.StoreProcess;

/// Another process that loads, for tests that kill it; it says how far it has come.
final class LoadProcess implements AutoCloseable {

    private static final String PASSWORD = "PAPERKIN_TEST_PASSWORD";

    /// What the line begins with that ends a load; the graph's digest follows.
    static final String DIGEST = "DIGEST ";

    private final Process process;
    private final BufferedReader output;

    private LoadProcess(Process process) {
        this.process = process;
        this.output = process.inputReader(StandardCharsets.UTF_8);
    }

    /// The child's side: a store folder or a server's address, then what to load.
    public static void main(String[] arguments) {
        var records =
                ToyRecords.many(
                        arguments[1], Integer.parseInt(arguments[2]), Long.parseLong(arguments[3]));
        if (arguments[0].startsWith("bolt:")) {
            String password = System.getenv().getOrDefault(PASSWORD, "");
            load(new GraphAddress(URI.create(arguments[0]), "neo4j", password), records);
        } else {
            try (GraphAccess access = GraphAccess.open(Path.of(arguments[0]))) {
                load(access.address(), records);
            }
        }
    }

    private static void load(GraphAddress address, List<PaperRecord> records) {
        try (Graph graph = Graph.connect(address)) {
            new Loader(graph, new ToyExtraction().extraction())
                    .load(records.stream().map(Entry.Read::new), List::of, new Spoken());
            System.out.println(DIGEST + GraphDigest.of(graph));
        }
    }

    private static final class Spoken implements LoadProgress {
        @Override
        public void stage(String name, long total) {
            System.out.println("STAGE " + name);
        }

        @Override
        public void done(long count) {
            System.out.println("DONE " + count);
        }
    }

    /// Loads into a store of its own.
    static LoadProcess start(Path store, String source, int count, long seed) throws IOException {
        return start(store.toString(), "", source, count, seed);
    }

    /// Loads into a graph that others use too.
    static LoadProcess start(GraphAddress address, String source, int count, long seed)
            throws IOException {
        return start(address.uri().toString(), address.password(), source, count, seed);
    }

    private static LoadProcess start(
            String place, String password, String source, int count, long seed) throws IOException {
        ProcessBuilder builder =
                StoreProcess.java(
                        LoadProcess.class,
                        place,
                        source,
                        String.valueOf(count),
                        String.valueOf(seed));
        builder.environment().put(PASSWORD, password);
        return new LoadProcess(builder.redirectError(ProcessBuilder.Redirect.INHERIT).start());
    }

    /// Waits until it says something that begins like this; returns the line.
    String awaitLine(String expected) throws IOException {
        String line = output.readLine();
        while (line != null && !line.startsWith(expected)) {
            line = output.readLine();
        }
        if (line == null) {
            throw new IllegalStateException("The load ended without saying " + expected + ".");
        }
        return line;
    }

    /// Kills it as `kill -9` does.
    void kill() {
        process.destroyForcibly().onExit().orTimeout(30, TimeUnit.SECONDS).join();
    }

    @Override
    public void close() {
        kill();
    }
}
