package paperkin.loader.corpus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Decides which records describe the same paper. The answer depends on the set of records alone,
/// not on their order.
public final class PaperIdentity {

    private PaperIdentity() {}

    /// The papers that these records describe, in the order of their best records
    /// ([PaperRecord#BEST_FIRST]), each under an id of its own.
    ///
    /// 1. Of several records with the same [id][PaperRecord#id] the best one counts.
    /// 2. Records that share a DOI, an arXiv id or a given id describe one paper.
    /// 3. For each title key, in alphabetical order: every group of records that has this title,
    ///    the one with the best record first, joins the first earlier group that it is compatible
    ///    with ([RecordGroup#isCompatibleWith]).
    /// 4. Papers known by their title alone that would share an id get `-2`, `-3` … behind it, in
    ///    the order of their best records.
    public static List<Paper> papers(Collection<PaperRecord> records) {
        List<RecordGroup> groups = groups(records);
        joinById(groups);
        joinByTitle(groups);
        return withDistinctIds(
                standing(groups).stream().map(group -> Paper.of(group.records())).toList());
    }

    private static List<RecordGroup> groups(Collection<PaperRecord> records) {
        Map<String, PaperRecord> byId = new LinkedHashMap<>();
        records.stream()
                .sorted(PaperRecord.BEST_FIRST)
                .forEach(record -> byId.putIfAbsent(record.id(), record));
        List<RecordGroup> groups = new ArrayList<>(byId.size());
        byId.values().forEach(record -> groups.add(new RecordGroup(record, groups.size())));
        return groups;
    }

    private static void joinById(List<RecordGroup> groups) {
        Map<String, RecordGroup> byId = new HashMap<>();
        for (RecordGroup group : groups) {
            for (String id : group.records().getFirst().ids()) {
                byId.computeIfAbsent(id, _ -> group).current().absorb(group.current());
            }
        }
    }

    private static void joinByTitle(List<RecordGroup> groups) {
        Map<String, Set<RecordGroup>> byTitle = new TreeMap<>();
        for (RecordGroup group : standing(groups)) {
            for (PaperRecord record : group.records()) {
                byTitle.computeIfAbsent(record.titleKey(), _ -> new HashSet<>()).add(group);
            }
        }
        byTitle.values().stream().filter(twins -> twins.size() > 1).forEach(PaperIdentity::join);
    }

    private static void join(Collection<RecordGroup> twins) {
        List<RecordGroup> apart = new ArrayList<>();
        for (RecordGroup group : standing(twins)) {
            apart.stream()
                    .filter(group::isCompatibleWith)
                    .findFirst()
                    .ifPresentOrElse(earlier -> earlier.absorb(group), () -> apart.add(group));
        }
    }

    private static List<RecordGroup> standing(Collection<RecordGroup> groups) {
        return groups.stream()
                .map(RecordGroup::current)
                .distinct()
                .sorted(Comparator.comparingInt(RecordGroup::rank))
                .toList();
    }

    private static List<Paper> withDistinctIds(List<Paper> papers) {
        Set<String> taken = new HashSet<>();
        papers.stream().filter(paper -> !paper.isKnownByTitle()).map(Paper::id).forEach(taken::add);
        return papers.stream().map(paper -> withDistinctId(paper, taken)).toList();
    }

    private static Paper withDistinctId(Paper paper, Set<String> taken) {
        if (!paper.isKnownByTitle() || taken.add(paper.id())) {
            return paper;
        }
        int number = 2;
        while (!taken.add(paper.id() + "-" + number)) {
            number++;
        }
        return paper.withId(paper.id() + "-" + number);
    }
}
