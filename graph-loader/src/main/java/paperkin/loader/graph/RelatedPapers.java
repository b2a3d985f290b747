package paperkin.loader.graph;

import java.lang.foreign.Arena;
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
        try (Arena arena = Arena.ofShared()) {
            return relate(all, arena, progress);
        }
    }

    private long relate(boolean all, Arena arena, LoadProgress progress) {
        progress.stage("Reading profiles");
        Changes changes = graph.write(RelatedPapers::changes);
        var profiles = GraphProfiles.read(graph, arena);
        boolean wholly = all || isMuch(profiles, changes);
        int[] some = profiles.unrelated();
        int papers = wholly ? profiles.size() : some.length;
        progress.stage("Relating papers", papers);
        Relatedness relatedness = profiles.relatedness();
        if (wholly) {
            relateAll(relatedness, changes, progress);
        } else {
            relateSome(some, profiles.least(), relatedness, changes, progress);
        }
        return papers;
    }

    /// Relates all papers to all, and writes what is known of some while others are compared.
    private void relateAll(Relatedness relatedness, Changes changes, LoadProgress progress) {
        int[] all = relatedness.all();
        var writer = new Writer(changes, relatedness, LoadStatements.RELATED, all);
        relatedness.kin((lists, known) -> writer.write(lists, known, progress::done));
        if (writer.isCurrent()) {
            graph.write(writing -> finish(writing, changes, all.length));
        }
    }

    /// Relates some papers to all. The lists of the others are written first: once the some are up
    /// to date, nobody looks for what others lack of them.
    private void relateSome(
            int[] some,
            double[] floors,
            Relatedness relatedness,
            Changes changes,
            LoadProgress progress) {
        KinLists lists = relatedness.kin(some, floors, (_, known) -> progress.done(known));
        progress.stage("Writing related papers", some.length);
        int[] others = except(some, relatedness.size()).filter(lists::hasKin).toArray();
        var more = new Writer(changes, relatedness, LoadStatements.RELATED_MORE, others);
        more.write(lists, others.length, _ -> {});
        if (more.isCurrent()) {
            new Writer(changes, relatedness, LoadStatements.RELATED, some)
                    .write(lists, some.length, progress::done);
        }
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

    /// Writes the kin of papers, some in each transaction, as long as the graph does not change.
    private final class Writer {
        private final Changes changes;
        private final Relatedness relatedness;
        private final CypherFile statement;
        private final int[] papers;
        private int written;
        private boolean current = true;

        /// @param statement writes the kin of some papers
        /// @param papers those whose kin is to be written
        Writer(Changes changes, Relatedness relatedness, CypherFile statement, int[] papers) {
            this.changes = changes;
            this.relatedness = relatedness;
            this.statement = statement;
            this.papers = papers;
        }

        /// Whether the graph is still what it was.
        boolean isCurrent() {
            return current;
        }

        /// Writes what is known and not yet written; a few papers wait for more.
        ///
        /// @param known of how many papers the kin is known, the first ones
        /// @param done is told behind each transaction how many papers are done
        void write(KinLists lists, int known, LongConsumer done) {
            while (current
                    && written < known
                    && (isMany(known - written) || known == papers.length)) {
                int to = Math.min(known, written + PAPERS_PER_TRANSACTION);
                List<Map<String, Object>> rows = rows(lists, written, to);
                current = graph.write(writing -> write(writing, rows));
                written = to;
                done.accept(written);
            }
        }

        private static boolean isMany(int waiting) {
            return waiting >= PAPERS_PER_TRANSACTION;
        }

        private List<Map<String, Object>> rows(KinLists lists, int from, int to) {
            return Arrays.stream(papers, from, to)
                    .mapToObj(paper ->
                            Map.<String, Object>of(
                                    "id",
                                    relatedness.paper(paper),
                                    "related",
                                    lists.of(paper).stream()
                                            .map(kin -> relatedness.describe(kin).row())
                                            .toList()))
                    .toList();
        }

        private boolean write(Writing writing, List<Map<String, Object>> rows) {
            boolean unchanged = changes.areStill(changes(writing));
            if (unchanged) {
                writing.run(
                        statement,
                        Map.of("rows", rows, "run", run, "most", Relatedness.MOST_RELATED));
            }
            return unchanged;
        }
    }
}
