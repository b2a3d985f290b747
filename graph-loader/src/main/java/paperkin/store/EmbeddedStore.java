package paperkin.store;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import paperkin.cypher.GraphAddress;
import paperkin.loader.LoaderException;

/// A store whose Neo4j runs in this process, until it is closed or the process ends.
public final class EmbeddedStore implements GraphAccess {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedStore.class);

    private final StoreFolder folder;
    private final StoreLock lock;
    private final EmbeddedNeo4j neo4j;
    private final GraphAddress address;
    private final AtomicBoolean closed = new AtomicBoolean();
    private final Thread closeAtExit = new Thread(this::shutDown, "close-store");

    private EmbeddedStore(
            StoreFolder folder, StoreLock lock, EmbeddedNeo4j neo4j, GraphAddress address) {
        this.folder = folder;
        this.lock = lock;
        this.neo4j = neo4j;
        this.address = address;
    }

    /// Starts the Neo4j of a store whose lock has been taken; the store gives the lock back.
    static EmbeddedStore start(StoreFolder folder, StoreLock lock) throws IOException {
        long begin = System.nanoTime();
        folder.deleteAddress();
        folder.checkVersion(Neo4jVersion.current());
        String password = StorePassword.of(folder);
        EmbeddedNeo4j neo4j = startNeo4j(folder);
        boolean signedIn = false;
        try {
            URI bolt = neo4j.bolt();
            new SignIn(bolt, password).establish(folder);
            folder.writeVersion(Neo4jVersion.current());
            folder.writeAddress(bolt);
            signedIn = true;
            var store =
                    new EmbeddedStore(
                            folder, lock, neo4j, new GraphAddress(bolt, SignIn.USER, password));
            Runtime.getRuntime().addShutdownHook(store.closeAtExit);
            LOG.info("Neo4j of {} up at {} in {} ms", folder.path(), bolt, millisSince(begin));
            return store;
        } finally {
            if (!signedIn) {
                neo4j.service().shutdown();
            }
        }
    }

    private static EmbeddedNeo4j startNeo4j(StoreFolder folder) throws IOException {
        EmbeddedNeo4j neo4j;
        try {
            neo4j = EmbeddedNeo4j.start(folder.neo4jHome());
        } catch (RuntimeException unreadable) {
            throw new LoaderException(notOpened(folder), unreadable);
        }
        if (!neo4j.isAvailable()) {
            neo4j.service().shutdown();
            throw new LoaderException(notOpened(folder));
        }
        return neo4j;
    }

    private static String notOpened(StoreFolder folder) {
        return "Neo4j cannot open the data in %s; its reasons are in %s."
                .formatted(folder.path(), folder.neo4jHome().resolve("logs").resolve("neo4j.log"));
    }

    private static long millisSince(long begin) {
        return (System.nanoTime() - begin) / 1_000_000;
    }

    @Override
    public GraphAddress address() {
        return address;
    }

    @Override
    public Path folder() {
        return folder.path();
    }

    @Override
    public Path passwordFile() {
        return folder.passwordFile();
    }

    /// Stops the Neo4j and lets the next process have the store.
    @Override
    public void close() {
        shutDown();
        try {
            Runtime.getRuntime().removeShutdownHook(closeAtExit);
        } catch (IllegalStateException ending) {
            LOG.debug("The process is ending; its hook finds the store closed", ending);
        }
    }

    private void shutDown() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        try (lock) {
            folder.deleteAddress();
            neo4j.service().shutdown();
        } catch (IOException left) {
            LOG.warn("Could not tidy up {}: {}", folder.path(), left.toString());
        }
    }
}
