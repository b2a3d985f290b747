package paperkin.loader.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import paperkin.loader.graph.ConceptEdge;
import paperkin.loader.graph.LoadProgress;
import paperkin.loader.graph.PaperProfile;
import paperkin.loader.graph.ProfileCollector;
import paperkin.loader.graph.RelatedPaper;
import paperkin.loader.graph.Relatedness;

/// Which papers are related, computed when all have been seen, as a table.
final class RelatedTable {

    private static final int PAPERS_AT_ONCE = 1000;

    private final ConceptTables concepts;
    private final List<Profile> profiles = new ArrayList<>();

    RelatedTable(ConceptTables concepts) {
        this.concepts = concepts;
    }

    @SuppressWarnings("ArrayRecordComponent") // Numbers in bulk, never compared.
    private record Profile(
            String paper, float[] wording, ConceptTally[] concepts, double[] confidences) {}

    /// Takes up the next paper; they come in the order of their ids.
    void add(FoundPaper paper) {
        profiles.add(
                new Profile(
                        paper.planned().id(),
                        paper.wording(),
                        paper.edges().stream()
                                .map(concepts::conceptOf)
                                .toArray(ConceptTally[]::new),
                        paper.edges().stream().mapToDouble(ConceptEdge::confidence).toArray()));
    }

    void write(CsvTable table, PaperRegister register, LoadProgress progress) {
        Relatedness relatedness = relatedness();
        for (int from = 0; from < relatedness.size(); from += PAPERS_AT_ONCE) {
            int to = Math.min(relatedness.size(), from + PAPERS_AT_ONCE);
            List<List<RelatedPaper>> related = relatedness.related(from, to);
            for (int i = 0; i < related.size(); i++) {
                write(table, from + i, related.get(i), register);
            }
            progress.done(to);
        }
    }

    private Relatedness relatedness() {
        long total = profiles.size();
        long most = Relatedness.mostPapers(total);
        var collector = new ProfileCollector();
        for (Profile profile : profiles) {
            collector.add(profile(profile, most));
        }
        profiles.clear();
        return collector.relatedness(total);
    }

    private static PaperProfile profile(Profile profile, long most) {
        List<PaperProfile.Part> parts =
                IntStream.range(0, profile.concepts().length)
                        .filter(i -> isShared(profile.concepts()[i].frequency(), most))
                        .mapToObj(i ->
                                new PaperProfile.Part(
                                        profile.concepts()[i].id(),
                                        profile.concepts()[i].frequency(),
                                        profile.confidences()[i]))
                        .toList();
        return new PaperProfile(profile.paper(), profile.wording(), parts);
    }

    private static boolean isShared(int papers, long most) {
        return papers >= 2 && papers <= most;
    }

    private static void write(
            CsvTable table, int paper, List<RelatedPaper> related, PaperRegister register) {
        for (RelatedPaper other : related) {
            table.add(
                    Map.of(
                            "score", other.score(),
                            "wording", other.wording(),
                            "concepts", other.concepts()),
                    paper,
                    register.paperWithId(other.paper()));
        }
    }
}
