package paperkin.loader.graph;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import paperkin.loader.mention.ConceptType;
import paperkin.loader.mention.Mention;
import paperkin.loader.mention.Role;

/// The one edge between a paper and a concept, with the mention that proves it best.
///
/// @param concept the concept's id
/// @param role what the paper does with the concept, which is the type of the edge
/// @param confidence the greatest of its mentions'
/// @param best the mention that speaks for the edge, see [#BEST_FIRST]
/// @param spans all places where the paper names the concept, in the order of the text
/// @param surfaces the different ways in which it does, in alphabetical order
/// @param byHand whether a person's decision has made it what it is
public record ConceptEdge(
        String concept,
        EdgeRole role,
        double confidence,
        Mention best,
        List<String> spans,
        List<String> surfaces,
        boolean byHand) {

    /// The order in which mentions speak for their edge: the strongest role first, then the
    /// greatest confidence, a particular type before CONCEPT, the title before the abstract, the
    /// earlier place; what remains is settled by the rest of the mention, so that only equal ones
    /// tie.
    static final Comparator<Mention> BEST_FIRST =
            Comparator.comparing(Mention::role, Comparator.reverseOrder())
                    .thenComparing(Comparator.comparingDouble(Mention::confidence).reversed())
                    .thenComparing(mention -> mention.type() == ConceptType.CONCEPT)
                    .thenComparing(Mention::field)
                    .thenComparingInt(Mention::start)
                    .thenComparingInt(Mention::end)
                    .thenComparing(Mention::type)
                    .thenComparing(Mention::rule)
                    .thenComparing(Mention::label)
                    .thenComparingInt(Mention::sentenceStart)
                    .thenComparing(Mention::sentence);

    private static final Comparator<Mention> IN_TEXT =
            Comparator.comparing(Mention::field)
                    .thenComparingInt(Mention::start)
                    .thenComparingInt(Mention::end);

    public ConceptEdge {
        spans = List.copyOf(spans);
        surfaces = List.copyOf(surfaces);
    }

    /// An edge that was found.
    public ConceptEdge(
            String concept,
            EdgeRole role,
            double confidence,
            Mention best,
            List<String> spans,
            List<String> surfaces) {
        this(concept, role, confidence, best, spans, surfaces, false);
    }

    /// The edges of a paper, in the order of the concepts' ids; the same for the same set of
    /// mentions, whatever their order.
    public static List<ConceptEdge> of(Collection<Mention> mentions) {
        return mentions.stream()
                .collect(
                        groupingBy(
                                Mention::concept,
                                TreeMap::new,
                                collectingAndThen(toList(), ConceptEdge::ofOne)))
                .values()
                .stream()
                .toList();
    }

    private static ConceptEdge ofOne(List<Mention> mentions) {
        Mention best = mentions.stream().min(BEST_FIRST).orElseThrow();
        Role strongest = best.role();
        return new ConceptEdge(
                best.concept(),
                EdgeRole.of(strongest, best.type()),
                mentions.stream().mapToDouble(Mention::confidence).max().orElseThrow(),
                best,
                mentions.stream().sorted(IN_TEXT).map(Mention::span).distinct().toList(),
                mentions.stream().map(Mention::surface).distinct().sorted().toList());
    }

    /// How often the paper names the concept.
    public int count() {
        return spans.size();
    }
}
