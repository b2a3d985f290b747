package paperkin.loader.build;

import java.util.function.LongConsumer;
import org.eclipse.collections.api.map.primitive.MutableLongLongMap;
import org.eclipse.collections.impl.factory.primitive.LongLongMaps;
import paperkin.loader.graph.Sha256;

/// The numbers of nodes of one kind, by their ids; of the ids only fingerprints are kept.
final class NodeNumbers {

    private static final long NONE = -1;

    private final NodeCount count;
    private final MutableLongLongMap byId = LongLongMaps.mutable.empty();

    NodeNumbers(NodeCount count) {
        this.count = count;
    }

    /// How many nodes have numbers.
    static final class NodeCount {
        private long count;

        /// @param taken the numbers below are taken
        NodeCount(long taken) {
            this.count = taken;
        }

        long next() {
            return count++;
        }
    }

    /// The number of the node with this id.
    ///
    /// @param isNew is told the number if there was none before
    long of(String id, LongConsumer isNew) {
        long key = Sha256.fingerprint(id);
        long known = byId.getIfAbsent(key, NONE);
        if (known != NONE) {
            return known;
        }
        long number = count.next();
        byId.put(key, number);
        isNew.accept(number);
        return number;
    }
}
