package paperkin.loader.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.collections.api.list.primitive.MutableIntList;
import org.eclipse.collections.impl.factory.primitive.IntLists;
import paperkin.loader.memory.FingerprintMap;

/// Which concepts stand in the same papers as the hubs, the concepts of very many papers: counted
/// in memory, as these papers are too many to be walked for a question. 4 bytes per edge.
///
/// Of each hub it keeps the nearest of each type, by normalised PMI and by cosine with the formulas
/// of `queries/concept-neighbourhood`, and the other hubs.
public final class HubNeighbours {

    /// A concept of more papers than this is a hub, if it has more than half the root of all
    /// papers, too: hubs are linked to each other, so in a large graph they must not be too many.
    public static final int MOST_PAPERS = 200;

    /// In a graph of fewer papers, neighbours that share only one count too.
    static final int FEW_PAPERS = 1000;

    private final List<TypedConcept> concepts;
    private final FingerprintMap numbers = new FingerprintMap();
    private final List<int[]> papers = new ArrayList<>();
    private final int[] frequency;

    /// @param concepts all that so many papers have that they may be neighbours, in ascending order
    ///   of their ids
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
    /// @param isNear whether it is among the nearest of its type; if not, it is a hub, too
    public record Neighbour(String concept, int papers, boolean isNear) {}

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

    /// How many papers two concepts share at least to be neighbours.
    ///
    /// @param total all papers
    public static int leastPapers(long total) {
        return total < FEW_PAPERS ? 1 : 2;
    }

    /// Takes up the concepts of one more paper.
    public void add(Profile profile) {
        MutableIntList row = IntLists.mutable.empty();
        for (Profile.Part part : profile.parts()) {
            int number = numbers.get(part.concept());
            if (number != FingerprintMap.NONE) {
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
        return isHub(frequency[concept], papers.size());
    }

    /// Whether a concept of so many papers, of all papers, is a hub.
    static boolean isHub(long df, long total) {
        return df > MOST_PAPERS && df > Math.sqrt((double) total) / 2;
    }

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
            papersOfHubs
                    .getOrDefault(hub, IntLists.mutable.empty())
                    .forEach(paper -> {
                        for (int concept : papers.get(paper)) {
                            together[concept]++;
                        }
                    });
            together[hub] = 0;
            List<BesideHub> beside = new ArrayList<>();
            for (int concept = 0; concept < together.length; concept++) {
                if (together[concept] >= leastPapers(papers.size())) {
                    beside.add(beside(hub, concept));
                }
            }
            Arrays.fill(together, 0);
            return new Hub(concepts.get(hub).id(), frequency[hub], BesideHub.kept(beside));
        }

        private BesideHub beside(int hub, int concept) {
            TypedConcept one = concepts.get(concept);
            return BesideHub.of(
                    one.id(),
                    one.type(),
                    frequency[hub],
                    frequency[concept],
                    together[concept],
                    papers.size());
        }
    }
}
