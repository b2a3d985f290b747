package paperkin.loader.graph;

import java.lang.foreign.Arena;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The relatedness of papers that are in no graph, by the formula of [Relatedness].
public final class PaperRelatedness {

    private PaperRelatedness() {}

    /// For each of some papers the others of them that are related to it, the best first, at most
    /// 20.
    ///
    /// @param papers all papers by id, which decide how many there are and how many have a concept
    /// @param among the papers that are related to each other
    public static Map<String, List<String>> rankings(
            Map<String, PaperContent> papers, Set<String> among) {
        try (Arena arena = Arena.ofShared()) {
            var collector = new ProfileCollector(arena);
            new TreeMap<>(papers)
                    .forEach((id, content) -> {
                        Profile profile = content.profile(id);
                        if (among.contains(id)) {
                            collector.add(profile);
                        } else {
                            collector.count(profile);
                        }
                    });
            return rankings(collector.relatedness());
        }
    }

    private static Map<String, List<String>> rankings(Relatedness relatedness) {
        Map<String, List<String>> rankings = new TreeMap<>();
        KinLists lists = relatedness.kin((_, _) -> {});
        for (int paper = 0; paper < relatedness.size(); paper++) {
            rankings.put(
                    relatedness.paper(paper),
                    lists.of(paper).stream().map(kin -> relatedness.paper(kin.paper())).toList());
        }
        return rankings;
    }
}
