package paperkin.store;

import java.nio.file.Path;
import paperkin.cypher.GraphAddress;

/// The way to the graph in a store folder: as the process that runs its Neo4j, or as a guest of the
/// process that does.
public sealed interface GraphAccess extends AutoCloseable permits EmbeddedStore, StoreGuest {

    /// Opens the store in this folder, making it if need be.
    ///
    /// One process runs the Neo4j of a store, whoever else opens the folder works through that one.
    /// Closing a guest leaves the Neo4j running.
    ///
    /// @throws paperkin.loader.LoaderException if the folder cannot be used as a store
    static GraphAccess open(Path folder) {
        return new StoreOpening(new StoreFolder(folder.toAbsolutePath().normalize())).open();
    }

    /// Whether there is a store in this folder, so that one can read without making one.
    static boolean isStore(Path folder) {
        return new StoreFolder(folder).isStore();
    }

    /// Where the graph answers, with the user and the password to sign in.
    GraphAddress address();

    /// The folder of the store.
    Path folder();

    /// The file that holds the password, readable by its owner alone.
    Path passwordFile();

    @Override
    void close();
}
