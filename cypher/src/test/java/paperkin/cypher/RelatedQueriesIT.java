package paperkin.cypher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What relates papers in the [SmallGraph].
@ExtendWith(TestGraph.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RelatedQueriesIT {

    private static final String BERT = "10.18653/v1/n19-1423";
    private static final Offset<Double> EXACTLY = within(1e-9);

    /// ln(5 / 4) + 1 and ln(5 / 3) + 1: four papers, of which three or two have the concept.
    private static final double IDF_OF_3 = 1.2231435513142097;

    private static final double IDF_OF_2 = 1.5108256237659907;

    private final TestGraph.Server server;
    private final Questions questions;

    RelatedQueriesIT(TestGraph.Server server) {
        this.server = server;
        this.questions = new Questions(server);
    }

    @BeforeAll
    void fill() {
        SmallGraph.fill(server);
    }

    @Test
    void related_papers_come_by_their_score_with_the_part_that_wording_has() {
        List<Row> related = questions.ask("related-papers", "id", BERT);

        assertThat(related)
                .extracting(row -> row.text("id"), row -> row.decimal("wording"))
                .containsExactly(tuple("roberta", 6.5), tuple("1706.03762", 2.25));
        assertThat(related.getFirst().decimal("score"))
                .isCloseTo(6.5 + 0.8 * IDF_OF_3 + (0.5 + 0.9) * IDF_OF_2, EXACTLY);
        assertThat(related.getLast().decimal("score")).isCloseTo(2.25 + 0.9 * IDF_OF_3, EXACTLY);
    }

    /// RoBERTa shares Transformer (0.8), BERT (0.5) and SQuAD (0.9) with BERT.
    @Test
    void related_papers_show_what_they_share_with_the_parts_of_the_score() {
        List<Row> concepts =
                questions.ask("related-papers", "id", BERT).getFirst().rows("concepts");

        assertThat(concepts)
                .extracting(row -> row.text("id"))
                .containsExactly("squad", "transformer", "bert");
        assertThat(concepts.get(1).decimal("part")).isCloseTo(0.8 * IDF_OF_3, EXACTLY);
        assertThat(concepts.get(2).decimal("part")).isCloseTo(0.5 * IDF_OF_2, EXACTLY);
        Row squad = concepts.getFirst();
        assertThat(squad.text("type")).isEqualTo("DATASET");
        assertThat(squad.integer("df")).isEqualTo(2);
        assertThat(squad.decimal("idf")).isCloseTo(IDF_OF_2, EXACTLY);
        assertThat(squad.decimal("part")).isCloseTo(0.9 * IDF_OF_2, EXACTLY);
        assertThat(squad.text("sentence")).isEqualTo("What " + BERT + " says of squad.");
        assertThat(squad.text("otherSentence")).isEqualTo("What roberta says of squad.");
    }

    /// The parts are those of related-papers; BERT is related to RoBERTa with 6.5 for wording.
    @Test
    void why_two_papers_are_related_is_told_from_both_sides() {
        Row why = questions.one("why-related", "id", BERT, "other", "roberta");

        assertThat(why.decimal("wording")).isEqualTo(6.5);
        assertThat(why.decimal("score"))
                .isCloseTo(6.5 + 0.8 * IDF_OF_3 + (0.5 + 0.9) * IDF_OF_2, EXACTLY);
        Row squad = why.rows("concepts").getFirst();
        assertThat(squad.text("id")).isEqualTo("squad");
        assertThat(squad.decimal("part")).isCloseTo(0.9 * IDF_OF_2, EXACTLY);
        assertThat(squad.text("sentence")).isEqualTo("What " + BERT + " says of squad.");
        assertThat(squad.text("otherSentence")).isEqualTo("What roberta says of squad.");
        assertThat(why.rows("notCounted")).isEmpty();
        assertThat(why.text("citation")).isEmpty();
    }

    @Test
    void papers_that_are_not_known_to_be_alike_in_wording_are_scored_by_their_concepts() {
        Row why = questions.one("why-related", "id", "1706.03762", "other", "kl-paper");

        assertThat(why.has("wording")).isFalse();
        assertThat(why.decimal("score")).isCloseTo(0.4 * IDF_OF_2, EXACTLY);
    }

    @ParameterizedTest
    @CsvSource({"nowhere, roberta", "roberta, nowhere", "roberta, roberta"})
    void nothing_relates_a_paper_to_itself_or_to_one_that_is_not_there(String id, String other) {
        assertThat(questions.ask("why-related", "id", id, "other", other)).isEmpty();
        assertThat(questions.ask("why-related-paths", "id", id, "other", other)).isEmpty();
    }

    @Test
    void citations_are_told_in_both_directions_and_with_what_is_shared() {
        withCitations(() -> {
            assertThat(
                            questions
                                    .one("why-related", "id", BERT, "other", "roberta")
                                    .text("citation"))
                    .isEqualTo("cited");
            Row why = questions.one("why-related", "id", "roberta", "other", BERT);
            assertThat(why.text("citation")).isEqualTo("cites");
            assertThat(why.rows("references"))
                    .extracting(row -> row.text("id"))
                    .containsExactly("1706.03762");
            assertThat(why.rows("citedBy"))
                    .extracting(row -> row.text("id"))
                    .containsExactly("distilbert-paper");
        });
    }

    @Test
    void citations_go_both_ways_and_works_that_are_not_there_come_last() {
        withCitations(() -> {
            assertThat(questions.ask("citations", "id", "roberta"))
                    .extracting(row -> row.text("direction"), row -> row.text("id"))
                    .containsExactly(
                            tuple("cites", BERT),
                            tuple("cites", "1706.03762"),
                            tuple("cites", "1906.08237"),
                            tuple("cited", "distilbert-paper"));
            assertThat(questions.texts("title", "citations", "id", "roberta", "direction", "cites"))
                    .last()
                    .isEqualTo("");
            assertThat(questions.texts("id", "citations", "id", "roberta", "direction", "cited"))
                    .containsExactly("distilbert-paper");
        });
    }

    /// BERT is cited by two papers, of which one cites RoBERTa, cited once, and one Transformer's
    /// paper, cited twice: 1 / √(2 · 1) and 1 / √(2 · 2).
    @Test
    void papers_cited_together_are_ranked_by_how_often() {
        withCitations(() -> {
            List<Row> rows = questions.ask("co-citation", "id", BERT);
            assertThat(rows)
                    .extracting(row -> row.text("id"), row -> row.integer("papers"))
                    .containsExactly(tuple("roberta", 1L), tuple("1706.03762", 1L));
            assertThat(rows.getFirst().decimal("cosine")).isCloseTo(1 / Math.sqrt(2), EXACTLY);
            assertThat(rows.getLast().decimal("cosine")).isCloseTo(0.5, EXACTLY);
            assertThat(rows.getFirst().rows("citing"))
                    .extracting(row -> row.text("id"))
                    .containsExactly("distilbert-paper");
        });
    }

    /// RoBERTa cites three works. DistilBERT's paper cites two of them and one more, BERT's paper
    /// one of them alone: 2 / √(3 · 3) and 1 / √(3 · 1).
    @Test
    void papers_that_cite_the_same_are_ranked_by_how_much() {
        withCitations(() -> {
            List<Row> rows = questions.ask("bibliographic-coupling", "id", "roberta");
            assertThat(rows)
                    .extracting(row -> row.text("id"), row -> row.integer("references"))
                    .containsExactly(tuple("distilbert-paper", 2L), tuple(BERT, 1L));
            assertThat(rows.getFirst().decimal("cosine")).isCloseTo(2.0 / 3, EXACTLY);
            assertThat(rows.getLast().decimal("cosine")).isCloseTo(1 / Math.sqrt(3), EXACTLY);
            assertThat(rows.getFirst().rows("shared"))
                    .extracting(row -> row.text("id"), row -> row.text("title"))
                    .containsExactly(
                            tuple(BERT, "BERT: Pre-training of Deep Bidirectional Transformers"),
                            tuple("1906.08237", ""));
        });
    }

    @Test
    void a_way_of_two_steps_leads_over_a_concept_of_both() {
        List<Row> ways =
                questions.ask(
                        "why-related-paths", "id", "1706.03762", "other", "roberta", "limit", 1);

        assertThat(ways)
                .singleElement()
                .satisfies(way -> {
                    assertThat(way.integer("length")).isEqualTo(2);
                    assertThat(way.decimal("weight")).isCloseTo(0.8 * IDF_OF_3, EXACTLY);
                    assertThat(way.rows("steps"))
                            .extracting(
                                    step -> step.text("kind"),
                                    step -> step.text("id"),
                                    step -> step.text("role"),
                                    step -> step.text("sentence"))
                            .containsExactly(
                                    tuple(
                                            "concept",
                                            "transformer",
                                            "INTRODUCES",
                                            "What 1706.03762 says of transformer."),
                                    tuple(
                                            "paper",
                                            "roberta",
                                            "USES_METHOD",
                                            "What roberta says of transformer."));
                });
    }

    /// Both ways over Transformer's paper and over BERT's or RoBERTa's: the least confidence on the
    /// way is 0.4, of KL in Transformer's paper.
    @Test
    void a_way_of_four_steps_leads_over_a_third_paper() {
        List<Row> ways = questions.ask("why-related-paths", "id", "kl-paper", "other", "roberta");

        assertThat(ways)
                .singleElement()
                .satisfies(way -> {
                    assertThat(way.integer("length")).isEqualTo(4);
                    assertThat(way.decimal("weight"))
                            .isCloseTo(0.4 * (IDF_OF_2 + IDF_OF_3), EXACTLY);
                    assertThat(way.rows("steps"))
                            .extracting(step -> step.text("id"))
                            .containsExactly("kl", "1706.03762", "transformer", "roberta");
                });
    }

    @Test
    void a_way_of_three_steps_leads_from_a_concept_to_one_above_it() {
        server.run(
                "MATCH (a:Concept {id: 'kl'}), (b:Concept {id: 'f1'}) MERGE (a)-[:BROADER]->(b)");
        try {
            Row way =
                    questions
                            .ask("why-related-paths", "id", "kl-paper", "other", "roberta")
                            .getFirst();
            assertThat(way.integer("length")).isEqualTo(3);
            assertThat(way.rows("steps"))
                    .extracting(step -> step.text("id"), step -> step.text("role"))
                    .containsExactly(
                            tuple("kl", "MENTIONS"),
                            tuple("f1", "BROADER"),
                            tuple("roberta", "REPORTS_METRIC"));
        } finally {
            server.run("MATCH ()-[broader:BROADER]->() DELETE broader");
        }
    }

    private void withCitations(Runnable test) {
        SmallGraph.fillWithCitations(server);
        try {
            test.run();
        } finally {
            SmallGraph.fill(server);
        }
    }
}
