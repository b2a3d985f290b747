package paperkin.loader.graph;

import java.util.List;
import java.util.Map;
import paperkin.cypher.Graph;
import paperkin.cypher.SchemaMigrations;

/// Relates all papers of a graph anew. Loads keep RELATED up to date paper by paper; the scores of
/// the others age a little with every load, as they depend on how frequent concepts are. So do the
/// neighbours of hubs, which are counted anew too.
public final class Relating {

    private Relating() {}

    /// Relates all papers to all; returns how many there are.
    public static long relate(Graph graph, LoadProgress progress) {
        new SchemaMigrations(graph).apply();
        Run run = Run.start(graph, "relate", Map.of());
        long papers = new RelatedPapers(graph, run.id()).renew(progress);
        new Hubs(graph).renew(progress);
        run.finish(List.of(), Map.of("papers", papers));
        return papers;
    }

    /// Notes in a graph that was just built that all its papers have been related.
    ///
    /// @param papers how many there are
    public static void note(Graph graph, long papers) {
        graph.write(
                writing -> writing.run(LoadStatements.RELATED_CURRENT, Map.of("papers", papers)));
    }
}
