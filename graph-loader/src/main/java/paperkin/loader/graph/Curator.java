package paperkin.loader.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import paperkin.cypher.AliasKey;
import paperkin.loader.corpus.Paper;
import paperkin.loader.curation.Curation;
import paperkin.loader.curation.Decision;
import paperkin.loader.curation.Target;
import paperkin.loader.mention.ConceptType;

/// Makes of what was found in a paper what people have decided: a plain function, safe to share
/// between threads. Each paper meets only the decisions that may speak of it.
public final class Curator {

    private final List<Decision> decisions;
    private final Map<String, List<Integer>> byConcept = new HashMap<>();
    private final Map<String, List<Integer>> bySurface = new HashMap<>();
    private final Map<String, List<Integer>> byPaper = new HashMap<>();

    public Curator(Curation curation) {
        this.decisions = curation.effective();
        for (int i = 0; i < decisions.size(); i++) {
            index(decisions.get(i), i);
        }
    }

    private void index(Decision decision, int number) {
        switch (decision) {
            case Decision.Merge merge -> merge.from().forEach(id -> put(byConcept, id, number));
            case Decision.Split split -> put(byConcept, split.concept(), number);
            case Decision.Retype retype -> put(byConcept, retype.concept(), number);
            case Decision.Block(Target.Concept(String id)) -> put(byConcept, id, number);
            case Decision.Block(Target.Surface(String surface)) ->
                    put(bySurface, AliasKey.of(surface), number);
            case Decision.Link link -> put(byPaper, link.paper(), number);
            case Decision.Unlink unlink -> put(byPaper, unlink.paper(), number);
            case Decision.Rename _, Decision.Broader _, Decision.Unblock _, Decision.Reject _ -> {
                // They change no paper.
            }
        }
    }

    private static void put(Map<String, List<Integer>> index, String key, int number) {
        index.computeIfAbsent(key, _ -> new ArrayList<>()).add(number);
    }

    /// What becomes of the edges that were found in a paper.
    public Curated curate(Paper paper, List<ConceptEdge> found) {
        return curate(PaperText.of(paper), found);
    }

    /// The same.
    Curated curate(PaperText paper, List<ConceptEdge> found) {
        return curate(paper, found, _ -> {});
    }

    /// The same.
    ///
    /// @param bites is told the number of each decision that changes something
    Curated curate(PaperText paper, List<ConceptEdge> found, IntConsumer bites) {
        Set<Integer> concerned = concerned(paper, found);
        if (concerned.isEmpty()) {
            return new Curated(found, List.of());
        }
        List<ConceptEdge> stored = found.stream().map(EdgeWork::asStored).toList();
        var state = new State(new EdgeWork(paper), stored);
        for (int number : concerned) {
            SortedMap<String, ConceptEdge> before = new TreeMap<>(state.edges);
            state.take(decisions.get(number));
            if (!before.equals(state.edges)) {
                bites.accept(number);
            }
        }
        return Curated.of(stored, state.edges.values());
    }

    /// The numbers of the decisions that may speak of a paper, ascending.
    private Set<Integer> concerned(PaperText paper, List<ConceptEdge> found) {
        Set<Integer> concerned = new TreeSet<>();
        Deque<String> concepts = new ArrayDeque<>();
        for (String id : paper.ids()) {
            for (int number : byPaper.getOrDefault(id, List.of())) {
                concerned.add(number);
                if (decisions.get(number) instanceof Decision.Link link) {
                    concepts.add(link.concept());
                    concerned.addAll(
                            bySurface.getOrDefault(AliasKey.of(link.surface()), List.of()));
                }
            }
        }
        for (ConceptEdge edge : found) {
            concepts.add(edge.concept());
            addBySurface(edge, concerned);
        }
        addByConcept(concepts, concerned);
        return concerned;
    }

    private void addBySurface(ConceptEdge edge, Set<Integer> concerned) {
        if (!bySurface.isEmpty()) {
            edge.surfaces()
                    .forEach(surface ->
                            concerned.addAll(
                                    bySurface.getOrDefault(AliasKey.of(surface), List.of())));
        }
    }

    /// A concept may become another, of which other decisions speak.
    private void addByConcept(Deque<String> concepts, Set<Integer> concerned) {
        Set<String> seen = new HashSet<>();
        while (!concepts.isEmpty()) {
            String concept = concepts.remove();
            if (seen.add(concept)) {
                for (int number : byConcept.getOrDefault(concept, List.of())) {
                    concerned.add(number);
                    switch (decisions.get(number)) {
                        case Decision.Merge merge -> concepts.add(merge.into());
                        case Decision.Split split -> concepts.add(split.to());
                        default -> {
                            // It stays what it is.
                        }
                    }
                }
            }
        }
    }

    /// The edges of a paper while decisions are taken, by concept.
    private static final class State {
        private final EdgeWork work;
        private final SortedMap<String, ConceptEdge> edges = new TreeMap<>();

        State(EdgeWork work, List<ConceptEdge> found) {
            this.work = work;
            found.forEach(edge -> edges.put(edge.concept(), edge));
        }

        void take(Decision decision) {
            switch (decision) {
                case Decision.Merge(String into, List<String> from) ->
                        from.forEach(each -> merge(each, into));
                case Decision.Split split -> split(split);
                case Decision.Retype(String concept, ConceptType type) ->
                        edges.computeIfPresent(concept, (_, edge) -> EdgeWork.retyped(edge, type));
                case Decision.Block(Target.Concept(String concept)) -> edges.remove(concept);
                case Decision.Block(Target.Surface(String surface)) -> block(AliasKey.of(surface));
                case Decision.Link link -> edges.compute(link.concept(), (_, _) -> linked(link));
                case Decision.Unlink unlink -> edges.remove(unlink.concept());
                case Decision.Rename _,
                        Decision.Broader _,
                        Decision.Unblock _,
                        Decision.Reject _ -> {
                    // They change no paper.
                }
            }
        }

        private void merge(String from, String into) {
            ConceptEdge edge = edges.remove(from);
            if (edge != null) {
                put(EdgeWork.moved(edge, into));
            }
        }

        private void put(ConceptEdge edge) {
            edges.merge(
                    edge.concept(), edge, (there, more) -> EdgeWork.joined(List.of(there, more)));
        }

        private void split(Decision.Split split) {
            ConceptEdge edge = edges.get(split.concept());
            if (edge == null) {
                return;
            }
            Set<String> keys = new HashSet<>();
            split.surfaces().forEach(surface -> keys.add(AliasKey.of(surface)));
            work.part(edge, surface -> keys.contains(AliasKey.of(surface)))
                    .ifPresent(taken -> {
                        edges.remove(split.concept());
                        work.part(edge, surface -> !keys.contains(AliasKey.of(surface)))
                                .ifPresent(left -> edges.put(split.concept(), left));
                        put(EdgeWork.moved(taken, split.to()));
                    });
        }

        private void block(String key) {
            for (ConceptEdge edge : List.copyOf(edges.values())) {
                if (edge.surfaces().stream().anyMatch(each -> AliasKey.of(each).equals(key))) {
                    edges.remove(edge.concept());
                    work.part(edge, surface -> !AliasKey.of(surface).equals(key))
                            .ifPresent(left -> edges.put(edge.concept(), left));
                }
            }
        }

        private ConceptEdge linked(Decision.Link link) {
            ConceptEdge there = edges.get(link.concept());
            if (there == null) {
                return work.added(
                        link.concept(),
                        link.role(),
                        link.type().orElse(ConceptType.CONCEPT),
                        link.surface());
            }
            ConceptEdge inRole = EdgeWork.inRole(there, link.role());
            return link.type().map(type -> EdgeWork.retyped(inRole, type)).orElse(inRole);
        }
    }
}
