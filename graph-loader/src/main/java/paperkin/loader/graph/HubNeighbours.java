package paperkin.loader.graph;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.collections.api.list.primitive.MutableIntList;
import org.eclipse.collections.api.map.primitive.MutableLongIntMap;
import org.eclipse.collections.impl.factory.primitive.IntLists;
import org.eclipse.collections.impl.factory.primitive.LongIntMaps;

/// Which concepts stand in the same papers as the hubs, the concepts of very many papers: counted
/// in memory, as these papers are too many to be walked for a question. 4 bytes per edge.
///
/// Of each hub it keeps the nearest of each type, by normalised PMI and by cosine with the formulas
/// of `queries/concept-neighbourhood`, and the other hubs.
public final class HubNeighbours {

    /// A concept of more papers than this is a hub.
    public static final int MOST_PAPERS = 200;

    /// As many of a type, and by a measure, as a question may ask for.
    private static final int NEAREST = 100;

    /// Below this number of papers, neighbours that share only one count too.
    private static final int FEW_PAPERS = 1000;

    private static final int NONE = -1;

    private final List<TypedConcept> concepts;
    private final MutableLongIntMap numbers = LongIntMaps.mutable.empty();
    private final List<int[]> papers = new ArrayList<>();
    private final int[] frequency;

    /// @param concepts all that papers may share, in ascending order of their ids
    public HubNeighbours(List<TypedConcept> concepts) {
        this.concepts = List.copyOf(concepts);
        for (int number = 0; number < concepts.size(); number++) {
            numbers.put(Sha256.fingerprint(concepts.get(number).id()), number);
        }
        frequency = new int[concepts.size()];
    }

    /// A concept.
    ///
    /// @param type METHOD, DATASET, TASK, METRIC or CONCEPT
    public record TypedConcept(String id, String type) {}

    /// A concept beside a hub.
    ///
    /// @param concept its id
    /// @param papers how many papers have both
    public record Neighbour(String concept, int papers) {}

    /// A hub.
    ///
    /// @param concept its id
    /// @param papers how many papers have it
    /// @param neighbours in ascending order of their ids
    public record Hub(String concept, int papers, List<Neighbour> neighbours) {

        public Hub {
            neighbours = List.copyOf(neighbours);
        }
    }

    /// Takes up the concepts of one more paper.
    public void add(Profile profile) {
        MutableIntList row = IntLists.mutable.empty();
        for (Profile.Part part : profile.parts()) {
            int number = numbers.getIfAbsent(part.concept(), NONE);
            if (number != NONE) {
                row.add(number);
                frequency[number]++;
            }
        }
        papers.add(row.toArray());
    }

    /// The hubs among some concepts, with their neighbours, in ascending order of their ids.
    ///
    /// @param wanted says of an id whether it is one of these
    public Stream<Hub> hubs(Predicate<String> wanted) {
        var counting = new Counting();
        return IntStream.range(0, frequency.length)
                .filter(concept -> isHub(concept) && wanted.test(concepts.get(concept).id()))
                .mapToObj(counting::hub);
    }

    private boolean isHub(int concept) {
        return frequency[concept] > MOST_PAPERS;
    }

    /// A concept beside the hub in question.
    private record Together(int concept, String type, int papers, double npmi, double cosine) {}

    private final class Counting {
        private final Map<Integer, MutableIntList> papersOfHubs = new HashMap<>();
        private final int[] together = new int[frequency.length];

        Counting() {
            for (int paper = 0; paper < papers.size(); paper++) {
                for (int concept : papers.get(paper)) {
                    if (isHub(concept)) {
                        papersOfHubs
                                .computeIfAbsent(concept, _ -> IntLists.mutable.empty())
                                .add(paper);
                    }
                }
            }
        }

        Hub hub(int hub) {
            List<Together> all = together(hub);
            var kept = new BitSet();
            all.stream()
                    .map(Together::concept)
                    .filter(HubNeighbours.this::isHub)
                    .forEach(kept::set);
            all.stream()
                    .collect(groupingBy(Together::type))
                    .values()
                    .forEach(ofType -> {
                        keepNearest(ofType, Together::npmi, kept);
                        keepNearest(ofType, Together::cosine, kept);
                    });
            return new Hub(
                    concepts.get(hub).id(),
                    frequency[hub],
                    all.stream()
                            .filter(one -> kept.get(one.concept()))
                            .map(one ->
                                    new Neighbour(concepts.get(one.concept()).id(), one.papers()))
                            .toList());
        }

        private List<Together> together(int hub) {
            papersOfHubs
                    .getOrDefault(hub, IntLists.mutable.empty())
                    .forEach(paper -> {
                        for (int concept : papers.get(paper)) {
                            together[concept]++;
                        }
                    });
            together[hub] = 0;
            int least = papers.size() < FEW_PAPERS ? 1 : 2;
            List<Together> all = new ArrayList<>();
            for (int concept = 0; concept < together.length; concept++) {
                if (together[concept] >= least) {
                    all.add(together(hub, concept, together[concept]));
                }
            }
            Arrays.fill(together, 0);
            return all;
        }

        private Together together(int hub, int concept, int both) {
            double product = (double) frequency[hub] * frequency[concept];
            double total = papers.size();
            double npmi =
                    both == papers.size()
                            ? 1
                            : Math.log(both * total / product) / Math.log(total / both);
            return new Together(
                    concept, concepts.get(concept).type(), both, npmi, both / Math.sqrt(product));
        }
    }

    private static void keepNearest(
            List<Together> all, ToDoubleFunction<Together> measure, BitSet kept) {
        all.stream()
                .sorted(
                        Comparator.comparing((Together one) -> one.papers() > 1)
                                .thenComparingDouble(measure)
                                .thenComparingInt(Together::papers)
                                .reversed()
                                .thenComparingInt(Together::concept))
                .limit(NEAREST)
                .forEach(one -> kept.set(one.concept()));
    }
}
