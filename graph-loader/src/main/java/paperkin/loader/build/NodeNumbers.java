package paperkin.loader.build;

import java.util.OptionalLong;
import java.util.function.LongConsumer;
import paperkin.loader.graph.Sha256;
import paperkin.loader.memory.FingerprintMap;

/// The numbers of nodes of one kind, by their ids; of the ids only fingerprints are kept.
final class NodeNumbers {

    private final NodeCount count;
    private final FingerprintMap byId = new FingerprintMap();

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
        int known = byId.get(key);
        if (known != FingerprintMap.NONE) {
            return known;
        }
        long number = count.next();
        byId.put(key, Math.toIntExact(number));
        isNew.accept(number);
        return number;
    }

    /// The number of the node with this id, if it has one.
    OptionalLong known(String id) {
        int known = byId.get(Sha256.fingerprint(id));
        return known == FingerprintMap.NONE ? OptionalLong.empty() : OptionalLong.of(known);
    }

    /// How many nodes of this kind there are.
    int size() {
        return byId.size();
    }
}
