package paperkin.loader.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import paperkin.loader.text.Language;

/// What a load has made of each paper that it speaks of, seen over the whole load: a paper written
/// as new by one batch and again by the next is new once, and one that the next batch finds to be
/// another is none.
final class Outcomes {

    /// What became of a paper.
    enum Outcome {
        NEW,
        UPDATED,
        UNCHANGED
    }

    // By fingerprint: the ids of all papers of a large load would fill the memory.
    private final Map<Long, Outcome> byPaper = new HashMap<>();
    private final Set<Long> foreign = new HashSet<>();

    /// Takes in what one batch has done.
    void add(BatchPlan plan) {
        plan.touched().forEach(this::add);
        remove(plan.vanished());
    }

    private void add(PlannedPaper paper) {
        byPaper.compute(
                Sha256.fingerprint(paper.id()),
                (_, before) -> before == null ? first(paper) : again(paper, before));
        if (!Language.isEnglish(paper.paper().abstractText())) {
            foreign.add(Sha256.fingerprint(paper.id()));
        }
    }

    private Outcome first(PlannedPaper paper) {
        if (paper.isStored()) {
            return paper.isChanged() ? Outcome.UPDATED : Outcome.UNCHANGED;
        }
        boolean hasFormerOfAnEarlierLoad =
                paper.former().stream()
                        .map(id -> byPaper.get(Sha256.fingerprint(id)))
                        .anyMatch(outcome -> outcome != Outcome.NEW);
        return hasFormerOfAnEarlierLoad ? Outcome.UPDATED : Outcome.NEW;
    }

    private static Outcome again(PlannedPaper paper, Outcome before) {
        return before == Outcome.UNCHANGED && paper.isChanged() ? Outcome.UPDATED : before;
    }

    private void remove(Collection<String> vanished) {
        vanished.forEach(id -> byPaper.remove(Sha256.fingerprint(id)));
        vanished.forEach(id -> foreign.remove(Sha256.fingerprint(id)));
    }

    /// How many papers had this outcome.
    long count(Outcome outcome) {
        return byPaper.values().stream().filter(each -> each == outcome).count();
    }

    /// How many papers are not in English.
    long foreign() {
        return foreign.size();
    }

    /// How many papers the load speaks of.
    long papers() {
        return byPaper.size();
    }
}
