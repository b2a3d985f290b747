package paperkin.loader.graph;

import java.util.Map;
import java.util.TreeMap;

/// How many papers concepts had before some changes, and after them.
final class Frequencies {

    private final Map<String, Change> changes = new TreeMap<>();

    private record Change(int before, int after) {

        private Change then(Change later) {
            return new Change(before, later.after);
        }

        private boolean isNew() {
            return before == 0 && after > 0;
        }

        private boolean isGone() {
            return before > 0 && after == 0;
        }

        private boolean isOther() {
            return before > 0 && after > 0;
        }
    }

    void put(String concept, int before, int after) {
        changes.merge(concept, new Change(before, after), Change::then);
    }

    /// Takes up what was changed behind this.
    void add(Frequencies later) {
        later.changes.forEach((concept, change) -> put(concept, change.before, change.after));
    }

    /// How many concepts have come.
    long come() {
        return changes.values().stream().filter(Change::isNew).count();
    }

    /// How many concepts have gone.
    long gone() {
        return changes.values().stream().filter(Change::isGone).count();
    }

    /// How many concepts were and are there, and have changed.
    long changed() {
        return changes.values().stream().filter(Change::isOther).count();
    }
}
