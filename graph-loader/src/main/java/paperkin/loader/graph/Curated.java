package paperkin.loader.graph;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The edges of a paper as people want them, and those that were found and are not among them: both
/// together are all that was found, so nothing that a decision changes is lost.
///
/// @param edges those that lead to concepts, in the order of the concepts' ids
/// @param held those that were found and are no more, or are others now
public record Curated(List<ConceptEdge> edges, List<ConceptEdge> held) {

    public Curated {
        edges = List.copyOf(edges);
        held = List.copyOf(held);
    }

    /// What has become of edges that were found.
    static Curated of(List<ConceptEdge> found, Collection<ConceptEdge> wanted) {
        Set<ConceptEdge> before = new HashSet<>(found);
        Set<ConceptEdge> after = new HashSet<>(wanted);
        return new Curated(
                wanted.stream().map(edge -> before.contains(edge) ? edge : byHand(edge)).toList(),
                found.stream().filter(edge -> !after.contains(edge)).toList());
    }

    /// The edges to some concepts alone.
    Curated among(Predicate<String> concepts) {
        Predicate<ConceptEdge> kept = edge -> concepts.test(edge.concept());
        return new Curated(
                edges.stream().filter(kept).toList(), held.stream().filter(kept).toList());
    }

    /// All edges that were found.
    List<ConceptEdge> found() {
        return Stream.concat(edges.stream().filter(edge -> !edge.byHand()), held.stream())
                .sorted(Comparator.comparing(ConceptEdge::concept))
                .toList();
    }

    private static ConceptEdge byHand(ConceptEdge edge) {
        return new ConceptEdge(
                edge.concept(),
                edge.role(),
                edge.confidence(),
                edge.best(),
                edge.spans(),
                edge.surfaces(),
                true);
    }
}
