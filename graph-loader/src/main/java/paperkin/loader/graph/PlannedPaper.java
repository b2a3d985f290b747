package paperkin.loader.graph;

import java.util.Set;
import paperkin.loader.corpus.Paper;

/// A paper as it shall stand in the graph.
///
/// @param digest see [PaperDigest]
/// @param isStored whether there is a paper of this id
/// @param isChanged whether that one, if any, has another digest
/// @param former ids of the stored papers that its records belong to so far
public record PlannedPaper(
        Paper paper, String digest, boolean isStored, boolean isChanged, Set<String> former) {

    public PlannedPaper {
        former = Set.copyOf(former);
    }

    /// A paper of a graph where nothing stands yet.
    public static PlannedPaper first(Paper paper, String extractionDigest) {
        return new PlannedPaper(
                paper, PaperDigest.of(paper, extractionDigest), false, true, Set.of());
    }

    public String id() {
        return paper.id();
    }

    boolean hasRecordOf(Set<String> recordIds) {
        return paper.records().stream().anyMatch(record -> recordIds.contains(record.id()));
    }
}
