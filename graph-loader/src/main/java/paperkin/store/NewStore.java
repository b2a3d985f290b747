package paperkin.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import paperkin.loader.LoaderException;

/// A store in the making: tables are put together, imported, and the graph completed over Bolt, all
/// in a folder of their own inside the store's; only what is finished becomes a store.
///
/// Whatever ends it before, nothing but that folder is left, and the next attempt begins by
/// deleting it.
public final class NewStore implements AutoCloseable {

    private final StoreFolder folder;
    private final StoreFolder unfinished;
    private final StoreLock lock;
    private boolean finished;

    private NewStore(StoreFolder folder, StoreLock lock) {
        this.folder = folder;
        this.unfinished = new StoreFolder(folder.building().resolve("store"));
        this.lock = lock;
    }

    /// Begins a store in this folder, which is not there, or empty, or holds what an attempt that
    /// was cut off has left.
    ///
    /// @throws LoaderException if there is a store already, or the folder cannot be used
    public static NewStore begin(Path path) {
        Neo4jVersion.current();
        var folder = new StoreFolder(path.toAbsolutePath().normalize());
        try {
            folder.makeForBuild();
            StoreLock lock =
                    StoreLock.tryTake(folder.lockFile())
                            .orElseThrow(() -> new LoaderException(atWork(folder)));
            return begin(folder, lock);
        } catch (IOException unusable) {
            throw unusable(folder, unusable);
        }
    }

    private static NewStore begin(StoreFolder folder, StoreLock lock) throws IOException {
        boolean begun = false;
        try {
            folder.deleteUnfinished();
            var store = new NewStore(folder, lock);
            Files.createDirectories(store.tables());
            begun = true;
            return store;
        } finally {
            if (!begun) {
                lock.close();
            }
        }
    }

    private static String atWork(StoreFolder folder) {
        return "Another process works in %s; wait for it, end it, or choose another --store."
                .formatted(folder.path());
    }

    private static LoaderException unusable(StoreFolder folder, IOException cause) {
        return new LoaderException(
                "The store folder %s cannot be read or written (%s); choose another --store."
                        .formatted(folder.path(), cause),
                cause);
    }

    /// The folder for tables and whatever else is needed meanwhile.
    public Path tables() {
        return folder.building().resolve("tables");
    }

    /// Imports nodes and relationships, once.
    ///
    /// @param arrayDelimiter stands between the elements of a list, in none of which it occurs
    public void importTables(
            List<ImportTable> nodes, List<ImportTable> relationships, char arrayDelimiter) {
        new OfflineImport(unfinished.neo4jHome(), tables(), arrayDelimiter)
                .run(nodes, relationships);
    }

    /// Opens what was imported, to be completed; closed by the caller before it is finished.
    public GraphAccess open() {
        try {
            unfinished.writeVersion(Neo4jVersion.current());
            return GraphAccess.open(unfinished.path());
        } catch (IOException unusable) {
            throw unusable(folder, unusable);
        }
    }

    /// Makes it the store of its folder.
    public void finish() {
        try {
            unfinished.moveTo(folder);
            finished = true;
        } catch (IOException unusable) {
            throw unusable(folder, unusable);
        }
    }

    /// Deletes what is needed no more, and all of it if it was not finished.
    @Override
    public void close() {
        try (lock) {
            folder.deleteUnfinished();
            if (!finished) {
                Files.deleteIfExists(folder.lockFile());
            }
        } catch (IOException left) {
            throw unusable(folder, left);
        }
    }
}
