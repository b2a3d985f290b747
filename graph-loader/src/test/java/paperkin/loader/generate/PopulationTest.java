package paperkin.loader.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class PopulationTest {

    private static final int PAPERS = 2000;
    private static final int TIMES = 8;

    /// Grown to eight times its size, it is compared with papers drawn by the same law that are as
    /// many. Tolerances: two draws of a thing that a tenth of 2,000 papers has differ by 7 % (one
    /// standard deviation), numbers of things by 2 %.
    @Test
    void what_is_grown_is_like_what_is_real_in_that_size() {
        Population grown = grown(law(PAPERS, 1), TIMES * PAPERS, 0.1, 7);
        Population real = grown(law(TIMES * PAPERS, 2), TIMES * PAPERS, 0.1, 7);

        assertThat(grown.size()).isCloseTo(real.size(), Percentage.withPercentage(12));
        assertThat(singles(grown)).isCloseTo(singles(real), within(0.05));
        int[] most = frequencies(grown);
        int[] ofReal = frequencies(real);
        for (int rank : List.of(0, 1, 2, 5, 10, 20)) {
            assertThat(most[rank])
                    .as("papers of the thing of rank " + rank)
                    .isCloseTo(ofReal[rank], Percentage.withPercentage(25));
        }
    }

    @Test
    void papers_keep_their_number_of_things_and_no_thing_comes_twice() {
        Population grown = grown(law(200, 3), 2000, 0.3, 7);

        NumberLists things = grown.ofPapers();
        int[] papers = new int[grown.size()];
        for (int paper = 0; paper < things.size(); paper++) {
            int of = paper;
            Set<Integer> distinct =
                    new LinkedHashSet<>(
                            IntStream.range(0, things.length(paper))
                                    .mapToObj(i -> things.get(of, i))
                                    .toList());
            assertThat(distinct).hasSize(8);
            distinct.forEach(thing -> papers[thing]++);
        }
        for (int thing = 0; thing < papers.length; thing++) {
            assertThat(grown.papersOf(thing)).isEqualTo(papers[thing]);
        }
    }

    @Test
    void where_nothing_is_of_one_paper_alone_copies_are_exact() {
        var twice = new NumberLists();
        for (int paper = 0; paper < 2; paper++) {
            twice.begin();
            twice.add(0);
            twice.add(1);
        }

        Population grown = grown(new Law(twice, 2), 50, 0, 7);

        assertThat(grown.size()).isEqualTo(2);
        assertThat(grown.papersOf(0)).isEqualTo(50);
        assertThat(grown.papersOf(1)).isEqualTo(50);
    }

    @Test
    void a_new_thing_knows_the_real_one_that_it_comes_from() {
        Population grown = grown(law(50, 4), 1000, 0.1, 7);

        assertThat(grown.original(0)).isZero();
        assertThat(grown.variantNumber(0)).isZero();
        int last = grown.size() - 1;
        int real = law(50, 4).things();
        assertThat(last).isGreaterThan(real);
        assertThat(grown.original(last)).isLessThan(real);
        assertThat(grown.variantNumber(last)).isEqualTo(last - real + 1);
    }

    /// Papers and how many things they have among them.
    private record Law(NumberLists papers, int things) {}

    /// Eight things for each paper by Zipf's law, so that the share of things of one paper alone is
    /// near 0.6 in any number of papers.
    private static Law law(int papers, long seed) {
        var random = new Random(seed);
        var lists = new NumberLists();
        Map<Long, Integer> numbers = new HashMap<>();
        for (int paper = 0; paper < papers; paper++) {
            Set<Long> things = new LinkedHashSet<>();
            while (things.size() < 8) {
                things.add((long) Math.pow(1 - random.nextDouble(), -1.5));
            }
            lists.begin();
            for (long thing : things) {
                lists.add(numbers.computeIfAbsent(thing, _ -> numbers.size()));
            }
        }
        return new Law(lists, numbers.size());
    }

    private static Population grown(Law law, int papers, double exchanged, long seed) {
        var population = new Population(law.papers(), law.things(), exchanged);
        var random = new SplittableRandom(seed);
        for (int paper = law.papers().size(); paper < papers; paper++) {
            population.add(random.nextInt(paper), random);
        }
        return population;
    }

    private static double singles(Population population) {
        return IntStream.range(0, population.size())
                        .filter(thing -> population.papersOf(thing) == 1)
                        .count()
                / (double) population.size();
    }

    /// In descending order.
    private static int[] frequencies(Population population) {
        return IntStream.range(0, population.size())
                .map(thing -> -population.papersOf(thing))
                .sorted()
                .map(papers -> -papers)
                .toArray();
    }
}
