package paperkin.loader.generate;

import java.util.random.RandomGenerator;
import org.eclipse.collections.api.list.primitive.MutableIntList;
import org.eclipse.collections.impl.factory.primitive.IntLists;

/// Things that papers have in common, concepts or authors: which paper has which, and how this goes
/// on as papers are added.
///
/// A new paper takes over the things of an earlier one, so that what stands together stays
/// together, with two changes. Now and then a thing gives way to one that is drawn from all edges,
/// and so by how many papers have it. And a thing of `n` papers turns into a new one, a variant of
/// it, with the probability `d / n` (Pitman and Yor 1997); `d` is the share of things that one
/// paper alone has. So this share stays what it is, the number of things grows as Heaps' law says,
/// like the `d`-th power of the number of papers, and what every tenth paper has, every tenth paper
/// goes on having.
final class Population {

    private final NumberLists ofPapers;
    private final int originals;
    private final double discount;
    private final double exchanged;
    private final MutableIntList papers;
    private final MutableIntList models = IntLists.mutable.empty();

    /// @param ofPapers the things of each real paper, by number from 0; grows with the population
    /// @param originals how many things there are
    /// @param exchanged how likely a thing gives way to another
    Population(NumberLists ofPapers, int originals, double exchanged) {
        this.ofPapers = ofPapers;
        this.originals = originals;
        this.exchanged = exchanged;
        this.papers = IntLists.mutable.of(new int[originals]);
        for (int place = 0; place < ofPapers.total(); place++) {
            count(ofPapers.at(place));
        }
        this.discount = papers.count(n -> n == 1) / (double) Math.max(1, originals);
    }

    private void count(int thing) {
        papers.set(thing, papers.get(thing) + 1);
    }

    /// Adds a paper that has about the same things as another, in the same order.
    void add(int parent, RandomGenerator random) {
        int before = ofPapers.total();
        ofPapers.begin();
        for (int i = 0; i < ofPapers.length(parent); i++) {
            int thing = ofPapers.get(parent, i);
            if (random.nextDouble() < exchanged) {
                thing = otherThan(thing, parent, ofPapers.at(random.nextInt(before)));
            }
            if (random.nextDouble() < discount / papers.get(thing)) {
                thing = variant(thing);
            }
            count(thing);
            ofPapers.add(thing);
        }
    }

    /// What was drawn, unless the paper has it anyway.
    private int otherThan(int thing, int parent, int drawn) {
        return ofPapers.contains(parent, drawn) || ofPapers.contains(ofPapers.size() - 1, drawn)
                ? thing
                : drawn;
    }

    private int variant(int thing) {
        models.add(original(thing));
        papers.add(0);
        return papers.size() - 1;
    }

    /// How many things there are.
    int size() {
        return papers.size();
    }

    /// How many papers have a thing.
    int papersOf(int thing) {
        return papers.get(thing);
    }

    /// The things of each paper.
    NumberLists ofPapers() {
        return ofPapers;
    }

    /// The real thing that a thing is a variant of, perhaps of a variant; itself if it is real.
    int original(int thing) {
        return thing < originals ? thing : models.get(thing - originals);
    }

    /// Which of all variants a thing is, from 1; 0 if it is real.
    int variantNumber(int thing) {
        return Math.max(0, thing - originals + 1);
    }
}
