package paperkin.loader.generate;

import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Papers grown from real ones: the first of them are as the real ones, each other one is after an
/// earlier one, chosen by lot.
///
/// @param concepts of all of them
/// @param authors of all of them
/// @param roots for each, the real paper that it is after in the end
/// @param families for each real paper, all that are after it
@SuppressWarnings("ArrayRecordComponent") // Millions of numbers, never compared.
record Growth(Population concepts, Population authors, int[] roots, NumberLists families) {

    /// How many concepts of a paper are others than those of the one it is after.
    private static final double EXCHANGED = 0.1;

    /// Grows a number of papers; the same from the same with the same seed.
    static Growth of(Originals originals, int papers, long seed) {
        var random = new SplittableRandom(seed);
        var concepts =
                new Population(originals.conceptsOf(), originals.concepts().size(), EXCHANGED);
        var authors = new Population(originals.authorsOf(), originals.authors().size(), 0);
        int real = originals.size();
        int[] roots = IntStream.range(0, papers).toArray();
        for (int paper = real; paper < papers; paper++) {
            int parent = random.nextInt(paper);
            concepts.add(parent, random);
            authors.add(parent, random);
            roots[paper] = roots[parent];
        }
        return new Growth(concepts, authors, roots, families(roots, real));
    }

    private static NumberLists families(int[] roots, int real) {
        var families = new NumberLists();
        long[] sorted =
                IntStream.range(0, roots.length)
                        .mapToLong(paper -> (long) roots[paper] << Integer.SIZE | paper)
                        .sorted()
                        .toArray();
        int at = 0;
        for (int root = 0; root < real; root++) {
            families.begin();
            while (at < sorted.length && sorted[at] >> Integer.SIZE == root) {
                families.add((int) sorted[at++]);
            }
        }
        return families;
    }

    /// How many papers there are.
    int size() {
        return roots.length;
    }
}
