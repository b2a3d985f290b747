package paperkin.loader.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import paperkin.cypher.CypherFile;
import paperkin.cypher.Graph;
import paperkin.loader.graph.HubNeighbours.Hub;
import paperkin.loader.graph.HubNeighbours.TypedConcept;

/// Keeps up to date what is counted beforehand of hubs, the concepts of very many papers.
///
/// A hub is counted when its concept becomes one, and anew when it has got or lost a fiftieth of
/// its papers since.
final class Hubs {

    /// A hub may have a thousand neighbours and more.
    private static final int HUBS_PER_TRANSACTION = 10;

    private static final CypherFile SWEEP = CypherFile.load("load/hubs-sweep");
    private static final CypherFile DUE = CypherFile.load("load/hubs-due");
    private static final CypherFile TYPED_CONCEPTS = CypherFile.load("load/typed-concepts");
    private static final CypherFile PROFILES = CypherFile.load("load/profiles-concepts");
    private static final CypherFile WRITE = CypherFile.load("load/hubs");
    private static final Map<String, Object> BOUND = Map.of("most", HubNeighbours.MOST_PAPERS);

    private final Graph graph;

    Hubs(Graph graph) {
        this.graph = graph;
    }

    /// Counts the hubs that are due; most loads leave none.
    void refresh(LoadProgress progress) {
        sweep();
        Set<String> due = new HashSet<>();
        graph.read(DUE, BOUND).forEach(row -> due.add(row.text("id")));
        if (!due.isEmpty()) {
            progress.stage("Counting neighbours", due.size());
            write(due::contains, progress);
        }
    }

    /// Counts all hubs anew.
    void renew(LoadProgress progress) {
        sweep();
        progress.stage("Counting neighbours");
        write(_ -> true, progress);
    }

    /// Deletes the hubs that are none any more.
    private void sweep() {
        graph.write(writing -> {
            writing.run(LoadStatements.LATCH, Map.of());
            return writing.run(SWEEP, BOUND);
        });
    }

    private void write(Predicate<String> wanted, LoadProgress progress) {
        Iterator<Hub> hubs = neighbours().hubs(wanted).iterator();
        long done = 0;
        while (hubs.hasNext()) {
            List<Map<String, Object>> rows = new ArrayList<>();
            while (hubs.hasNext() && rows.size() < HUBS_PER_TRANSACTION) {
                rows.add(row(hubs.next()));
            }
            graph.write(writing -> {
                writing.run(LoadStatements.LATCH, Map.of());
                return writing.run(WRITE, Map.of("rows", rows));
            });
            done += rows.size();
            progress.done(done);
        }
    }

    private HubNeighbours neighbours() {
        List<TypedConcept> concepts = new ArrayList<>();
        graph.readEach(
                TYPED_CONCEPTS,
                Map.of(),
                row -> concepts.add(new TypedConcept(row.text("id"), row.text("type"))));
        var neighbours = new HubNeighbours(concepts);
        graph.readEach(
                PROFILES,
                Map.of(),
                row -> neighbours.add(new Profile("", "", row.text("concepts"))));
        return neighbours;
    }

    private static Map<String, Object> row(Hub hub) {
        return Map.of(
                "concept",
                hub.concept(),
                "papers",
                hub.papers(),
                "neighbours",
                hub.neighbours().stream()
                        .map(near -> Map.of("concept", near.concept(), "papers", near.papers()))
                        .toList());
    }
}
