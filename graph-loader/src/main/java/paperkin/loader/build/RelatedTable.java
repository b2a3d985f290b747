package paperkin.loader.build;

import java.lang.foreign.Arena;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import paperkin.loader.build.NodeNumbers.NodeCount;
import paperkin.loader.graph.Kin;
import paperkin.loader.graph.KinLists;
import paperkin.loader.graph.LoadProgress;
import paperkin.loader.graph.Profile;
import paperkin.loader.graph.ProfileCollector;
import paperkin.loader.graph.RelatedPaper;
import paperkin.loader.graph.Relatedness;

/// Which papers are related, computed when all have been seen, as tables of edges and of profiles.
final class RelatedTable implements AutoCloseable {

    private static final int PAPERS_PER_WORD = 1000;

    private final String run;
    private final JsonSpool<Profile> profiles;

    /// @param run id of the run that the edges are to be known by
    /// @param file for the papers' profiles, until it is closed
    RelatedTable(String run, Path file) {
        this.run = run;
        this.profiles = new JsonSpool<>(file, Profile.class);
    }

    /// Takes up the next paper; they come in the order of their ids, which is that of their
    /// numbers.
    void add(FoundPaper paper) {
        profiles.add(paper.profile());
    }

    /// The profiles of all papers, in the order of their numbers.
    Stream<Profile> profiles() {
        profiles.flush();
        return IntStream.range(0, profiles.size()).mapToObj(profiles::get);
    }

    /// Relates the papers and writes what has come of it.
    void write(TableFolder tables, NodeCount count, LoadProgress progress) {
        progress.stage("Relating papers", profiles.size());
        try (Arena arena = Arena.ofShared()) {
            Relatedness relatedness = relatedness(arena);
            KinLists lists = relatedness.kin((_, known) -> progress.done(known));
            progress.stage("Writing related papers", profiles.size());
            writeEdges(relatedness, lists, tables.edges("RELATED"), progress);
            writeProfiles(lists, tables.nodes("Profile"), count);
        }
    }

    private void writeEdges(
            Relatedness relatedness, KinLists lists, CsvTable edges, LoadProgress progress) {
        for (int paper = 0; paper < profiles.size(); paper++) {
            for (Kin kin : lists.of(paper)) {
                edges.add(fields(relatedness.describe(kin), run), paper, kin.paper());
            }
            if (paper % PAPERS_PER_WORD == 0) {
                progress.done(paper);
            }
        }
    }

    private void writeProfiles(KinLists lists, CsvTable nodes, NodeCount count) {
        for (int paper = 0; paper < profiles.size(); paper++) {
            Map<String, Object> fields = new HashMap<>(profiles.get(paper).row());
            fields.put("least", lists.leastOfFull(paper));
            nodes.add(fields, count.next());
        }
    }

    /// The collector is garbage behind it.
    private Relatedness relatedness(Arena arena) {
        var collector = new ProfileCollector(arena);
        profiles().forEach(collector::add);
        return collector.relatedness();
    }

    @Override
    public void close() {
        profiles.close();
    }

    /// What an edge holds.
    static Map<String, Object> fields(RelatedPaper related, String run) {
        return Map.of("score", related.score(), "wording", related.wording(), "run", run);
    }
}
