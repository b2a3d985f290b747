package paperkin.loader.graph;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// The relatedness of papers that are in no graph, by the formula of [Relatedness].
public final class PaperRelatedness {

    private PaperRelatedness() {}

    /// For each of some papers the others of them that are related to it, the best first, at most
    /// 20.
    ///
    /// @param edges of all papers by id, which decide how many papers there are and how many have a
    ///   concept
    /// @param among the papers that are related to each other
    public static Map<String, List<String>> rankings(
            Map<String, List<ConceptEdge>> edges, Set<String> among) {
        Map<String, Long> frequency =
                edges.values().stream()
                        .flatMap(Collection::stream)
                        .collect(groupingBy(ConceptEdge::concept, counting()));
        long most = Relatedness.mostPapers(edges.size());
        var collector = new ProfileCollector();
        for (String paper : new TreeSet<>(among)) {
            List<PaperProfile.Part> parts =
                    edges.getOrDefault(paper, List.of()).stream()
                            .map(edge -> part(edge, frequency))
                            .filter(part -> part.papers() <= most)
                            .toList();
            collector.add(new PaperProfile(paper, parts));
        }
        return rankings(collector.relatedness(edges.size()));
    }

    private static PaperProfile.Part part(ConceptEdge edge, Map<String, Long> frequency) {
        return new PaperProfile.Part(
                edge.concept(), frequency.getOrDefault(edge.concept(), 0L), edge.confidence());
    }

    private static Map<String, List<String>> rankings(Relatedness relatedness) {
        Map<String, List<String>> rankings = new TreeMap<>();
        List<List<RelatedPaper>> related = relatedness.related(0, relatedness.size());
        for (int i = 0; i < related.size(); i++) {
            rankings.put(
                    relatedness.paper(i),
                    related.get(i).stream().map(RelatedPaper::paper).toList());
        }
        return rankings;
    }
}
