package paperkin.loader.graph;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import paperkin.cypher.CypherFile;
import paperkin.cypher.Graph;
import paperkin.cypher.Row;
import paperkin.cypher.Writing;
import paperkin.loader.parallel.WorkAhead;

/// Keeps the RELATED edges up to date with the papers' texts and their edges to concepts.
///
/// What relates papers stands ready in their profiles; those of papers whose related papers are out
/// of date are marked `Unrelated`. The graph counts its changes: whoever finds that it has changed
/// while he was computing leaves the rest to the one who changed it.
final class RelatedPapers {

    private static final int PAPERS_PER_TRANSACTION = 1000;

    /// If a tenth of all papers is out of date, or new since all were last related, all are related
    /// anew: scores depend a little on how many papers there are.
    private static final int MUCH = 10;

    private final Graph graph;
    private final String run;

    /// @param run id of the run that the edges written are to be known by
    RelatedPapers(Graph graph, String run) {
        this.graph = graph;
        this.run = run;
    }

    /// Relates the papers that are out of date to all others, and all others to them; if those are
    /// many, all to all.
    void refresh(LoadProgress progress) {
        long unrelated =
                graph.read(LoadStatements.UNRELATED_COUNT, Map.of()).getFirst().integer("papers");
        if (unrelated > 0) {
            relate(false, progress);
        }
    }

    /// Relates all papers to all; returns how many there are.
    long renew(LoadProgress progress) {
        return relate(true, progress);
    }

    private long relate(boolean all, LoadProgress progress) {
        progress.stage("Reading profiles");
        Changes changes = graph.write(RelatedPapers::changes);
        var profiles = GraphProfiles.read(graph);
        boolean wholly = all || isMuch(profiles, changes);
        int[] some = wholly ? profiles.all() : profiles.unrelated();
        progress.stage("Relating papers", some.length);
        Relatedness relatedness = profiles.relatedness();
        double[] floors = wholly ? new double[profiles.size()] : profiles.least();
        KinLists lists = relatedness.kin(some, floors, progress::done);
        progress.stage("Writing related papers", some.length);
        var writer = new Writer(changes, relatedness, lists);
        int[] others = except(some, profiles.size()).filter(lists::hasKin).toArray();
        if (writer.write(LoadStatements.RELATED_MORE, others, _ -> {})
                && writer.write(LoadStatements.RELATED, some, progress::done)
                && wholly) {
            graph.write(writing -> finish(writing, changes, profiles.size()));
        }
        return some.length;
    }

    private static boolean isMuch(GraphProfiles profiles, Changes changes) {
        long since = Math.max(profiles.unrelated().length, profiles.size() - changes.related());
        return since * MUCH >= profiles.size();
    }

    /// The numbers below a size but for some.
    private static IntStream except(int[] some, int size) {
        var others = new BitSet();
        others.set(0, size);
        IntStream.of(some).forEach(others::clear);
        return others.stream();
    }

    /// @param count how often papers or concepts have changed
    /// @param related how many papers there were when all were last related
    private record Changes(long count, long related) {

        boolean areStill(Changes other) {
            return count == other.count;
        }
    }

    private static Changes changes(Writing writing) {
        Row row = writing.run(LoadStatements.LATCH, Map.of()).getFirst();
        return new Changes(row.integer("changes"), row.integer("related"));
    }

    private static boolean finish(Writing writing, Changes changes, int papers) {
        boolean current = changes.areStill(changes(writing));
        if (current) {
            writing.run(LoadStatements.RELATED_CURRENT, Map.of("papers", papers));
        }
        return current;
    }

    /// Writes what has been found, as long as the graph does not change.
    private final class Writer {
        private final Changes changes;
        private final Relatedness relatedness;
        private final KinLists lists;

        Writer(Changes changes, Relatedness relatedness, KinLists lists) {
            this.changes = changes;
            this.relatedness = relatedness;
            this.lists = lists;
        }

        /// @param statement writes the kin of some papers
        /// @return whether the graph is still what it was
        boolean write(CypherFile statement, int[] papers, LongConsumer done) {
            boolean current = true;
            try (var ahead = new WorkAhead()) {
                var next = ahead.begin(() -> rows(papers, 0));
                for (int from = 0;
                        current && from < papers.length;
                        from += PAPERS_PER_TRANSACTION) {
                    int to = Math.min(papers.length, from + PAPERS_PER_TRANSACTION);
                    List<Map<String, Object>> rows = next.get();
                    next = ahead.begin(() -> rows(papers, to));
                    current = graph.write(writing -> write(writing, statement, rows));
                    done.accept(to);
                }
            }
            return current;
        }

        /// The rows of one transaction, those from a place on.
        private List<Map<String, Object>> rows(int[] papers, int from) {
            int to = Math.min(papers.length, from + PAPERS_PER_TRANSACTION);
            return Arrays.stream(papers, from, to)
                    .mapToObj(paper ->
                            Map.<String, Object>of(
                                    "id", relatedness.paper(paper),
                                    "related", related(paper)))
                    .toList();
        }

        private List<Map<String, Object>> related(int paper) {
            return lists.of(paper).stream().map(kin -> relatedness.describe(kin).row()).toList();
        }

        private boolean write(
                Writing writing, CypherFile statement, List<Map<String, Object>> rows) {
            boolean current = changes.areStill(changes(writing));
            if (current) {
                writing.run(
                        statement,
                        Map.of("rows", rows, "run", run, "most", Relatedness.MOST_RELATED));
            }
            return current;
        }
    }
}
