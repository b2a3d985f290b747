package paperkin.loader.graph;

import java.lang.foreign.Arena;
import java.util.BitSet;
import java.util.Map;
import java.util.stream.DoubleStream;
import paperkin.cypher.Graph;
import paperkin.cypher.Row;

/// The profiles of all papers of a graph, by number in the order of the papers' ids.
final class GraphProfiles {

    private final ProfileCollector collector;
    private final BitSet unrelated = new BitSet();
    private final DoubleStream.Builder least = DoubleStream.builder();
    private int size;

    private GraphProfiles(Arena arena) {
        collector = new ProfileCollector(arena);
    }

    /// @param arena what comes of the profiles can be used until it is closed
    static GraphProfiles read(Graph graph, Arena arena) {
        var profiles = new GraphProfiles(arena);
        graph.readEach(LoadStatements.PROFILES_CURRENT, Map.of(), profiles::add);
        return profiles;
    }

    private void add(Row row) {
        collector.add(Profile.of(row));
        boolean outOfDate = Boolean.TRUE.equals(row.values().get("unrelated"));
        unrelated.set(size, outOfDate);
        least.add(outOfDate ? 0 : row.decimal("least"));
        size++;
    }

    int size() {
        return size;
    }

    /// The papers whose related papers are out of date, ascending.
    int[] unrelated() {
        return unrelated.stream().toArray();
    }

    /// For each paper the least score of its related papers if they are up to date and as many as
    /// they may be, otherwise 0.
    double[] least() {
        return least.build().toArray();
    }

    /// The relatedness of these papers, which can be asked for once.
    Relatedness relatedness() {
        return collector.relatedness();
    }
}
