package paperkin.loader.build;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import paperkin.loader.build.NodeNumbers.NodeCount;
import paperkin.loader.graph.Kin;
import paperkin.loader.graph.KinLists;
import paperkin.loader.graph.LoadProgress;
import paperkin.loader.graph.Profile;
import paperkin.loader.graph.ProfileCollector;
import paperkin.loader.graph.RelatedPaper;
import paperkin.loader.graph.Relatedness;

/// Which papers are related, computed when all have been seen, as tables of edges and of profiles.
final class RelatedTable {

    private static final int PAPERS_PER_WORD = 1000;

    private final String run;
    private final List<Profile> profiles = new ArrayList<>();

    /// @param run id of the run that the edges are to be known by
    RelatedTable(String run) {
        this.run = run;
    }

    /// Takes up the next paper; they come in the order of their ids, which is that of their
    /// numbers.
    void add(FoundPaper paper) {
        profiles.add(paper.profile());
    }

    /// The profiles of the papers taken up so far.
    List<Profile> profiles() {
        return Collections.unmodifiableList(profiles);
    }

    /// Relates the papers and writes what has come of it.
    void write(TableFolder tables, NodeCount count, LoadProgress progress) {
        progress.stage("Relating papers", profiles.size());
        Relatedness relatedness = relatedness();
        KinLists lists = relatedness.kin((_, known) -> progress.done(known));
        progress.stage("Writing related papers", profiles.size());
        CsvTable edges = tables.edges("RELATED");
        CsvTable nodes = tables.nodes("Profile");
        for (int paper = 0; paper < profiles.size(); paper++) {
            for (Kin kin : lists.of(paper)) {
                edges.add(fields(relatedness.describe(kin), run), paper, kin.paper());
            }
            Map<String, Object> fields = new HashMap<>(profiles.get(paper).row());
            fields.put("least", lists.leastOfFull(paper));
            nodes.add(fields, count.next());
            if (paper % PAPERS_PER_WORD == 0) {
                progress.done(paper);
            }
        }
    }

    /// The collector is garbage behind it, with a vector per paper.
    private Relatedness relatedness() {
        var collector = new ProfileCollector();
        profiles.forEach(collector::add);
        return collector.relatedness();
    }

    /// What an edge holds.
    static Map<String, Object> fields(RelatedPaper related, String run) {
        return Map.of("score", related.score(), "wording", related.wording(), "run", run);
    }
}
