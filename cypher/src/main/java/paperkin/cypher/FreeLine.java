package paperkin.cypher;

import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;

/// A line to the server for one free query at a time, with a driver of its own, so that a query
/// that hangs keeps nobody else waiting.
///
/// A driver puts a whole row into memory before anybody can see how large it is. So it reaches an
/// unencrypted server through a [Meter], which breaks the line where rows are too large.
final class FreeLine implements AutoCloseable {

    /// Few, as their sizes count together, and as the server goes on with them when nobody listens.
    static final int ROWS_AT_A_TIME = 10;

    private static final long BYTES_AT_A_TIME = 8L << 20;
    private static final int USUAL_PORT = 7687;

    private final GraphAddress address;
    private final SessionConfig session;
    private final Function<GraphAddress, Driver> drivers;
    private Optional<Meter> meter = Optional.empty();
    private @Nullable Driver driver;
    private volatile boolean cut;

    /// @param drivers opens a driver to an address
    FreeLine(GraphAddress address, SessionConfig session, Function<GraphAddress, Driver> drivers) {
        this.address = address;
        this.session = session;
        this.drivers = drivers;
    }

    /// A new session, over a new connection if the last one was broken off.
    synchronized Session session() {
        if (isCut()) {
            close();
            driver = null;
            meter = Optional.empty();
            cut = false;
        }
        if (driver == null) {
            meter = measured();
            driver = drivers.apply(meter.map(this::through).orElse(address));
        }
        return driver.session(session);
    }

    private Optional<Meter> measured() {
        URI uri = address.uri();
        return "bolt".equals(uri.getScheme()) && uri.getHost() != null
                ? Optional.of(
                        new Meter(
                                uri,
                                uri.getPort() < 0 ? USUAL_PORT : uri.getPort(),
                                BYTES_AT_A_TIME))
                : Optional.empty();
    }

    private GraphAddress through(Meter open) {
        return new GraphAddress(open.uri(), address.user(), address.password());
    }

    /// Breaks the connection off, whatever is going on there.
    synchronized void cut() {
        cut = true;
        if (meter.isPresent()) {
            meter.get().close();
        } else if (driver != null) {
            driver.closeAsync();
        }
    }

    /// Whether the last session was cut, or its answer too large.
    boolean isCut() {
        return cut || meter.map(Meter::isExceeded).orElse(false);
    }

    @Override
    public synchronized void close() {
        meter.ifPresent(Meter::close);
        if (driver != null) {
            driver.closeAsync();
        }
    }
}
