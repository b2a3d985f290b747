package paperkin.cypher;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/// A port of this machine behind which a server answers, but never more than so many bytes at a
/// time: then the connection is broken off. Each message to the server begins a new count.
final class Meter implements AutoCloseable {

    private static final int CONNECT_MILLIS = 5_000;
    private static final int BUFFER = 64 << 10;

    private final InetSocketAddress target;
    private final long most;
    private final ServerSocket door;
    private final Set<Connection> connections = ConcurrentHashMap.newKeySet();
    private volatile boolean exceeded;

    /// @param most bytes that the server may answer to one message
    Meter(URI target, int port, long most) {
        this.target = new InetSocketAddress(target.getHost(), port);
        this.most = most;
        try {
            this.door = new ServerSocket(0, 16, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().name("meter").start(this::accept);
    }

    /// Where the server answers, measured.
    URI uri() {
        return URI.create("bolt://127.0.0.1:" + door.getLocalPort());
    }

    /// Whether an answer has been too large.
    boolean isExceeded() {
        return exceeded;
    }

    /// Breaks all connections off.
    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            connections.forEach(Connection::close);
        }
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                connect(door.accept());
            } catch (IOException _) {
                // The door was closed, or the server does not answer, which the asker sees too.
            }
        }
    }

    private void connect(Socket asker) throws IOException {
        var server = new Socket();
        var connection = new Connection(asker, server);
        try {
            server.connect(target, CONNECT_MILLIS);
            asker.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
            connections.add(connection);
            Thread.ofVirtual().name("meter-ask").start(connection::ask);
            Thread.ofVirtual().name("meter-answer").start(connection::answer);
        } catch (IOException unreachable) {
            connection.close();
            throw unreachable;
        }
    }

    private final class Connection {

        private final Socket asker;
        private final Socket server;
        private final AtomicLong answered = new AtomicLong();

        Connection(Socket asker, Socket server) {
            this.asker = asker;
            this.server = server;
        }

        void ask() {
            pump(asker, server, _ -> answered.set(0));
        }

        void answer() {
            pump(server, asker, this::count);
        }

        private void count(int bytes) throws IOException {
            if (answered.addAndGet(bytes) > most) {
                exceeded = true;
                throw new IOException("The answer is too large.");
            }
        }

        private void pump(Socket from, Socket to, Counting counting) {
            byte[] buffer = new byte[BUFFER];
            try {
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream();
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    counting.count(read);
                    out.write(buffer, 0, read);
                }
            } catch (IOException _) {
                // One end is gone; the other one follows.
            } finally {
                close();
            }
        }

        void close() {
            connections.remove(this);
            closeQuietly(asker);
            closeQuietly(server);
        }

        private static void closeQuietly(Socket socket) {
            try {
                socket.close();
            } catch (IOException _) {
                // It is closed all the same.
            }
        }
    }

    private interface Counting {
        void count(int bytes) throws IOException;
    }
}
