package paperkin.loader.graph;

import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import paperkin.loader.graph.HubNeighbours.Neighbour;

/// A concept that stands in papers of a hub, and how near that makes it, with the formulas of
/// `queries/concept-neighbourhood`.
///
/// @param concept its id
/// @param type METHOD, DATASET, TASK, METRIC or CONCEPT
/// @param isHub whether it is a hub, too
/// @param papers how many papers have both
/// @param npmi normalised pointwise mutual information over papers
/// @param cosine the papers of both divided by the root of the product of both's
record BesideHub(
        String concept, String type, boolean isHub, int papers, double npmi, double cosine) {

    /// As many of a type, and by a measure, as a question may ask for.
    private static final int NEAREST = 100;

    /// @param hubPapers papers that have the hub
    /// @param df papers that have this concept
    /// @param papers those that have both, at least 1
    /// @param total all papers
    static BesideHub of(
            String concept, String type, long hubPapers, long df, int papers, long total) {
        double product = (double) hubPapers * df;
        double npmi =
                papers == total
                        ? 1
                        : Math.log(papers * (double) total / product)
                                / Math.log((double) total / papers);
        return new BesideHub(
                concept,
                type,
                HubNeighbours.isHub(df, total),
                papers,
                npmi,
                papers / Math.sqrt(product));
    }

    /// Of all that stand beside one hub, in the order of their ids, those that are kept: the
    /// nearest of each type by either measure, and the other hubs.
    static List<Neighbour> kept(List<BesideHub> all) {
        Set<String> near = new HashSet<>();
        all.stream()
                .collect(groupingBy(BesideHub::type))
                .values()
                .forEach(ofType -> {
                    addNearest(ofType, BesideHub::npmi, near);
                    addNearest(ofType, BesideHub::cosine, near);
                });
        return all.stream()
                .filter(one -> one.isHub() || near.contains(one.concept()))
                .map(one ->
                        new Neighbour(one.concept(), one.papers(), near.contains(one.concept())))
                .toList();
    }

    private static void addNearest(
            List<BesideHub> all, ToDoubleFunction<BesideHub> measure, Set<String> near) {
        all.stream()
                .sorted(
                        Comparator.comparing((BesideHub one) -> one.papers() > 1)
                                .thenComparingDouble(measure)
                                .thenComparingInt(BesideHub::papers)
                                .reversed()
                                .thenComparing(BesideHub::concept))
                .limit(NEAREST)
                .forEach(one -> near.add(one.concept()));
    }
}
