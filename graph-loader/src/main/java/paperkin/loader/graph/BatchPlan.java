package paperkin.loader.graph;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import paperkin.loader.corpus.Paper;
import paperkin.loader.corpus.PaperIdentity;
import paperkin.loader.corpus.PaperRecord;

/// What a batch of records makes of the papers in the graph: a function of the batch and of the
/// stored kin of its records.
///
/// @param changed papers to write, in the order of their ids
/// @param vanished ids of stored papers whose records belong to others now
/// @param records records to write: those that differ from what is stored
/// @param touched the papers that the batch speaks of, changed or not
record BatchPlan(
        List<PlannedPaper> changed,
        Set<String> vanished,
        List<PaperRecord> records,
        List<PlannedPaper> touched) {

    BatchPlan {
        changed = List.copyOf(changed);
        vanished = new TreeSet<>(vanished);
        records = List.copyOf(records);
        touched = List.copyOf(touched);
    }

    /// @param batch records with different ids
    /// @param stored the kin of the batch, see [KinRecords]
    static BatchPlan of(
            Collection<PaperRecord> batch,
            Collection<StoredRecord> stored,
            String extractionDigest) {
        return of(batch, Set.of(), stored, extractionDigest);
    }

    /// @param batch records with different ids
    /// @param removed ids of stored records that shall go
    /// @param stored the kin of both
    static BatchPlan of(
            Collection<PaperRecord> batch,
            Set<String> removed,
            Collection<StoredRecord> stored,
            String extractionDigest) {
        var before = new Before(stored);
        Map<String, PaperRecord> all = before.records();
        all.keySet().removeAll(removed);
        Map<String, PaperRecord> given = new TreeMap<>();
        batch.forEach(record -> given.put(record.id(), record));
        all.putAll(given);
        List<PlannedPaper> papers =
                PaperIdentity.papers(all.values()).stream()
                        .map(paper -> before.plan(paper, extractionDigest))
                        .sorted(Comparator.comparing(PlannedPaper::id))
                        .toList();
        Set<String> vanished = before.paperIds();
        papers.forEach(paper -> vanished.remove(paper.id()));
        return new BatchPlan(
                papers.stream().filter(PlannedPaper::isChanged).toList(),
                vanished,
                given.values().stream().filter(before::differs).toList(),
                papers.stream().filter(paper -> paper.hasRecordOf(given.keySet())).toList());
    }

    /// Whether there is nothing to write.
    boolean isEmpty() {
        return changed.isEmpty() && vanished.isEmpty() && records.isEmpty();
    }

    /// The ids of the stored papers that lose what they are linked with: those changed and those
    /// vanished.
    List<String> cleared() {
        Stream<String> stored =
                changed.stream().filter(PlannedPaper::isStored).map(PlannedPaper::id);
        return Stream.concat(stored, vanished.stream()).sorted().toList();
    }

    /// What is stored, by record and by paper.
    private static final class Before {
        private final Map<String, StoredRecord> byRecord = new TreeMap<>();
        private final Map<String, String> digests = new HashMap<>();

        Before(Collection<StoredRecord> stored) {
            for (StoredRecord record : stored) {
                byRecord.put(record.record().id(), record);
                digests.put(record.paper(), record.paperDigest());
            }
        }

        Map<String, PaperRecord> records() {
            Map<String, PaperRecord> records = new TreeMap<>();
            byRecord.forEach((id, stored) -> records.put(id, stored.record()));
            return records;
        }

        Set<String> paperIds() {
            return new TreeSet<>(digests.keySet());
        }

        boolean differs(PaperRecord record) {
            StoredRecord stored = byRecord.get(record.id());
            return stored == null || !stored.record().equals(record);
        }

        PlannedPaper plan(Paper paper, String extractionDigest) {
            String digest = PaperDigest.of(paper, extractionDigest);
            Set<String> former = new TreeSet<>();
            for (PaperRecord record : paper.records()) {
                StoredRecord stored = byRecord.get(record.id());
                if (stored != null) {
                    former.add(stored.paper());
                }
            }
            String before = digests.get(paper.id());
            return new PlannedPaper(paper, digest, before != null, !digest.equals(before), former);
        }
    }
}
