package paperkin.loader.corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Records taken to describe one paper so far. A group that another has absorbed points to it.
final class RecordGroup {

    private final List<PaperRecord> records = new ArrayList<>();
    private final Set<Integer> years = new HashSet<>();
    private final Set<String> authors = new HashSet<>();
    private final Set<String> dois = new HashSet<>();
    private final Set<String> arxivIds = new HashSet<>();
    private int rank;
    private RecordGroup absorbedBy = this;

    /// @param rank place of the record among all records, best first
    RecordGroup(PaperRecord record, int rank) {
        this.rank = rank;
        records.add(record);
        record.year().ifPresent(years::add);
        addUnlessEmpty(authors, record.firstAuthorKey());
        addUnlessEmpty(arxivIds, record.arxivId());
        if (!Identifiers.isArxivDoi(record.doi())) {
            addUnlessEmpty(dois, record.doi());
        }
    }

    /// The group that these records belong to by now.
    RecordGroup current() {
        while (absorbedBy != absorbedBy.absorbedBy) {
            absorbedBy = absorbedBy.absorbedBy;
        }
        return absorbedBy;
    }

    /// Whether nothing speaks against one paper: first authors, DOIs and arXiv ids each have one in
    /// common, years are one apart at most (a preprint is often the older one), or one side has
    /// none.
    boolean isCompatibleWith(RecordGroup other) {
        return yearsAgree(other)
                && agree(authors, other.authors)
                && agree(dois, other.dois)
                && agree(arxivIds, other.arxivIds);
    }

    /// Takes over all records of another group.
    void absorb(RecordGroup other) {
        if (other == this) {
            return;
        }
        records.addAll(other.records);
        years.addAll(other.years);
        authors.addAll(other.authors);
        dois.addAll(other.dois);
        arxivIds.addAll(other.arxivIds);
        rank = Math.min(rank, other.rank);
        other.absorbedBy = this;
    }

    /// Place of its best record among all records.
    int rank() {
        return rank;
    }

    List<PaperRecord> records() {
        return records;
    }

    private boolean yearsAgree(RecordGroup other) {
        return years.isEmpty()
                || other.years.isEmpty()
                || years.stream()
                        .anyMatch(year -> other.years.stream().anyMatch(y -> near(year, y)));
    }

    /// Whether one paper may have come out in either year.
    static boolean near(int year, int other) {
        return Math.abs(year - other) <= 1;
    }

    private static void addUnlessEmpty(Set<String> set, String text) {
        if (!text.isEmpty()) {
            set.add(text);
        }
    }

    private static boolean agree(Set<?> some, Set<?> others) {
        return some.isEmpty() || others.isEmpty() || !Collections.disjoint(some, others);
    }
}
