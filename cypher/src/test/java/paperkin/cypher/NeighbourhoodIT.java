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

/// Which concepts stand beside a concept in the [SmallGraph], and how much more than by chance.
@ExtendWith(TestGraph.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NeighbourhoodIT {

    private static final Offset<Double> EXACTLY = within(1e-9);

    private final TestGraph.Server server;
    private final Questions questions;

    NeighbourhoodIT(TestGraph.Server server) {
        this.server = server;
        this.questions = new Questions(server);
    }

    @BeforeAll
    void fill() {
        SmallGraph.fill(server);
    }

    /// npmi with SQuAD: both papers of one are those of the other, so 1. With Transformer: ln(2·4 /
    /// (2·3)) / ln(4 / 2). With one paper only: ln(1·4 / (2·1)) / ln(4 / 1) = 1/2.
    @Test
    void neighbours_of_a_concept_are_ranked_by_npmi() {
        List<Row> rows = questions.ask("concept-neighbourhood", "id", "bert");

        assertThat(rows)
                .extracting(row -> row.text("id"))
                .containsExactly("squad", "transformer", "f1", "question-answering");
        assertThat(rows).extracting(row -> row.integer("papers")).containsExactly(2L, 2L, 1L, 1L);
        assertThat(rows.get(0).decimal("npmi")).isCloseTo(1, EXACTLY);
        assertThat(rows.get(1).decimal("npmi")).isCloseTo(Math.log(8.0 / 6) / Math.log(2), EXACTLY);
        assertThat(rows.get(2).decimal("npmi")).isCloseTo(0.5, EXACTLY);
        assertThat(questions.ask("concept-neighbourhood", "id", "bert", "type", "task"))
                .extracting(row -> row.text("id"))
                .containsExactly("question-answering");
    }

    /// SQuAD stands beside two methods, of which BERT is the nearer.
    @Test
    void the_first_neighbours_of_each_type_come_at_once() {
        assertThat(questions.texts("id", "concept-neighbourhood", "id", "squad"))
                .containsExactly("bert", "transformer", "f1", "question-answering");
        assertThat(
                        questions.texts(
                                "id",
                                "concept-neighbourhood",
                                "id",
                                "squad",
                                "type",
                                "each",
                                "limit",
                                1))
                .containsExactly("bert", "f1", "question-answering");
    }

    @Test
    void two_hops_are_the_neighbours_and_theirs() {
        List<Row> rows = questions.ask("concept-two-hops", "id", "bert", "further", 2);
        List<Row> near = rows.stream().filter(row -> row.integer("hop") == 1).toList();
        List<Row> far = rows.stream().filter(row -> row.integer("hop") == 2).toList();

        assertThat(near).extracting(row -> row.text("source")).containsOnly("bert");
        assertThat(near)
                .extracting(row -> row.text("id"))
                .containsExactlyElementsOf(
                        questions.texts("id", "concept-neighbourhood", "id", "bert"));
        for (Row first : near) {
            List<String> theirs =
                    questions.texts("id", "concept-neighbourhood", "id", first.text("id"));
            assertThat(far)
                    .filteredOn(row -> row.text("source").equals(first.text("id")))
                    .extracting(row -> row.text("id"))
                    .as(first.text("id"))
                    .containsExactlyElementsOf(
                            theirs.stream().filter(id -> !id.equals("bert")).limit(2).toList());
        }
    }

    @Test
    void links_join_each_pair_of_concepts_once() {
        assertThat(questions.ask("concept-links", "ids", "squad,bert,kl,nowhere"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.text("source")).isEqualTo("bert");
                    assertThat(row.text("target")).isEqualTo("squad");
                    assertThat(row.integer("papers")).isEqualTo(2);
                    assertThat(row.decimal("npmi")).isCloseTo(1, EXACTLY);
                });
    }

    /// cosine with Transformer: 2 / √(2 · 3); with F1, which has one paper: 1 / √(2 · 1).
    @Test
    void neighbours_can_be_ranked_by_cosine() {
        List<Row> rows = questions.ask("concept-neighbourhood", "id", "bert", "measure", "cosine");

        assertThat(rows)
                .extracting(row -> row.text("id"))
                .containsExactly("squad", "transformer", "f1", "question-answering");
        assertThat(rows.get(0).decimal("cosine")).isCloseTo(1, EXACTLY);
        assertThat(rows.get(1).decimal("cosine")).isCloseTo(2 / Math.sqrt(6), EXACTLY);
        assertThat(rows.get(2).decimal("cosine")).isCloseTo(1 / Math.sqrt(2), EXACTLY);
    }

    /// In 2019 there are two papers, and both have Transformer, BERT and SQuAD.
    @Test
    void with_years_only_their_papers_count() {
        List<Row> rows =
                questions.ask("concept-neighbourhood", "id", "transformer", "fromYear", 2019);

        assertThat(rows)
                .extracting(row -> row.text("id"), row -> row.integer("papers"))
                .startsWith(tuple("bert", 2L), tuple("squad", 2L))
                .doesNotContain(tuple("kl", 1L));
        assertThat(rows.getFirst().decimal("npmi")).isCloseTo(1, EXACTLY);
        assertThat(rows.getFirst().decimal("cosine")).isCloseTo(1, EXACTLY);
        assertThat(
                        questions.texts(
                                "id", "concept-neighbourhood", "id", "transformer", "toYear", 2018))
                .containsExactly("kl");
        assertThat(questions.ask("concept-neighbourhood", "id", "transformer", "toYear", 2000))
                .isEmpty();
    }

    @Test
    void what_was_counted_beforehand_is_not_counted_again() {
        List<String> counted = questions.texts("id", "concept-neighbourhood", "id", "transformer");
        server.run(
                """
                MATCH (near:Concept {id: 'f1'})
                CREATE (:Hub {concept: 'transformer', papers: 3})-[:CO_OCCURS {papers: 1}]->(near)
                """);
        try {
            assertThat(counted).hasSizeGreaterThan(1);
            assertThat(questions.texts("id", "concept-neighbourhood", "id", "transformer"))
                    .containsExactly("f1");
            assertThat(
                            questions.texts(
                                    "id",
                                    "concept-neighbourhood",
                                    "id",
                                    "transformer",
                                    "toYear",
                                    2018))
                    .containsExactly("kl");
        } finally {
            server.run("MATCH (hub:Hub) DETACH DELETE hub");
        }
    }
}
