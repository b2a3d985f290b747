package paperkin.loader.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.lang.foreign.Arena;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import paperkin.loader.wording.CosineTable;
import paperkin.loader.wording.WordingCode;

class RelatednessTest {

    @Test
    void the_score_is_the_sum_of_idf_times_the_lesser_confidence() {
        Relatedness relatedness =
                relatedness(
                        10,
                        paper("p1", part("bert", 0.9), part("squad", 0.5)),
                        paper("p2", part("squad", 0.8), part("bert", 0.4)),
                        paper("p3", part("squad", 1.0)));

        List<RelatedPaper> related = related(relatedness, 0);

        // idf(bert) = ln(11/3) + 1 = 2.29928, idf(squad) = ln(11/4) + 1 = 2.01160
        assertThat(related).extracting(RelatedPaper::paper).containsExactly("p2", "p3");
        assertThat(related.getFirst().score())
                .isCloseTo(2.29928 * 0.4 + 2.01160 * 0.5, within(1e-4));
        assertThat(related.getLast().score()).isCloseTo(2.01160 * 0.5, within(1e-4));
    }

    @Test
    void among_equal_scores_the_lesser_id_comes_first_and_twenty_are_kept() {
        Profile[] papers =
                IntStream.range(0, 30)
                        .mapToObj(i -> paper("p%02d".formatted(i), part("bert", 0.7)))
                        .toArray(Profile[]::new);

        List<RelatedPaper> related = related(relatedness(30, papers), 5);

        assertThat(related)
                .extracting(RelatedPaper::paper)
                .hasSize(20)
                .startsWith("p00", "p01", "p02", "p03", "p04", "p06")
                .isSorted();
    }

    @Test
    void sums_that_are_equal_but_for_the_order_of_adding_tie() {
        // 0.1 + 0.2 + 0.3 and 0.3 + 0.2 + 0.1 differ in the last bit.
        Relatedness relatedness =
                relatedness(
                        100,
                        profile("p1", 1.0, 1.0, 1.0),
                        profile("p2", 0.3, 0.2, 0.1),
                        profile("p3", 0.1, 0.2, 0.3));

        List<RelatedPaper> related = related(relatedness, 0);

        assertThat(related).extracting(RelatedPaper::paper).containsExactly("p2", "p3");
        assertThat(related.getFirst().score()).isEqualTo(related.getLast().score());
    }

    @Test
    void a_paper_that_shares_nothing_has_no_related_papers() {
        Relatedness relatedness = relatedness(2, paper("p1"), paper("p2", part("bert", 1.0)));

        assertThat(relatedness.size()).isEqualTo(2);
        assertThat(related(relatedness, 0)).isEmpty();
        assertThat(related(relatedness, 1)).isEmpty();
    }

    @Test
    void no_papers_are_no_papers() {
        assertThat(relatedness(0).size()).isZero();
        relatedness(0).kin((_, _) -> {});
    }

    @Test
    void a_hub_is_a_concept_of_more_than_fifty_papers_and_five_percent_of_all() {
        assertThat(List.of(0L, 999L, 1000L, 1001L, 1040L, 157_000L))
                .extracting(Relatedness::mostPapers)
                .containsExactly(50L, 50L, 50L, 50L, 52L, 7850L);
    }

    @Test
    void papers_alike_in_wording_are_related_by_as_much_as_their_cosine_exceeds_chance() {
        Relatedness relatedness =
                relatedness(
                        3, worded("p1", 1, 0), worded("p2", 0.6f, 0.8f), worded("p3", 0.2f, 0.98f));

        List<RelatedPaper> related = related(relatedness, 0);

        assertThat(related).extracting(RelatedPaper::paper).startsWith("p2");
        assertThat(related.getFirst().wording()).isCloseTo(60 * (0.6 - 0.2), within(0.2));
        assertThat(related.getFirst().score()).isEqualTo(related.getFirst().wording());
    }

    @Test
    void wording_and_concepts_add_up() {
        String wording = WordingCode.encode(new float[] {1});
        Relatedness relatedness =
                relatedness(
                        10,
                        Profile.of("p1", wording, part("bert", 0.5)),
                        Profile.of("p2", wording, part("bert", 0.9)));

        RelatedPaper related = related(relatedness, 0).getFirst();

        assertThat(related.wording()).isCloseTo(48, within(1e-5));
        assertThat(related.score()).isCloseTo(48 + 2.29928 * 0.5, within(1e-4));
    }

    @Test
    void some_papers_have_the_same_kin_whether_all_are_asked_for_or_they_alone() {
        Profile[] papers = random(700);
        int[] some = IntStream.range(0, 700).filter(i -> i % 7 == 3 || i < 90).toArray();
        Relatedness relatedness = relatedness(700, papers);

        KinLists all = relatedness.kin((_, _) -> {});
        KinLists alone = relatedness.kin(some, new double[700], (_, _) -> {});

        for (int paper : some) {
            assertThat(alone.of(paper)).isEqualTo(all.of(paper)).hasSize(20);
        }
    }

    @Test
    void other_papers_get_those_of_the_some_that_reach_their_floor() {
        Relatedness relatedness = relatedness(700, random(700));
        int[] some = {5, 300, 301, 699};
        KinLists all = relatedness.kin((_, _) -> {});
        double[] floors =
                IntStream.range(0, 700).mapToDouble(i -> all.of(i).getLast().score()).toArray();

        KinLists alone = relatedness.kin(some, floors, (_, _) -> {});

        for (int paper = 0; paper < 700; paper++) {
            if (Arrays.binarySearch(some, paper) < 0) {
                assertThat(alone.of(paper))
                        .containsExactlyElementsOf(
                                all.of(paper).stream()
                                        .filter(kin -> Arrays.binarySearch(some, kin.paper()) >= 0)
                                        .toList());
            }
        }
    }

    @Test
    void the_papers_done_are_counted_up_to_all() {
        var done = new long[1];

        relatedness(200, random(200)).kin((_, count) -> done[0] = count);

        assertThat(done[0]).isEqualTo(200);
    }

    @Test
    void the_kin_of_the_first_papers_is_known_before_all_have_been_compared() {
        Relatedness relatedness = relatedness(700, random(700));
        KinLists whole = relatedness.kin((_, _) -> {});
        List<Integer> moments = new ArrayList<>();

        relatedness.kin((lists, known) -> {
            moments.add(known);
            IntStream.range(0, known)
                    .forEach(paper -> assertThat(lists.of(paper)).isEqualTo(whole.of(paper)));
        });

        assertThat(moments).hasSizeGreaterThan(5).isSorted().endsWith(700);
    }

    /// Papers are compared range by range; the concepts of these stand in several ranges.
    @Test
    void kin_is_found_among_papers_of_every_range() {
        int count = 2 * CosineTable.RANGE + 100;
        Profile[] papers =
                IntStream.range(0, count)
                        .mapToObj(i -> paper("p%06d".formatted(i)))
                        .toArray(Profile[]::new);
        int[] kin = {7, CosineTable.RANGE - 1, CosineTable.RANGE, 2 * CosineTable.RANGE + 99};
        for (int paper : kin) {
            papers[paper] = paper("p%06d".formatted(paper), part("bert", 0.9), part("squad", 0.9));
        }
        Relatedness relatedness = relatedness(count, papers);

        KinLists lists = relatedness.kin(kin, new double[count], (_, _) -> {});

        for (int paper : kin) {
            assertThat(lists.of(paper))
                    .extracting(Kin::paper)
                    .containsExactlyElementsOf(
                            IntStream.of(kin).filter(other -> other != paper).boxed().toList());
        }
    }

    private static Profile[] random(int count) {
        var random = new Random(6);
        var papers = new Profile[count];
        for (int i = 0; i < count; i++) {
            float[] wording = new float[8];
            for (int j = 0; j < wording.length; j++) {
                wording[j] = (float) random.nextGaussian();
            }
            papers[i] =
                    Profile.of(
                            "p%03d".formatted(i),
                            WordingCode.encode(wording),
                            part("abc".charAt(random.nextInt(3)) + "", random.nextDouble()));
        }
        return papers;
    }

    private static List<RelatedPaper> related(Relatedness relatedness, int paper) {
        return relatedness.kin((_, _) -> {}).of(paper).stream().map(relatedness::describe).toList();
    }

    private static Profile.Part part(String concept, double confidence) {
        return new Profile.Part(Sha256.fingerprint(concept), confidence);
    }

    private static Profile worded(String id, float... wording) {
        return Profile.of(id, WordingCode.encode(wording));
    }

    private static Profile paper(String id, Profile.Part... parts) {
        return Profile.of(id, WordingCode.encode(new float[] {0}), parts);
    }

    private static Profile profile(String paper, double a, double b, double c) {
        return paper(paper, part("a", a), part("b", b), part("c", c));
    }

    /// @param total how many papers there are, those without any concept included
    private static Relatedness relatedness(long total, Profile... papers) {
        var collector = new ProfileCollector(Arena.ofAuto());
        List.of(papers).forEach(collector::add);
        for (int i = papers.length; i < total; i++) {
            collector.count(paper("other"));
        }
        return collector.relatedness();
    }
}
