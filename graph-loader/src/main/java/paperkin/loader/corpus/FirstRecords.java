package paperkin.loader.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/// Tells the first record of each paper from further ones while records stream by. It keeps ids and
/// titles' keys, no texts. Unlike [PaperIdentity] it never changes its mind: a record that shows
/// two earlier ones to be the same paper comes too late.
public final class FirstRecords {

    private final Set<String> ids = new HashSet<>();
    private final Map<String, List<Traits>> byTitle = new HashMap<>();

    /// Whether no record before this one had one of its ids, or the same title without a year more
    /// than one apart, another first author, DOI or arXiv id.
    public boolean isFirst(PaperRecord record) {
        boolean knownId = record.ids().stream().anyMatch(ids::contains);
        ids.addAll(record.ids());
        Traits traits = Traits.of(record);
        List<Traits> twins = byTitle.computeIfAbsent(record.titleKey(), _ -> new ArrayList<>(1));
        boolean knownTitle = twins.stream().anyMatch(traits::agreesWith);
        if (knownId || knownTitle) {
            return false;
        }
        twins.add(traits);
        return true;
    }

    /// What may set two papers with the same title apart.
    private record Traits(OptionalInt year, String firstAuthor, String doi, String arxivId) {

        static Traits of(PaperRecord record) {
            return new Traits(
                    record.year(),
                    record.firstAuthorKey(),
                    Identifiers.isArxivDoi(record.doi()) ? "" : record.doi(),
                    record.arxivId());
        }

        boolean agreesWith(Traits other) {
            return yearAgreesWith(other)
                    && agree(firstAuthor, other.firstAuthor)
                    && agree(doi, other.doi)
                    && agree(arxivId, other.arxivId);
        }

        private boolean yearAgreesWith(Traits other) {
            return year.isEmpty()
                    || other.year.isEmpty()
                    || RecordGroup.near(year.getAsInt(), other.year.getAsInt());
        }

        private static boolean agree(String some, String other) {
            return some.isEmpty() || other.isEmpty() || some.equals(other);
        }
    }
}
