package paperkin.loader.graph;

import java.util.List;
import paperkin.loader.corpus.PaperRecord;

/// Records that are written in one transaction.
///
/// @param records with different ids, none of which was in an earlier batch
/// @param read how many records had been read when it was full, rejected and repeated ones included
record Batch(List<PaperRecord> records, long read) {

    Batch {
        records = List.copyOf(records);
    }

    /// What is done to the graph with it.
    GraphWriter.Change change() {
        return GraphWriter.Change.giving(records);
    }
}
