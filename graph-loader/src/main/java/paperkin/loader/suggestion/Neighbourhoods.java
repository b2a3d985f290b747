package paperkin.loader.suggestion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.collections.api.map.primitive.MutableLongIntMap;
import org.eclipse.collections.impl.factory.primitive.LongIntMaps;
import paperkin.loader.graph.Profile;
import paperkin.loader.graph.Sha256;

/// What stands beside some concepts in papers: counted for those that are asked about alone.
final class Neighbourhoods {

    private final Map<Long, MutableLongIntMap> beside = new HashMap<>();
    private final MutableLongIntMap frequency = LongIntMaps.mutable.empty();
    private int papers;

    /// Says before the papers come that a concept will be asked about.
    void want(String concept) {
        beside.computeIfAbsent(Sha256.fingerprint(concept), _ -> LongIntMaps.mutable.empty());
    }

    /// Takes up the concepts of a paper.
    void add(Profile profile) {
        papers++;
        long[] parts = profile.fingerprints();
        for (long one : parts) {
            frequency.addToValue(one, 1);
            MutableLongIntMap neighbours = beside.get(one);
            if (neighbours != null) {
                for (long other : parts) {
                    if (other != one) {
                        neighbours.addToValue(other, 1);
                    }
                }
            }
        }
    }

    /// How alike the papers of two concepts are in what else they have: the cosine of their
    /// neighbours, rare ones weighing more. Neither counts for the other.
    double likeness(String one, String other) {
        long first = Sha256.fingerprint(one);
        long second = Sha256.fingerprint(other);
        MutableLongIntMap some = beside.getOrDefault(first, LongIntMaps.mutable.empty());
        MutableLongIntMap others = beside.getOrDefault(second, LongIntMaps.mutable.empty());
        double[] dot = {0};
        some.forEachKeyValue((concept, count) -> {
            int here = others.getIfAbsent(concept, 0);
            if (here > 0 && concept != first && concept != second) {
                double idf = idf(concept);
                dot[0] += idf * idf * Math.log1p(count) * Math.log1p(here);
            }
        });
        double lengths = length(some, second) * length(others, first);
        return lengths == 0 ? 0 : dot[0] / lengths;
    }

    private double length(MutableLongIntMap neighbours, long without) {
        double[] sum = {0};
        neighbours.forEachKeyValue((concept, count) -> {
            if (concept != without) {
                double weight = idf(concept) * Math.log1p(count);
                sum[0] += weight * weight;
            }
        });
        return Math.sqrt(sum[0]);
    }

    private double idf(long concept) {
        return Math.log((papers + 1.0) / (frequency.get(concept) + 1)) + 1;
    }

    /// How closely a concept goes with what it goes with most: the mean normalised PMI of its
    /// nearest neighbours, from 0 for what stands beside everything by chance, to 1.
    ///
    /// @param nearest how many of them
    /// @param least in how many papers a neighbour must stand beside it
    double focus(String concept, int nearest, int least) {
        long id = Sha256.fingerprint(concept);
        int df = frequency.get(id);
        List<Double> closest = new ArrayList<>();
        beside.getOrDefault(id, LongIntMaps.mutable.empty())
                .forEachKeyValue((other, both) -> {
                    if (both >= least) {
                        closest.add(npmi(both, df, frequency.get(other)));
                    }
                });
        return closest.stream()
                .sorted(Comparator.reverseOrder())
                .limit(nearest)
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(1);
    }

    private double npmi(int both, int df, int otherDf) {
        return Math.log((double) both * papers / ((double) df * otherDf))
                / Math.log((double) papers / both);
    }

    /// In how many papers two concepts stand together.
    int together(String one, String other) {
        return beside.getOrDefault(Sha256.fingerprint(one), LongIntMaps.mutable.empty())
                .get(Sha256.fingerprint(other));
    }
}
