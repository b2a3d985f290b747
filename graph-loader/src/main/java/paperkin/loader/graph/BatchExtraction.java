package paperkin.loader.graph;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import paperkin.loader.corpus.Paper;

/// What is found in the papers of one batch: ahead on all cores, or when asked for.
final class BatchExtraction {

    private final Extraction extraction;
    private final Map<Text, PaperContent> known = new ConcurrentHashMap<>();

    BatchExtraction(Extraction extraction) {
        this.extraction = extraction;
    }

    private record Text(String title, String abstractText) {}

    /// Extracts these papers in parallel.
    void prepare(Collection<Paper> papers) {
        papers.parallelStream().forEach(this::content);
    }

    /// What is found in a paper.
    PaperContent content(Paper paper) {
        return known.computeIfAbsent(
                new Text(paper.title(), paper.abstractText()),
                text -> extraction.content(text.title(), text.abstractText()));
    }

    String digest() {
        return extraction.digest();
    }
}
