package paperkin.loader.build;

import org.eclipse.collections.api.map.primitive.MutableLongIntMap;
import org.eclipse.collections.impl.factory.primitive.LongIntMaps;

/// How many papers use each surface form of each concept; what each paper uses is on disk until all
/// have been seen.
final class AliasTally {

    private final NoteSpool notes;
    // By the numbers of both nodes, one in each half.
    private final MutableLongIntMap papers = LongIntMaps.mutable.empty();

    AliasTally(NoteSpool notes) {
        this.notes = notes;
    }

    /// Takes a surface form and a concept, each as the number of its node, and how many papers use
    /// the one for the other.
    interface Each {
        void accept(int alias, int concept, int papers);
    }

    /// Counts one paper.
    ///
    /// @param alias the number of the surface form's node
    /// @param concept the number of the concept's
    void add(long alias, long concept) {
        notes.add(
                alias,
                out -> {
                    out.writeInt(Math.toIntExact(alias));
                    out.writeInt(Math.toIntExact(concept));
                });
    }

    /// Shows what has been counted, which ends the counting.
    void forEach(Each each) {
        notes.read(
                in -> papers.addToValue(in.readLong(), 1),
                () -> {
                    papers.forEachKeyValue(
                            (both, count) -> each.accept((int) (both >>> 32), (int) both, count));
                    papers.clear();
                });
    }
}
