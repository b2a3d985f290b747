package paperkin.loader.build;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.collections.api.list.primitive.MutableIntList;
import org.eclipse.collections.impl.factory.primitive.IntLists;
import paperkin.loader.corpus.PaperRecord;
import paperkin.loader.graph.Sha256;
import paperkin.loader.memory.FingerprintMap;

/// Which records may describe the same papers: those that share an identifier of any kind or a
/// title, those that share one with these, and so on. Records are known by number, keys by
/// fingerprint: two different ones taken for the same would put more records together than need be,
/// and [paperkin.loader.corpus.PaperIdentity] takes them apart again.
final class Kinship {

    private final FingerprintMap firstByKey = new FingerprintMap();
    // Each record points to an earlier one of its kin; the first of all points to itself.
    private final MutableIntList earlier = IntLists.mutable.empty();

    /// Takes up the next record.
    void add(PaperRecord record) {
        int number = earlier.size();
        earlier.add(number);
        keys(record).forEach(key -> join(firstByKey.getOrPut(key, number), number));
    }

    private static Stream<Long> keys(PaperRecord record) {
        return Stream.concat(record.ids().stream(), Stream.of("\n" + record.titleKey()))
                .map(Sha256::fingerprint);
    }

    private void join(int some, int other) {
        int first = first(some);
        int second = first(other);
        earlier.set(Math.max(first, second), Math.min(first, second));
    }

    private int first(int record) {
        int at = record;
        while (earlier.get(at) != at) {
            earlier.set(at, earlier.get(earlier.get(at)));
            at = earlier.get(at);
        }
        return at;
    }

    /// A record that has this identifier, negative if there is none.
    int named(String identifier) {
        return firstByKey.get(Sha256.fingerprint(identifier));
    }

    /// All records in groups of kin, each group in ascending order, in the order of their first.
    Groups groups() {
        int size = earlier.size();
        var counts = new int[size + 1];
        for (int record = 0; record < size; record++) {
            counts[first(record) + 1]++;
        }
        int[] firsts = IntStream.range(0, size).filter(record -> counts[record + 1] > 0).toArray();
        for (int record = 0; record < size; record++) {
            counts[record + 1] += counts[record];
        }
        int[] begins = IntStream.of(firsts).map(record -> counts[record]).toArray();
        var members = new int[size];
        for (int record = 0; record < size; record++) {
            members[counts[first(record)]++] = record;
        }
        return new Groups(begins, members);
    }

    /// Groups of records, one behind the other.
    ///
    /// @param begins where each group begins among the members
    @SuppressWarnings("ArrayRecordComponent") // Numbers in bulk, never compared.
    record Groups(int[] begins, int[] members) {

        int size() {
            return begins.length;
        }

        int[] group(int number) {
            int end = number + 1 < begins.length ? begins[number + 1] : members.length;
            return Arrays.copyOfRange(members, begins[number], end);
        }
    }
}
