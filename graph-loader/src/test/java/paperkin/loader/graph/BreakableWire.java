package paperkin.loader.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import paperkin.cypher.GraphAddress;

/// A wire to a server, for tests: an address of its own whose connections can be cut, and which
/// answers nobody until it is mended.
final class BreakableWire implements AutoCloseable {

    private final GraphAddress server;
    private final int port;
    private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
    private ServerSocket door;

    BreakableWire(GraphAddress server) throws IOException {
        this.server = server;
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.port = door.getLocalPort();
        accept(door);
    }

    /// The server as it is reached by this wire.
    GraphAddress address() {
        return new GraphAddress(
                URI.create("bolt://127.0.0.1:" + port), server.user(), server.password());
    }

    /// Cuts all connections; no new ones can be made.
    synchronized void cut() {
        close(door);
        ends.forEach(BreakableWire::close);
        ends.clear();
    }

    synchronized void mend() {
        try {
            door = new ServerSocket();
            door.setReuseAddress(true);
            door.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            accept(door);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        cut();
    }

    private void accept(ServerSocket open) {
        Thread.ofVirtual()
                .start(() -> {
                    try {
                        while (true) {
                            connect(open.accept());
                        }
                    } catch (IOException cut) {
                        // Nobody comes in any more.
                    }
                });
    }

    private void connect(Socket client) throws IOException {
        var there = new Socket(server.uri().getHost(), server.uri().getPort());
        ends.add(client);
        ends.add(there);
        carry(client, there);
        carry(there, client);
    }

    private static void carry(Socket from, Socket to) {
        Thread.ofVirtual()
                .start(() -> {
                    try (from;
                            to) {
                        from.getInputStream().transferTo(to.getOutputStream());
                    } catch (IOException cut) {
                        // Both ends are closed.
                    }
                });
    }

    private static void close(AutoCloseable end) {
        try {
            end.close();
        } catch (Exception e) {
            throw new AssertionError("Sockets of the loopback can be closed.", e);
        }
    }
}
