package paperkin.cypher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static paperkin.cypher.Questions.parameters;

import java.util.List;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is asked of one concept, or of all, in the [SmallGraph].
@ExtendWith(TestGraph.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConceptQueriesIT {

    private static final String BERT = "10.18653/v1/n19-1423";
    private static final Offset<Double> EXACTLY = within(1e-9);

    private final TestGraph.Server server;
    private final Questions questions;

    ConceptQueriesIT(TestGraph.Server server) {
        this.server = server;
        this.questions = new Questions(server);
    }

    @BeforeAll
    void fill() {
        SmallGraph.fill(server);
    }

    @Test
    void top_concepts_are_those_of_most_papers() {
        assertThat(questions.ask("top-concepts", "limit", 3))
                .extracting(row -> row.text("id"))
                .containsExactly("transformer", "bert", "kl");
        assertThat(questions.ask("top-concepts", "type", "dataset"))
                .extracting(row -> row.text("type"), row -> row.text("id"))
                .containsExactly(tuple("DATASET", "squad"));
        assertThat(questions.ask("top-concepts", "type", "concept"))
                .extracting(row -> row.text("id"))
                .containsExactly("kl");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bert", "bert-model"})
    void a_concept_is_known_by_the_ids_of_what_was_merged_into_it(String id) {
        assertThat(questions.ask("concepts-known-as", "id", id))
                .extracting(row -> row.text("id"), row -> row.text("label"))
                .containsExactly(tuple("bert", "BERT"));
        assertThat(questions.ask("concepts-known-as", "id", "nothing")).isEmpty();
    }

    @Test
    void a_concept_shows_its_years_and_surface_forms() {
        Row concept = questions.ask("concept", "id", "transformer").getFirst();

        assertThat(concept.integer("firstYear")).isEqualTo(2017);
        assertThat(concept.integer("lastYear")).isEqualTo(2019);
        assertThat(concept.rows("aliases"))
                .extracting(row -> row.text("surface"), row -> row.integer("papers"))
                .containsExactly(tuple("Transformer", 3L), tuple("transformers", 1L));
    }

    @Test
    void a_concept_without_surface_forms_or_years_is_shown_too() {
        Row concept = questions.ask("concept", "id", "f1").getFirst();

        assertThat(concept.text("type")).isEqualTo("METRIC");
        assertThat(concept.rows("aliases")).isEmpty();
    }

    @Test
    void the_papers_of_a_concept_come_by_role_and_year() {
        assertThat(questions.ask("concept-papers", "id", "transformer"))
                .extracting(row -> row.text("role"), row -> row.text("id"))
                .containsExactly(
                        tuple("INTRODUCES", "1706.03762"),
                        tuple("USES_METHOD", BERT),
                        tuple("USES_METHOD", "roberta"));
        assertThat(questions.ask("concept-papers", "id", "transformer", "role", "uses", "skip", 1))
                .extracting(row -> row.text("id"))
                .containsExactly("roberta");
        assertThat(questions.ask("concept-papers", "id", "kl", "role", "mentions"))
                .extracting(row -> row.text("id"), row -> row.has("year"))
                .containsExactly(tuple("1706.03762", true), tuple("kl-paper", false));
    }

    @Test
    void the_papers_of_a_concept_bring_their_evidence() {
        Row paper = questions.ask("concept-papers", "id", "transformer").getFirst();

        assertThat(paper.text("venue")).isEqualTo("NeurIPS");
        assertThat(paper.text("sentence")).isEqualTo("What 1706.03762 says of transformer.");
        assertThat(paper.decimal("confidence")).isEqualTo(1.0);
        assertThat(paper.integer("end")).isEqualTo(10);
    }

    @Test
    void the_first_paper_of_a_concept_is_rather_one_that_introduces_it() {
        assertThat(questions.one("concept", "id", "transformer").row("firstPaper").text("id"))
                .isEqualTo("1706.03762");
        Row first = questions.one("concept", "id", "bert").row("firstPaper");
        assertThat(first.text("id")).isEqualTo(BERT);
        assertThat(first.text("role")).isEqualTo("INTRODUCES");
        assertThat(first.integer("year")).isEqualTo(2019);
    }

    /// The papers of hubs are not walked; what was counted of them counts for nothing if it cannot
    /// be true any more.
    @ParameterizedTest
    @CsvSource({
        "bert, roberta, roberta",
        "bert, kl-paper, " + BERT,
        "transformer, roberta, 1706.03762",
        "bert, gone, " + BERT
    })
    void the_first_paper_of_a_hub_was_counted_beforehand(
            String concept, String counted, String first) {
        server.run("CREATE (:Hub {concept: '%s', firstPaper: '%s'})".formatted(concept, counted));
        try {
            assertThat(questions.one("concept", "id", concept).row("firstPaper").text("id"))
                    .isEqualTo(first);
        } finally {
            server.run("MATCH (hub:Hub) DETACH DELETE hub");
        }
    }

    @Test
    void a_concept_shows_what_is_right_above_and_below_it() {
        server.run(
                "MATCH (a:Concept {id: 'bert'}), (b:Concept {id: 'transformer'}) MERGE (a)-[:BROADER]->(b)");
        try {
            assertThat(questions.one("concept", "id", "bert").rows("broader"))
                    .singleElement()
                    .satisfies(above -> {
                        assertThat(above.text("id")).isEqualTo("transformer");
                        assertThat(above.text("type")).isEqualTo("METHOD");
                        assertThat(above.integer("df")).isEqualTo(3);
                    });
            assertThat(questions.one("concept", "id", "transformer").rows("narrower"))
                    .extracting(below -> below.text("id"))
                    .containsExactly("bert");
        } finally {
            server.run("MATCH ()-[broader:BROADER]->() DELETE broader");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "role,       introduces, 1706.03762",
        "type,       dataset,    ''",
        "fromYear,   2018,       10.18653/v1/n19-1423 roberta",
        "toYear,     2018,       1706.03762",
        "venue,      neurips,    1706.03762",
        "author,     shazeer,    1706.03762",
        "source,     seeds.txt,  1706.03762",
        "confidence, 0.9,        1706.03762 10.18653/v1/n19-1423",
        "sort,       newest,     10.18653/v1/n19-1423 roberta 1706.03762",
        "sort,       oldest,     1706.03762 10.18653/v1/n19-1423 roberta",
        "sort,       confidence, 1706.03762 10.18653/v1/n19-1423 roberta"
    })
    void the_papers_of_a_concept_can_be_filtered_and_sorted(
            String parameter, String value, String expected) {
        assertThat(questions.texts("id", "concept-papers", "id", "transformer", parameter, value))
                .containsExactlyElementsOf(ids(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"role", "newest", "oldest", "confidence"})
    void pages_that_go_on_behind_a_cursor_show_every_paper_once(String sort) {
        List<String> all = questions.texts("id", "concept-papers", "id", "kl", "sort", sort);
        List<Row> first = questions.ask("concept-papers", "id", "kl", "sort", sort, "limit", 1);
        String cursor = first.getFirst().text("cursor");
        List<Row> second =
                questions.ask("concept-papers", "id", "kl", "sort", sort, "after", cursor);

        assertThat(all).hasSize(2);
        assertThat(first).extracting(row -> row.text("id")).containsExactly(all.getFirst());
        assertThat(second).extracting(row -> row.text("id")).containsExactly(all.getLast());
        assertThat(
                        questions.ask(
                                "concept-papers",
                                "id",
                                "kl",
                                "sort",
                                sort,
                                "after",
                                second.getFirst().text("cursor")))
                .isEmpty();
    }

    @Test
    void facets_count_the_papers_of_a_concept() {
        assertThat(questions.ask("concept-facets", "id", "transformer"))
                .extracting(
                        row -> row.text("facet"),
                        row -> row.text("value"),
                        row -> row.text("label"),
                        row -> row.integer("papers"))
                .containsExactly(
                        tuple("role", "uses", "uses", 2L),
                        tuple("role", "introduces", "introduces", 1L),
                        tuple("type", "method", "method", 3L),
                        tuple("year", "2017", "2017", 1L),
                        tuple("year", "2019", "2019", 2L),
                        tuple("venue", "neurips", "NeurIPS", 1L),
                        tuple("author", "shazeer", "Noam Shazeer", 1L),
                        tuple("author", "vaswani", "Ashish Vaswani", 1L),
                        tuple("source", "seeds.txt", "seeds.txt", 1L));
    }

    @Test
    void facets_of_a_hub_are_those_counted_beforehand_unless_they_are_filtered() {
        server.run(
                """
                MATCH (venue:Venue)
                WITH venue ORDER BY venue.id LIMIT 1
                CREATE (:Hub {concept: 'transformer', papers: 3, venues: [venue.id], venuePapers: [7],
                    authors: [], authorPapers: [], sources: ['elsewhere'], sourcePapers: [3]})
                """);
        try {
            assertThat(facets("concept-facets", "id", "transformer"))
                    .contains("source elsewhere 3")
                    .anyMatch(facet -> facet.matches("venue .* 7"))
                    .noneMatch(facet -> facet.startsWith("author"));
            assertThat(facets("concept-facets", "id", "transformer", "fromYear", 1900))
                    .noneMatch(facet -> facet.startsWith("source elsewhere"))
                    .anyMatch(facet -> facet.startsWith("author"));
        } finally {
            server.run("MATCH (hub:Hub) DETACH DELETE hub");
        }
    }

    private List<String> facets(String query, Object... parameters) {
        return questions.ask(query, parameters).stream()
                .map(row ->
                        row.text("facet") + " " + row.text("value") + " " + row.integer("papers"))
                .toList();
    }

    @Test
    void facets_keep_to_the_filters() {
        assertThat(questions.ask("concept-facets", "id", "transformer", "role", "uses"))
                .extracting(row -> row.text("facet"), row -> row.text("value"))
                .containsExactly(
                        tuple("role", "uses"), tuple("type", "method"), tuple("year", "2019"));
        assertThat(questions.texts("value", "concept-facets", "id", "transformer", "most", 1))
                .contains("shazeer")
                .doesNotContain("vaswani");
    }

    @Test
    void concepts_come_by_papers_or_by_their_first_year_page_by_page() {
        assertThat(questions.texts("id", "concepts"))
                .containsExactly("transformer", "bert", "kl", "squad", "f1", "question-answering");
        List<Row> page = questions.ask("concepts", "limit", 2);
        assertThat(questions.texts("id", "concepts", "after", page.getLast().text("cursor")))
                .containsExactly("kl", "squad", "f1", "question-answering");
        assertThat(questions.texts("id", "concepts", "sort", "newest", "type", "method"))
                .containsExactly("bert", "transformer");
        assertThat(questions.texts("id", "concepts", "toYear", 2018))
                .containsExactly("transformer", "kl");
        assertThat(questions.texts("id", "concepts", "leastPapers", 3))
                .containsExactly("transformer");
    }

    @ParameterizedTest
    @CsvSource({
        "by=type, METHOD:2 CONCEPT:1 DATASET:1 METRIC:1 TASK:1",
        "by=type leastPapers=2, METHOD:2 CONCEPT:1 DATASET:1",
        "by=type toYear=2018, CONCEPT:1 METHOD:1",
        "by=year type=method, 2017:1 2019:1",
        "by=year leastPapers=1000,"
    })
    void concepts_are_counted_in_groups(String given, @Nullable String expected) {
        assertThat(questions.ask("concepts-grouped", parameters(given)))
                .extracting(row -> row.text("value") + ":" + row.integer("concepts"))
                .containsExactlyElementsOf(
                        expected == null ? List.of() : List.of(expected.split(" ")));
    }

    /// Wilson's bounds: 1 of 1 is at least 1 / (1 + z²), 0 of 2 at most z² / (2 + z²), z =
    /// 1.959964.
    @Test
    void the_share_of_a_concept_has_bounds_year_by_year() {
        List<Row> rows = questions.ask("concept-years", "ids", "kl");

        assertThat(rows)
                .extracting(
                        row -> row.integer("year"),
                        row -> row.integer("papers"),
                        row -> row.integer("total"),
                        row -> row.decimal("share"))
                .containsExactly(tuple(2017L, 1L, 1L, 1.0), tuple(2019L, 0L, 2L, 0.0));
        double z2 = 1.959964 * 1.959964;
        assertThat(rows.get(0).decimal("low")).isCloseTo(1 / (1 + z2), EXACTLY);
        assertThat(rows.get(0).decimal("high")).isCloseTo(1, EXACTLY);
        assertThat(rows.get(1).decimal("low")).isCloseTo(0, EXACTLY);
        assertThat(rows.get(1).decimal("high")).isCloseTo(z2 / (2 + z2), EXACTLY);
        assertThat(questions.ask("concept-years", "ids", "kl,bert", "fromYear", 2018))
                .extracting(row -> row.text("id"), row -> row.integer("year"))
                .containsExactly(tuple("bert", 2019L), tuple("kl", 2019L));
    }

    @Test
    void reading_begins_with_the_early_papers_then_those_that_introduce_it_then_the_central_ones() {
        assertThat(questions.ask("reading-path", "id", "transformer", "each", 1))
                .extracting(row -> row.text("stage"), row -> row.text("id"))
                .containsExactly(
                        tuple("early", BERT),
                        tuple("introducing", "1706.03762"),
                        tuple("central", "roberta"));
        assertThat(
                        questions
                                .ask("reading-path", "id", "transformer", "each", 1)
                                .getLast()
                                .integer("followers"))
                .isEqualTo(1);
        assertThat(questions.texts("stage", "reading-path", "id", "kl")).containsExactly("early");
    }

    private static List<String> ids(String expected) {
        return expected.isEmpty() ? List.of() : List.of(expected.split(" "));
    }
}
