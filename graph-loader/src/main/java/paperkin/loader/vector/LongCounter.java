package paperkin.loader.vector;

import java.util.Arrays;

/// Counts of non-negative long keys in a hash table with open addressing: many millions of pairs of
/// words fit in memory.
final class LongCounter {

    private static final int FREE = -1;

    private long[] keys = new long[1 << 12];
    private int[] counts = new int[1 << 12];
    private int size;

    LongCounter() {
        Arrays.fill(keys, FREE);
    }

    void add(long key) {
        if (size * 10L > keys.length * 7L) {
            grow();
        }
        int slot = slot(key);
        if (keys[slot] == FREE) {
            keys[slot] = key;
            size++;
        }
        counts[slot]++;
    }

    int count(long key) {
        return counts[slot(key)];
    }

    /// The keys that were counted at least so often, in ascending order.
    long[] keysFrom(int atLeast) {
        long[] kept = new long[size];
        int n = 0;
        for (int slot = 0; slot < keys.length; slot++) {
            if (keys[slot] != FREE && counts[slot] >= atLeast) {
                kept[n++] = keys[slot];
            }
        }
        long[] result = Arrays.copyOf(kept, n);
        Arrays.sort(result);
        return result;
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        long mixed = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed ^ (mixed >>> 32)) & mask;
        while (keys[slot] != FREE && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldCounts = counts;
        keys = new long[oldKeys.length * 2];
        counts = new int[oldKeys.length * 2];
        Arrays.fill(keys, FREE);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != FREE) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                counts[slot] = oldCounts[i];
            }
        }
    }
}
