package paperkin.loader.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import paperkin.loader.corpus.Paper;

/// The concept edges of the papers of one batch: found ahead on all cores, or when asked for.
final class BatchMentions {

    private final Extraction extraction;
    private final Map<Text, List<ConceptEdge>> known = new ConcurrentHashMap<>();

    BatchMentions(Extraction extraction) {
        this.extraction = extraction;
    }

    private record Text(String title, String abstractText) {}

    /// Extracts these papers in parallel.
    void prepare(Collection<Paper> papers) {
        papers.parallelStream().forEach(this::edges);
    }

    /// The edges of a paper, in the order of the concepts' ids.
    List<ConceptEdge> edges(Paper paper) {
        return known.computeIfAbsent(new Text(paper.title(), paper.abstractText()), this::extract);
    }

    private List<ConceptEdge> extract(Text text) {
        return ConceptEdge.of(extraction.source().mentions(text.title(), text.abstractText()));
    }

    String digest() {
        return extraction.digest();
    }
}
