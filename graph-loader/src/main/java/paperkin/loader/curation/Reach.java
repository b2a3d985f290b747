package paperkin.loader.curation;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import paperkin.cypher.AliasKey;

/// The papers that some decisions may change: those where one of the concepts was found or stands
/// now, those with one of the surface forms, and those that are named.
///
/// @param concepts ids of concepts
/// @param surfaces keys of surface forms, see [AliasKey]
/// @param papers any ids of papers
/// @param touched ids of the concepts to which edges of these papers may change, if no edge changes
///   because of surface forms
public record Reach(
        Set<String> concepts, Set<String> surfaces, Set<String> papers, Set<String> touched) {

    public Reach {
        concepts = new TreeSet<>(concepts);
        surfaces = new TreeSet<>(surfaces);
        papers = new TreeSet<>(papers);
        touched = new TreeSet<>(touched);
    }

    /// The reach of changed decisions among all, those that have been there before included. What a
    /// decision changes of a concept was perhaps found as another one, which became it.
    public static Reach of(Collection<Decision> changed, Collection<Decision> all) {
        var reach = new Reach(Set.of(), Set.of(), Set.of(), Set.of());
        changed.forEach(reach::add);
        Map<String, Set<String>> origins = origins(all);
        addReachable(origins, reach.concepts);
        for (Decision decision : all) {
            if (decision instanceof Decision.Link link && reach.holds(link)) {
                reach.papers.add(link.paper());
            }
        }
        reach.touched.addAll(reach.concepts);
        addReachable(bothWays(origins), reach.touched);
        return reach;
    }

    private void add(Decision decision) {
        switch (decision) {
            case Decision.Merge merge -> concepts.addAll(merge.from());
            case Decision.Split split -> concepts.add(split.concept());
            case Decision.Retype retype -> concepts.add(retype.concept());
            case Decision.Block(Target target) -> add(target);
            case Decision.Unblock(Target target) -> add(target);
            case Decision.Link link -> {
                papers.add(link.paper());
                touched.add(link.concept());
            }
            case Decision.Unlink unlink -> {
                papers.add(unlink.paper());
                touched.add(unlink.concept());
            }
            case Decision.Rename _, Decision.Broader _, Decision.Reject _ -> {
                // They change no paper.
            }
        }
    }

    private void add(Target target) {
        switch (target) {
            case Target.Surface(String surface) -> surfaces.add(AliasKey.of(surface));
            case Target.Concept(String concept) -> concepts.add(concept);
        }
    }

    private static Map<String, Set<String>> origins(Collection<Decision> all) {
        Map<String, Set<String>> origins = new TreeMap<>();
        for (Decision decision : all) {
            switch (decision) {
                case Decision.Merge(String into, List<String> from) ->
                        origins.computeIfAbsent(into, _ -> new HashSet<>()).addAll(from);
                case Decision.Split split ->
                        origins.computeIfAbsent(split.to(), _ -> new HashSet<>())
                                .add(split.concept());
                case Decision.Rename _,
                        Decision.Retype _,
                        Decision.Block _,
                        Decision.Unblock _,
                        Decision.Link _,
                        Decision.Unlink _,
                        Decision.Broader _,
                        Decision.Reject _ -> {
                    // They move no concept.
                }
            }
        }
        return origins;
    }

    private static Map<String, Set<String>> bothWays(Map<String, Set<String>> origins) {
        Map<String, Set<String>> ties = new TreeMap<>();
        origins.forEach((concept, from) -> {
            for (String origin : from) {
                ties.computeIfAbsent(concept, _ -> new HashSet<>()).add(origin);
                ties.computeIfAbsent(origin, _ -> new HashSet<>()).add(concept);
            }
        });
        return ties;
    }

    /// Adds to concepts those that they are tied to, those that these are tied to, and so on.
    private static void addReachable(Map<String, Set<String>> ties, Set<String> concepts) {
        Set<String> added = new TreeSet<>(concepts);
        while (!added.isEmpty()) {
            Set<String> next = new TreeSet<>();
            added.forEach(concept -> next.addAll(ties.getOrDefault(concept, Set.of())));
            next.removeAll(concepts);
            concepts.addAll(next);
            added = next;
        }
    }

    private boolean holds(Decision.Link link) {
        return concepts.contains(link.concept()) || surfaces.contains(AliasKey.of(link.surface()));
    }

    /// Whether the edge of one of these papers to a concept may change.
    public boolean touches(String concept) {
        return !surfaces.isEmpty() || touched.contains(concept);
    }

    /// Whether this is no paper at all.
    public boolean isEmpty() {
        return concepts.isEmpty() && surfaces.isEmpty() && papers.isEmpty();
    }
}
