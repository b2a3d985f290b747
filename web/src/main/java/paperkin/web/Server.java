package paperkin.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import paperkin.cypher.Graph;
import paperkin.loader.LoaderException;
import paperkin.loader.graph.CurationDesk;

/// The running pages and API over one graph.
public final class Server implements AutoCloseable {

    private static final int PORTS_TRIED = 100;

    /// Where a server listens, whom it answers, and what they may ask.
    ///
    /// @param port the first port to try
    /// @param corsOrigins the origins of foreign pages that may use the API from a browser, such as
    ///   `https://example.org`
    /// @param cypher whether everybody who reaches it may ask in Cypher of their own
    public record Door(InetAddress address, int port, List<String> corsOrigins, boolean cypher) {

        public Door {
            corsOrigins = List.copyOf(corsOrigins);
        }

        /// A door for this machine alone, at which anything may be asked.
        public static Door local(int port) {
            return new Door(InetAddress.getLoopbackAddress(), port, List.of(), true);
        }
    }

    private final ConfigurableApplicationContext context;
    private final int port;

    private Server(ConfigurableApplicationContext context, int port) {
        this.context = context;
        this.port = port;
    }

    /// Starts to answer. The graph is asked for at the first request that needs it, so that it may
    /// still be opening; closing it is the caller's.
    ///
    /// @param desk where people decide on it; what it throws is told to those who want to
    /// @throws LoaderException if no port from there on is free
    public static Server start(Supplier<Graph> graph, Supplier<CurationDesk> desk, Door door) {
        InetAddress address = door.address();
        int free = freePort(address, door.port());
        SpringApplication application =
                new SpringApplicationBuilder(WebApplication.class)
                        .registerShutdownHook(false)
                        .initializers(context -> {
                            var beans = (GenericApplicationContext) context;
                            provide("graph", Graph.class, graph, beans);
                            provide("curationDesk", CurationDesk.class, desk, beans);
                        })
                        .build();
        var context =
                application.run(
                        "--server.address=" + address.getHostAddress(),
                        "--server.port=" + free,
                        "--paperkin.hosts=" + hosts(address),
                        "--paperkin.local=" + address.isLoopbackAddress(),
                        "--paperkin.cors-origins=" + String.join(",", door.corsOrigins()),
                        "--paperkin.cypher=" + door.cypher());
        return new Server(context, free);
    }

    public int port() {
        return port;
    }

    @Override
    public void close() {
        context.close();
    }

    private static int freePort(InetAddress address, int first) {
        return IntStream.range(first, Math.min(first + PORTS_TRIED, 65_536))
                .filter(port -> isFree(address, port))
                .findFirst()
                .orElseThrow(() ->
                        new LoaderException(
                                "No port from %d on is free at %s."
                                        .formatted(first, address.getHostAddress())));
    }

    private static boolean isFree(InetAddress address, int port) {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(address, port));
            return true;
        } catch (BindException _) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hosts(InetAddress address) {
        return address.isLoopbackAddress()
                ? "localhost,127.0.0.1,[::1]," + address.getHostAddress()
                : "";
    }

    /// No destroy method, as what is given is the caller's to close.
    private static <T> void provide(
            String name, Class<T> type, Supplier<T> bean, GenericApplicationContext context) {
        var definition = new RootBeanDefinition(type, bean);
        definition.setLazyInit(true);
        definition.setDestroyMethodName("");
        context.registerBeanDefinition(name, definition);
    }
}
