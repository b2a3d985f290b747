package paperkin.store;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import paperkin.cypher.GraphAddress;
import paperkin.loader.LoaderException;

/// Opening a store: as its holder if nobody holds it, else as a guest of who does.
record StoreOpening(StoreFolder folder, Duration patience) {

    private static final Logger LOG = LoggerFactory.getLogger(StoreOpening.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(200);

    StoreOpening(StoreFolder folder) {
        this(folder, PATIENCE);
    }

    GraphAccess open() {
        // Before anything is made, so that a program without Neo4j leaves no trace.
        Neo4jVersion.current();
        try {
            folder.make();
            return await();
        } catch (IOException unusable) {
            throw new LoaderException(
                    "The store folder %s cannot be read or written (%s); choose another --store."
                            .formatted(folder.path(), unusable),
                    unusable);
        }
    }

    // A holder that is starting up has no address yet, one that is closing has none any more, and
    // one that was killed left an address where nobody answers. All three pass.
    private GraphAccess await() throws IOException {
        Instant deadline = Instant.now().plus(patience);
        Optional<GraphAccess> access = holdOrJoin();
        if (access.isEmpty()) {
            LOG.info("Another process is opening or closing {}; waiting for it", folder.path());
        }
        while (access.isEmpty() && Instant.now().isBefore(deadline)) {
            LockSupport.parkNanos(PAUSE.toNanos());
            access = holdOrJoin();
        }
        return access.orElseThrow(() -> new LoaderException(heldInSilence()));
    }

    private Optional<GraphAccess> holdOrJoin() throws IOException {
        Optional<StoreLock> lock = StoreLock.tryTake(folder.lockFile());
        return lock.isPresent() ? Optional.of(hold(lock.get())) : join();
    }

    private GraphAccess hold(StoreLock lock) throws IOException {
        boolean started = false;
        try {
            GraphAccess holder = EmbeddedStore.start(folder, lock);
            started = true;
            return holder;
        } finally {
            if (!started) {
                lock.close();
            }
        }
    }

    private Optional<GraphAccess> join() throws IOException {
        Optional<URI> bolt = folder.readAddress();
        if (bolt.isEmpty() || !Files.exists(folder.passwordFile())) {
            return Optional.empty();
        }
        String password = StorePassword.of(folder);
        if (!new SignIn(bolt.get(), password).works()) {
            return Optional.empty();
        }
        LOG.info("Another process holds {}; working through it at {}", folder.path(), bolt.get());
        return Optional.of(
                new StoreGuest(
                        new GraphAddress(bolt.get(), SignIn.USER, password),
                        folder.path(),
                        folder.passwordFile()));
    }

    private String heldInSilence() {
        return ("Another process holds the store %s, but its Neo4j did not answer within %d s; wait"
                        + " for it or end it.")
                .formatted(folder.path(), patience.toSeconds());
    }
}
