package paperkin.loader.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/// What shall stand in the graph of the texts of some papers, as people want it.
///
/// @param byPaper the edges of each paper, by its id
/// @param wordings the wording of each
record PaperContents(SortedMap<String, Curated> byPaper, Map<String, String> wordings) {

    PaperContents {
        byPaper = new TreeMap<>(byPaper);
        wordings = Map.copyOf(wordings);
    }

    static PaperContents of(
            Collection<PlannedPaper> papers, BatchExtraction extracted, Curator curator) {
        SortedMap<String, Curated> byPaper = new TreeMap<>();
        Map<String, String> wordings = new TreeMap<>();
        for (PlannedPaper paper : papers) {
            PaperContent content = extracted.content(paper.paper());
            byPaper.put(paper.id(), curator.curate(paper.paper(), content.edges()));
            wordings.put(paper.id(), content.wording());
        }
        return new PaperContents(byPaper, wordings);
    }

    EdgeRows edges() {
        return new EdgeRows(each(Curated::edges));
    }

    HeldRows held() {
        return new HeldRows(each(Curated::held));
    }

    private SortedMap<String, List<ConceptEdge>> each(Function<Curated, List<ConceptEdge>> edges) {
        SortedMap<String, List<ConceptEdge>> each = new TreeMap<>();
        byPaper.forEach((paper, curated) -> each.put(paper, edges.apply(curated)));
        return each;
    }

    /// Rows of the statement that writes profiles.
    List<Map<String, Object>> profiles() {
        return byPaper.entrySet().stream()
                .map(paper -> profile(paper.getKey(), paper.getValue()).row())
                .toList();
    }

    private Profile profile(String paper, Curated curated) {
        return Profile.of(paper, wordings.getOrDefault(paper, ""), curated.edges());
    }
}
