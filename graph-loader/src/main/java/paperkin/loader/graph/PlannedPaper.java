package paperkin.loader.graph;

import java.util.Set;
import paperkin.loader.corpus.Paper;

/// A paper as it shall stand in the graph.
///
/// @param digest see [PaperDigest]
/// @param isStored whether there is a paper of this id
/// @param isChanged whether that one, if any, has another digest
/// @param former ids of the stored papers that its records belong to so far
record PlannedPaper(
        Paper paper, String digest, boolean isStored, boolean isChanged, Set<String> former) {

    PlannedPaper {
        former = Set.copyOf(former);
    }

    String id() {
        return paper.id();
    }

    boolean hasRecordOf(Set<String> recordIds) {
        return paper.records().stream().anyMatch(record -> recordIds.contains(record.id()));
    }
}
