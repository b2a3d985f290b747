package paperkin.loader.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import paperkin.loader.graph.PaperProfile.Part;

class RelatednessTest {

    @Test
    void the_score_is_the_sum_of_idf_times_the_lesser_confidence() {
        Relatedness relatedness =
                relatedness(
                        10,
                        paper("p1", List.of(new Part("bert", 2, 0.9), new Part("squad", 3, 0.5))),
                        paper("p2", List.of(new Part("squad", 3, 0.8), new Part("bert", 2, 0.4))),
                        paper("p3", List.of(new Part("squad", 3, 1.0))));

        List<RelatedPaper> related = relatedness.related(0, 1).getFirst();

        // idf(bert) = ln(11/3) + 1 = 2.29928, idf(squad) = ln(11/4) + 1 = 2.01160
        assertThat(related).extracting(RelatedPaper::paper).containsExactly("p2", "p3");
        assertThat(related.getFirst().score())
                .isCloseTo(2.29928 * 0.4 + 2.01160 * 0.5, within(1e-4));
        assertThat(related.getLast().score()).isCloseTo(2.01160 * 0.5, within(1e-4));
        assertThat(related.getFirst().concepts()).containsExactly("squad", "bert");
    }

    @Test
    void among_equal_scores_the_lesser_id_comes_first_and_twenty_are_kept() {
        PaperProfile[] papers =
                IntStream.range(0, 30)
                        .mapToObj(i ->
                                paper("p%02d".formatted(i), List.of(new Part("bert", 30, 0.7))))
                        .toArray(PaperProfile[]::new);

        List<RelatedPaper> related = relatedness(30, papers).related(5, 6).getFirst();

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

        List<RelatedPaper> related = relatedness.related(0, 1).getFirst();

        assertThat(related).extracting(RelatedPaper::paper).containsExactly("p2", "p3");
        assertThat(related.getFirst().score()).isEqualTo(related.getLast().score());
    }

    @Test
    void a_paper_that_shares_nothing_has_no_related_papers() {
        Relatedness relatedness =
                relatedness(
                        2, paper("p1", List.of()), paper("p2", List.of(new Part("bert", 2, 1.0))));

        assertThat(relatedness.size()).isEqualTo(2);
        assertThat(relatedness.related(0, 2)).containsExactly(List.of(), List.of());
    }

    @Test
    void no_papers_are_no_papers() {
        assertThat(relatedness(0).related(0, 0)).isEmpty();
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
                        3,
                        new PaperProfile("p1", new float[] {1, 0}, List.of()),
                        new PaperProfile("p2", new float[] {0.6f, 0.8f}, List.of()),
                        new PaperProfile("p3", new float[] {0.2f, 0.98f}, List.of()));

        List<RelatedPaper> related = relatedness.related(0, 1).getFirst();

        assertThat(related).extracting(RelatedPaper::paper).containsExactly("p2");
        assertThat(related.getFirst().wording()).isCloseTo(60 * (0.6 - 0.2), within(1e-5));
        assertThat(related.getFirst().score()).isEqualTo(related.getFirst().wording());
    }

    @Test
    void wording_and_concepts_add_up() {
        Relatedness relatedness =
                relatedness(
                        10,
                        new PaperProfile("p1", new float[] {1}, List.of(new Part("bert", 2, 0.5))),
                        new PaperProfile("p2", new float[] {1}, List.of(new Part("bert", 2, 0.9))));

        RelatedPaper related = relatedness.related(0, 1).getFirst().getFirst();

        assertThat(related.wording()).isCloseTo(48, within(1e-5));
        assertThat(related.score()).isCloseTo(48 + 2.29928 * 0.5, within(1e-4));
    }

    private static PaperProfile paper(String id, List<Part> parts) {
        return new PaperProfile(id, new float[] {0}, parts);
    }

    private static PaperProfile profile(String paper, double a, double b, double c) {
        return paper(paper, List.of(new Part("a", 3, a), new Part("b", 3, b), new Part("c", 3, c)));
    }

    private static Relatedness relatedness(long total, PaperProfile... papers) {
        var collector = new ProfileCollector();
        List.of(papers).forEach(collector::add);
        return collector.relatedness(total);
    }
}
