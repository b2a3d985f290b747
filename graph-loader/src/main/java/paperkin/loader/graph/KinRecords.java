package paperkin.loader.graph;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import paperkin.cypher.Writing;
import paperkin.loader.corpus.PaperRecord;

/// Finds the stored records that may describe the same papers as some others: those that share an
/// identifier or a title with one of them, those that share one with these, and so on.
record KinRecords(Writing reading) {

    /// The stored kin of these records, and what is stored under their own ids.
    Collection<StoredRecord> of(Collection<PaperRecord> records) {
        return of(records, Set.of());
    }

    /// The same, and what is stored under some more ids, with its kin.
    Collection<StoredRecord> of(Collection<PaperRecord> records, Set<String> recordIds) {
        var search = new Search();
        Set<String> ids = new TreeSet<>(recordIds);
        records.forEach(record -> ids.add(record.id()));
        records.forEach(search::follow);
        search.run(ids);
        while (search.hasNewKeys()) {
            search.run(Set.of());
        }
        return search.found.values();
    }

    private final class Search {
        private final Map<String, StoredRecord> found = new LinkedHashMap<>();
        private final Set<String> identifiers = new TreeSet<>();
        private final Set<String> titleIds = new TreeSet<>();
        private Set<String> newIdentifiers = new TreeSet<>();
        private Set<String> newTitleIds = new TreeSet<>();

        boolean hasNewKeys() {
            return !newIdentifiers.isEmpty() || !newTitleIds.isEmpty();
        }

        void run(Set<String> ids) {
            Map<String, Object> parameters =
                    Map.of(
                            "records", List.copyOf(ids),
                            "identifiers", List.copyOf(newIdentifiers),
                            "titleIds", List.copyOf(newTitleIds));
            newIdentifiers = new TreeSet<>();
            newTitleIds = new TreeSet<>();
            reading.run(LoadStatements.KIN_RECORDS, parameters).stream()
                    .map(StoredRecord::of)
                    .forEach(this::add);
        }

        private void add(StoredRecord stored) {
            if (found.putIfAbsent(stored.record().id(), stored) == null) {
                follow(stored.record());
            }
        }

        void follow(PaperRecord record) {
            record.ids().stream().filter(identifiers::add).forEach(newIdentifiers::add);
            if (titleIds.add(record.titleId())) {
                newTitleIds.add(record.titleId());
            }
        }
    }
}
