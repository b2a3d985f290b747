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
import org.junit.jupiter.params.provider.ValueSource;

/// What goes with what in the [SmallGraph].
@ExtendWith(TestGraph.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SharingIT {

    private static final String BERT = "10.18653/v1/n19-1423";
    private static final Offset<Double> EXACTLY = within(1e-9);

    /// ln(5 / 3) + 1: four papers, of which two have the concept.
    private static final double IDF_OF_2 = 1.5108256237659907;

    private final TestGraph.Server server;
    private final Questions questions;

    SharingIT(TestGraph.Server server) {
        this.server = server;
        this.questions = new Questions(server);
    }

    @BeforeAll
    void fill() {
        SmallGraph.fill(server);
    }

    @Test
    void papers_that_share_any_of_some_concepts_come_by_how_many() {
        List<Row> rows = questions.ask("papers-sharing-methods", "concepts", "bert,squad,kl,bert");

        assertThat(rows)
                .extracting(row -> row.text("id"), row -> row.integer("matched"))
                .containsExactly(
                        tuple(BERT, 2L),
                        tuple("roberta", 2L),
                        tuple("kl-paper", 1L),
                        tuple("1706.03762", 1L));
        assertThat(rows.getFirst().decimal("score")).isCloseTo(1.9 * IDF_OF_2, EXACTLY);
        assertThat(rows.getFirst().rows("concepts"))
                .extracting(row -> row.text("id"), row -> row.text("role"))
                .containsExactly(tuple("bert", "INTRODUCES"), tuple("squad", "USES_DATASET"));
    }

    @Test
    void papers_that_share_all_of_some_concepts_have_every_one() {
        assertThat(
                        questions.ask(
                                "papers-sharing-methods",
                                "concepts",
                                "bert,transformer,bert",
                                "match",
                                "all"))
                .extracting(row -> row.text("id"))
                .containsExactly(BERT, "roberta");
        assertThat(
                        questions.ask(
                                "papers-sharing-methods",
                                "concepts",
                                "bert,nowhere",
                                "match",
                                "all"))
                .isEmpty();
    }

    /// Where they are enough, only papers that have all of the concepts are looked at, or else all
    /// but one.
    @ParameterizedTest
    @ValueSource(strings = {"bert,squad", "bert,squad,kl", "transformer,kl,f1,squad,bert"})
    void the_first_few_are_those_of_a_longer_list(String concepts) {
        List<Row> all = questions.ask("papers-sharing-methods", "concepts", concepts);

        for (int limit = 1; limit <= all.size(); limit++) {
            assertThat(
                            questions.ask(
                                    "papers-sharing-methods", "concepts", concepts, "limit", limit))
                    .isEqualTo(all.subList(0, limit));
        }
    }

    /// Transformer is taken for a hub, of which the surest papers were counted: its other papers
    /// are walked to only if too few of those are left.
    @Test
    void of_a_hub_the_surest_papers_are_enough() {
        server.run("MATCH (concept:Concept {id: 'transformer'}) SET concept.df = 12");
        try {
            List<String> walked = firstThree("transformer,kl");
            assertThat(walked).containsExactly("1706.03762", "kl-paper", BERT);

            hub("transformer", "'roberta', '1706.03762', 'kl-paper'");
            assertThat(firstThree("transformer,kl"))
                    .containsExactly("1706.03762", "kl-paper", "roberta");

            hub("transformer", "'kl-paper', 'gone', 'gone-too'");
            assertThat(firstThree("transformer,kl")).isEqualTo(walked);
        } finally {
            server.run("MATCH (hub:Hub) DELETE hub");
            SmallGraph.fill(server);
        }
    }

    private void hub(String concept, String surestPapers) {
        server.run(
                "MERGE (hub:Hub {concept: '%s'}) SET hub.surestPapers = [%s]"
                        .formatted(concept, surestPapers));
    }

    private List<String> firstThree(String concepts) {
        return questions.texts("id", "papers-sharing-methods", "concepts", concepts, "limit", 3);
    }

    @Test
    void of_papers_that_have_all_concepts_those_of_other_years_do_not_count() {
        assertThat(
                        questions.texts(
                                "id",
                                "papers-sharing-methods",
                                "concepts",
                                "transformer,squad,kl",
                                "toYear",
                                2018,
                                "limit",
                                1))
                .containsExactly("1706.03762");
    }

    @Test
    void papers_that_share_concepts_can_be_kept_to_years() {
        assertThat(
                        questions.texts(
                                "id",
                                "papers-sharing-methods",
                                "concepts",
                                "transformer,kl",
                                "toYear",
                                2018))
                .containsExactly("1706.03762");
    }

    /// The spans say METHOD of everything, so the dataset of both papers that use BERT is none.
    @Test
    void datasets_used_with_a_method_come_with_both_sentences() {
        sayDataset();
        Row squad = questions.one("datasets-used-with-method", "id", "bert");

        assertThat(squad.text("id")).isEqualTo("squad");
        assertThat(squad.integer("papers")).isEqualTo(2);
        assertThat(squad.decimal("share")).isEqualTo(1.0);
        // Half of the four papers have SQuAD.
        assertThat(squad.decimal("lift")).isEqualTo(2.0);
        assertThat(squad.rows("examples"))
                .extracting(
                        row -> row.text("id"),
                        row -> row.text("sentence"),
                        row -> row.text("otherSentence"))
                .containsExactly(
                        tuple(
                                BERT,
                                "What " + BERT + " says of bert.",
                                "What " + BERT + " says of squad."),
                        tuple(
                                "roberta",
                                "What roberta says of bert.",
                                "What roberta says of squad."));
        assertThat(questions.ask("datasets-used-with-method", "id", "bert", "toYear", 2018))
                .isEmpty();
        assertThat(questions.ask("datasets-used-with-method", "id", "kl")).isEmpty();
    }

    @Test
    void methods_tried_on_a_dataset_come_by_papers() {
        sayDataset();
        assertThat(questions.ask("methods-tried-on-dataset", "id", "squad"))
                .extracting(
                        row -> row.text("id"),
                        row -> row.integer("papers"),
                        row -> row.decimal("share"))
                .containsExactly(tuple("bert", 2L, 1.0), tuple("transformer", 2L, 1.0));
    }

    @Test
    void tasks_and_methods_make_a_table_with_zeroes() {
        assertThat(table("tasks", "question-answering,f1", "methods", "bert,kl"))
                .containsExactly(
                        "f1 bert 1",
                        "f1 kl 0",
                        "question-answering bert 1",
                        "question-answering kl 0");
        assertThat(table("size", 1)).containsExactly("question-answering transformer 1");
        assertThat(table("fromYear", 2020)).isNotEmpty().allMatch(row -> row.endsWith(" 0"));
    }

    /// BERT is taken for a hub, with a number that no paper bears out.
    @Test
    void a_table_of_hubs_shows_what_was_counted_beforehand() {
        server.run(
                """
                MATCH (transformer:Concept {id: 'transformer'})
                CREATE (:Hub {concept: 'bert', papers: 2})-[:CO_OCCURS {papers: 7}]->(transformer),
                    (:Hub {concept: 'transformer', papers: 3})
                """);
        try {
            assertThat(table("tasks", "bert", "methods", "transformer,f1"))
                    .containsExactly("bert transformer 7", "bert f1 1");
            assertThat(table("tasks", "bert", "methods", "transformer,f1", "fromYear", 2000))
                    .containsExactly("bert transformer 2", "bert f1 1");
        } finally {
            server.run("MATCH (hub:Hub) DETACH DELETE hub");
        }
    }

    private List<String> table(Object... parameters) {
        return questions.ask("tasks-by-methods", parameters).stream()
                .map(row ->
                        "%s %s %d"
                                .formatted(
                                        row.text("task"),
                                        row.text("method"),
                                        row.integer("papers")))
                .toList();
    }

    /// DistilBERT stands beside BERT in its own paper: 1 / √(1 · 3). No paper tried it on SQuAD.
    @Test
    void a_gap_is_a_method_that_was_never_tried_though_its_neighbours_were() {
        SmallGraph.fillWithCitations(server);
        try {
            sayDataset();
            Row gap = questions.one("gaps", "id", "squad");
            assertThat(gap.text("id")).isEqualTo("distilbert");
            assertThat(gap.decimal("support")).isCloseTo(1 / Math.sqrt(3), EXACTLY);
            assertThat(gap.rows("neighbours"))
                    .extracting(row -> row.text("id"), row -> row.integer("papers"))
                    .containsExactly(tuple("bert", 2L));
            assertThat(questions.ask("gaps", "id", "kl")).isEmpty();
        } finally {
            SmallGraph.fill(server);
        }
    }

    private void sayDataset() {
        server.run("MATCH ()-[link:USES_DATASET]->() SET link.type = 'DATASET'");
    }
}
