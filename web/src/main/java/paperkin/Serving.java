package paperkin;

import java.io.PrintWriter;
import java.net.URI;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import paperkin.cypher.GraphAddress;
import paperkin.loader.DeskOptions;
import paperkin.loader.LoaderException;
import paperkin.loader.OpenGraph;
import paperkin.loader.graph.CurationDesk;
import paperkin.web.Server;

/// Pages and API that answer, and the open graph behind them; closing stops both.
record Serving(Server server, OpenGraph open, int wantedPort) implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Serving.class);

    /// Starts the server while the graph opens, as either takes seconds. Decisions on it stand in
    /// the folder of its store.
    static Serving start(Callable<OpenGraph> opening, Server.Door door) {
        return start(opening, DeskOptions::beside, door);
    }

    /// The same with decisions elsewhere.
    static Serving start(
            Callable<OpenGraph> opening, Function<OpenGraph, CurationDesk> desk, Server.Door door) {
        // Here, as the logging must be up before two threads use it.
        LOG.debug("Opening the graph and starting the server");
        var graph = new FutureTask<>(opening);
        Thread.ofPlatform().name("open-graph").start(graph);
        Server server =
                Server.start(() -> result(graph).graph(), () -> desk.apply(result(graph)), door);
        try {
            return new Serving(server, result(graph), door.port());
        } catch (RuntimeException failed) {
            server.close();
            throw failed;
        }
    }

    private static OpenGraph result(FutureTask<OpenGraph> graph) {
        try {
            return graph.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException reason) {
                throw reason;
            }
            throw new LoaderException("The graph could not be opened.", failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new LoaderException("The start was interrupted.", interrupted);
        }
    }

    URI pages() {
        return URI.create("http://localhost:" + server.port());
    }

    /// Says where the pages and the database are.
    void announce(PrintWriter out) {
        if (server.port() != wantedPort) {
            out.println("Port " + wantedPort + " is taken, so this is port " + server.port() + ".");
        }
        out.println("Pages     " + pages());
        out.println("API       " + pages() + "/api/docs/ui");
        out.println("Assistant " + pages() + "/mcp");
        GraphAddress bolt = open.graph().address();
        out.println("Database  " + bolt.uri() + signIn(bolt));
        out.println("Ctrl-C stops.");
        out.flush();
    }

    private String signIn(GraphAddress bolt) {
        return bolt.user().isEmpty()
                ? ""
                : ", user "
                        + bolt.user()
                        + open.store()
                                .map(store -> ", password in " + store.passwordFile())
                                .orElse("");
    }

    /// Serves until the process is told to end, and stops everything then.
    int untilTheEnd() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "stop-serving"));
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }

    @Override
    public void close() {
        server.close();
        open.close();
    }
}
