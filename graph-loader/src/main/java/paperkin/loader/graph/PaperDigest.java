package paperkin.loader.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import paperkin.loader.corpus.Paper;
import paperkin.loader.corpus.PaperRecord;

/// What decides whether a paper in the graph is up to date: SHA-256 of its fields, of what its
/// records and what references call it, and of the digest of the extraction.
final class PaperDigest {

    private PaperDigest() {}

    static String of(Paper paper, String extractionDigest) {
        List<String> parts = new ArrayList<>();
        parts.add(extractionDigest);
        parts.add(paper.id());
        parts.add(paper.title());
        parts.add(paper.abstractText());
        parts.add(paper.year().isPresent() ? String.valueOf(paper.year().getAsInt()) : "");
        parts.add(paper.date());
        parts.add(paper.doi());
        parts.add(paper.arxivId());
        parts.add(paper.url());
        parts.add(paper.venue());
        addAll(parts, paper.authors());
        addAll(parts, paper.tags());
        addAll(parts, paper.references());
        addAll(parts, paper.ids());
        addAll(parts, paper.records().stream().map(PaperRecord::id).sorted().toList());
        return Sha256.hex(parts);
    }

    private static void addAll(List<String> parts, Collection<String> values) {
        parts.add(String.valueOf(values.size()));
        parts.addAll(values);
    }
}
