package paperkin.loader.build;

import org.eclipse.collections.api.list.primitive.MutableIntList;
import org.eclipse.collections.api.list.primitive.MutableLongList;
import org.eclipse.collections.api.map.primitive.MutableLongIntMap;
import org.eclipse.collections.impl.factory.primitive.IntLists;
import org.eclipse.collections.impl.factory.primitive.LongIntMaps;
import org.eclipse.collections.impl.factory.primitive.LongLists;
import paperkin.loader.graph.Sha256;

/// How many papers use each surface form of each concept.
final class AliasTally {

    private final MutableLongIntMap places = LongIntMaps.mutable.empty();
    private final MutableLongList aliases = LongLists.mutable.empty();
    private final MutableLongList concepts = LongLists.mutable.empty();
    private final MutableIntList papers = IntLists.mutable.empty();

    /// Takes a surface form and a concept, each as the number of its node, and counts one paper.
    interface Each {
        void accept(long alias, long concept, int papers);
    }

    void add(String surface, long alias, String concept, long node) {
        int place =
                places.getIfAbsentPut(Sha256.fingerprint(surface + "\n" + concept), papers.size());
        if (place == papers.size()) {
            aliases.add(alias);
            concepts.add(node);
            papers.add(0);
        }
        papers.set(place, papers.get(place) + 1);
    }

    void forEach(Each each) {
        for (int i = 0; i < papers.size(); i++) {
            each.accept(aliases.get(i), concepts.get(i), papers.get(i));
        }
    }
}
