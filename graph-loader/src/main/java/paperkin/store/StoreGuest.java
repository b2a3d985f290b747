package paperkin.store;

import java.nio.file.Path;
import paperkin.cypher.GraphAddress;

/// A guest in a store that another process, or another part of this one, holds open.
record StoreGuest(GraphAddress address, Path folder, Path passwordFile) implements GraphAccess {

    /// Leaves; the holder goes on.
    @Override
    public void close() {}
}
