package paperkin.loader.graph;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The relatedness of papers that are in no graph, by the formula of [Relatedness].
public final class PaperRelatedness {

    private PaperRelatedness() {}

    /// What relates a paper to others.
    ///
    /// @param wording the vector of its title and abstract
    @SuppressWarnings("ArrayRecordComponent") // Numbers in bulk, never compared.
    public record Content(float[] wording, List<ConceptEdge> edges) {

        public Content {
            edges = List.copyOf(edges);
        }
    }

    /// For each of some papers the others of them that are related to it, the best first, at most
    /// 20.
    ///
    /// @param papers all papers by id, which decide how many there are and how many have a concept
    /// @param among the papers that are related to each other
    public static Map<String, List<String>> rankings(
            Map<String, Content> papers, Set<String> among) {
        Map<String, Long> frequency =
                papers.values().stream()
                        .flatMap(paper -> paper.edges().stream())
                        .collect(groupingBy(ConceptEdge::concept, counting()));
        long most = Relatedness.mostPapers(papers.size());
        var collector = new ProfileCollector();
        new TreeMap<>(papers)
                .forEach((id, paper) -> {
                    if (among.contains(id)) {
                        List<PaperProfile.Part> parts =
                                paper.edges().stream()
                                        .map(edge -> part(edge, frequency))
                                        .filter(part -> part.papers() <= most)
                                        .toList();
                        collector.add(new PaperProfile(id, paper.wording(), parts));
                    }
                });
        return rankings(collector.relatedness(papers.size()));
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
