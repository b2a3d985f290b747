package paperkin.loader.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import paperkin.cypher.CypherFile;
import paperkin.cypher.Graph;
import paperkin.loader.graph.HubNeighbours.Hub;
import paperkin.loader.graph.HubNeighbours.TypedConcept;
import paperkin.loader.parallel.OrderedParallel;

/// Keeps up to date what is counted beforehand of hubs, the concepts of very many papers: their
/// neighbours, their first and their surest papers, and the venues, authors and sources of most of
/// their papers.
///
/// A hub is counted when its concept becomes one, and anew when it has got or lost a fiftieth of
/// its papers since.
public final class Hubs {

    /// A hub may have a thousand neighbours and more.
    private static final int HUBS_PER_TRANSACTION = 10;

    /// Venues, authors and sources of a hub, as many as a question may ask for, and surest papers.
    private static final int MOST_NAMED = 100;

    /// Up to so many papers of hubs, walking to them is faster than reading the profiles of all.
    private static final int FEW_PAPERS = 50_000;

    private static final CypherFile SWEEP = CypherFile.load("load/hubs-sweep");
    private static final CypherFile DUE = CypherFile.load("load/hubs-due");
    private static final CypherFile COUNT = CypherFile.load("load/hubs-count");
    private static final CypherFile TYPED_CONCEPTS = CypherFile.load("load/typed-concepts");
    private static final CypherFile PROFILES = CypherFile.load("load/profiles-concepts");
    private static final CypherFile WRITE = CypherFile.load("load/hubs");
    private static final CypherFile UNDESCRIBED = CypherFile.load("load/hubs-undescribed");
    private static final CypherFile DESCRIPTION = CypherFile.load("load/hub-description");
    private static final CypherFile DESCRIBE = CypherFile.load("load/hubs-describe");
    private static final Map<String, Object> BOUND = Map.of("most", HubNeighbours.MOST_PAPERS);

    private final Graph graph;

    public Hubs(Graph graph) {
        this.graph = graph;
    }

    /// Counts the hubs that are due; most loads leave none.
    void refresh(LoadProgress progress) {
        sweep();
        Map<String, Long> due = new TreeMap<>();
        graph.read(DUE, BOUND).forEach(row -> due.put(row.text("id"), row.integer("papers")));
        if (!due.isEmpty()) {
            progress.stage("Counting neighbours", due.size());
            long walked = due.values().stream().mapToLong(Long::longValue).sum();
            write(
                    walked <= FEW_PAPERS
                            ? due.entrySet().stream().map(hub -> walk(hub.getKey(), hub.getValue()))
                            : neighbours().hubs(due::containsKey),
                    progress);
        }
        describe(progress);
    }

    /// Counts all hubs anew.
    public void renew(LoadProgress progress) {
        sweep();
        progress.stage("Counting neighbours");
        write(neighbours().hubs(_ -> true), progress);
        describe(progress);
    }

    /// Finds the first and the surest papers and counts the venues, authors and sources of the hubs
    /// of which that has not been done.
    public void describe(LoadProgress progress) {
        List<String> ids =
                graph.read(UNDESCRIBED, Map.of()).stream().map(row -> row.text("id")).toList();
        if (ids.isEmpty()) {
            return;
        }
        progress.stage("Counting venues and authors", ids.size());
        var writer = new Writer(DESCRIBE, progress);
        new OrderedParallel().map(ids.iterator(), this::description, writer::add);
        writer.write();
    }

    private Map<String, Object> description(String id) {
        Map<String, Object> row = new HashMap<>();
        graph.read(DESCRIPTION, Map.of("id", id, "most", MOST_NAMED))
                .forEach(found -> row.putAll(found.values()));
        return row;
    }

    /// Deletes the hubs that are none any more.
    private void sweep() {
        graph.write(writing -> {
            writing.run(LoadStatements.LATCH, Map.of());
            return writing.run(SWEEP, BOUND);
        });
    }

    private void write(Stream<Hub> counted, LoadProgress progress) {
        var writer = new Writer(WRITE, progress);
        counted.map(Hubs::row).forEach(writer::add);
        writer.write();
    }

    /// Writes rows of hubs, some in each transaction.
    private final class Writer {
        private final CypherFile statement;
        private final LoadProgress progress;
        private final List<Map<String, Object>> rows = new ArrayList<>();
        private long done;

        Writer(CypherFile statement, LoadProgress progress) {
            this.statement = statement;
            this.progress = progress;
        }

        void add(Map<String, Object> row) {
            rows.add(row);
            if (rows.size() == HUBS_PER_TRANSACTION) {
                write();
            }
        }

        /// Writes those that wait, if any do.
        void write() {
            if (rows.isEmpty()) {
                return;
            }
            List<Map<String, Object>> some = List.copyOf(rows);
            graph.write(writing -> {
                writing.run(LoadStatements.LATCH, Map.of());
                return writing.run(statement, Map.of("rows", some));
            });
            done += some.size();
            rows.clear();
            progress.done(done);
        }
    }

    /// A hub, counted by walking to its papers.
    private Hub walk(String id, long papers) {
        List<BesideHub> beside =
                graph.read(COUNT, Map.of("id", id)).stream()
                        .filter(row ->
                                row.integer("papers")
                                        >= HubNeighbours.leastPapers(row.integer("total")))
                        .map(row ->
                                BesideHub.of(
                                        row.text("id"),
                                        row.text("type"),
                                        papers,
                                        row.integer("df"),
                                        (int) row.integer("papers"),
                                        row.integer("total")))
                        .toList();
        return new Hub(id, (int) papers, BesideHub.kept(beside));
    }

    /// All hubs, counted from the profiles of all papers.
    private HubNeighbours neighbours() {
        List<TypedConcept> concepts = new ArrayList<>();
        graph.readEach(
                TYPED_CONCEPTS,
                Map.of("few", HubNeighbours.FEW_PAPERS),
                row -> concepts.add(new TypedConcept(row.text("id"), row.text("type"))));
        var neighbours = new HubNeighbours(concepts);
        graph.readEach(
                PROFILES,
                Map.of(),
                row -> neighbours.add(Profile.ofConcepts(row.text("concepts"))));
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
                        .map(beside ->
                                Map.of(
                                        "concept",
                                        beside.concept(),
                                        "papers",
                                        beside.papers(),
                                        "isNear",
                                        beside.isNear()))
                        .toList());
    }
}
