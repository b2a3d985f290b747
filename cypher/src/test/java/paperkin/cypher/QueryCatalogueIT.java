package paperkin.cypher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The catalogue's answers on the [SmallGraph], each worked out by hand.
@ExtendWith(TestGraph.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueryCatalogueIT {

    private static final String BERT = "10.18653/v1/n19-1423";
    private static final Offset<Double> EXACTLY = within(1e-9);

    /// ln(5 / 4) + 1 and ln(5 / 3) + 1: four papers, of which three or two have the concept.
    private static final double IDF_OF_3 = 1.2231435513142097;

    private static final double IDF_OF_2 = 1.5108256237659907;

    private final QueryCatalogue catalogue = QueryCatalogue.load();
    private final TestGraph.Server server;

    QueryCatalogueIT(TestGraph.Server server) {
        this.server = server;
    }

    @BeforeAll
    void fill() {
        SmallGraph.fill(server);
    }

    @Test
    void overview_counts_what_is_there() {
        assertThat(ask("overview"))
                .singleElement()
                .extracting(Row::values)
                .isEqualTo(
                        Map.of(
                                "papers",
                                4L,
                                "concepts",
                                6L,
                                "methods",
                                2L,
                                "datasets",
                                1L,
                                "tasks",
                                1L,
                                "metrics",
                                1L,
                                "records",
                                1L,
                                "edges",
                                11L,
                                "authors",
                                2L,
                                "venues",
                                1L));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1706.03762                                    | paper   | 1706.03762
                    arXiv:1706.03762                              | paper   | 1706.03762
                    arxiv.org/abs/1706.03762v7                    | paper   | 1706.03762
                    https://arxiv.org/pdf/1706.03762v2.pdf        | paper   | 1706.03762
                    https://doi.org/10.48550/arXiv.1706.03762     | paper   | 1706.03762
                    https://huggingface.co/papers/1706.03762      | paper   | 1706.03762
                    10.18653/V1/N19-1423                          | paper   | 10.18653/v1/n19-1423
                    doi: 10.18653/v1/N19-1423                     | paper   | 10.18653/v1/n19-1423
                    https://dx.doi.org/10.18653/v1/N19-1423       | paper   | 10.18653/v1/n19-1423
                    https://aclanthology.org/N19-1423             | paper   | 10.18653/v1/n19-1423
                    https://aclanthology.org/N19-1423/            | paper   | 10.18653/v1/n19-1423
                    http://aclanthology.org/N19-1423              | paper   | 10.18653/v1/n19-1423
                    roberta                                       | paper   | roberta
                    SQuAD                                         | concept | squad
                    squad                                         | concept | squad
                    KL                                            | concept | kl
                    kullback leib                                 | concept | kl
                    Kullback–Leibler                              | concept | kl
                    transf                                        | concept | transformer
                    f1                                            | concept | f1
                    optimized                                     | paper   | roberta
                    attention is all you need                     | paper   | 1706.03762
                    """)
    void search_finds_first(String text, String kind, String id) {
        assertThat(ask("search", "text", text))
                .first()
                .satisfies(row -> {
                    assertThat(row.text("kind")).isEqualTo(kind);
                    assertThat(row.text("id")).isEqualTo(id);
                });
    }

    @Test
    void search_names_the_surface_form_that_it_found() {
        Row found = ask("search", "text", "kl").getFirst();

        assertThat(found.text("label")).isEqualTo("Kullback–Leibler divergence");
        assertThat(found.text("type")).isEqualTo("CONCEPT");
        assertThat(found.integer("df")).isEqualTo(2);
        assertThat(ask("search", "text", "leibler").getFirst().text("matched"))
                .isIn("", "Kullback-Leibler divergence");
    }

    @Test
    void search_lists_nothing_twice_and_concepts_before_papers() {
        List<Row> rows = ask("search", "text", "transformer");

        assertThat(rows)
                .extracting(row -> row.text("id"))
                .startsWith("transformer")
                .doesNotHaveDuplicates();
        assertThat(rows).extracting(row -> row.text("kind")).isSorted();
    }

    @ParameterizedTest
    @CsvSource({"zzz", "'!?'", "'\\'", "'*'", "'\"'", "'a:b)'"})
    void search_finds_nothing_where_nothing_is(String text) {
        assertThat(ask("search", "text", text)).isEmpty();
    }

    @Test
    void search_keeps_to_its_limit() {
        assertThat(ask("search", "text", "a", "limit", 1)).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void top_concepts_are_those_of_most_papers() {
        assertThat(ask("top-concepts", "limit", 3))
                .extracting(row -> row.text("id"))
                .containsExactly("transformer", "bert", "kl");
        assertThat(ask("top-concepts", "type", "dataset"))
                .extracting(row -> row.text("type"), row -> row.text("id"))
                .containsExactly(tuple("DATASET", "squad"));
        assertThat(ask("top-concepts", "type", "concept"))
                .extracting(row -> row.text("id"))
                .containsExactly("kl");
    }

    @Test
    void a_concept_shows_its_years_and_surface_forms() {
        Row concept = ask("concept", "id", "transformer").getFirst();

        assertThat(concept.integer("firstYear")).isEqualTo(2017);
        assertThat(concept.integer("lastYear")).isEqualTo(2019);
        assertThat(concept.rows("aliases"))
                .extracting(row -> row.text("surface"), row -> row.integer("papers"))
                .containsExactly(tuple("Transformer", 3L), tuple("transformers", 1L));
    }

    @Test
    void a_concept_without_surface_forms_or_years_is_shown_too() {
        Row concept = ask("concept", "id", "f1").getFirst();

        assertThat(concept.text("type")).isEqualTo("METRIC");
        assertThat(concept.rows("aliases")).isEmpty();
    }

    @Test
    void the_papers_of_a_concept_come_by_role_and_year() {
        assertThat(ask("concept-papers", "id", "transformer"))
                .extracting(row -> row.text("role"), row -> row.text("id"))
                .containsExactly(
                        tuple("INTRODUCES", "1706.03762"),
                        tuple("USES_METHOD", BERT),
                        tuple("USES_METHOD", "roberta"));
        assertThat(ask("concept-papers", "id", "transformer", "role", "uses", "skip", 1))
                .extracting(row -> row.text("id"))
                .containsExactly("roberta");
        assertThat(ask("concept-papers", "id", "kl", "role", "mentions"))
                .extracting(row -> row.text("id"), row -> row.has("year"))
                .containsExactly(tuple("1706.03762", true), tuple("kl-paper", false));
    }

    @Test
    void the_papers_of_a_concept_bring_their_evidence() {
        Row paper = ask("concept-papers", "id", "transformer").getFirst();

        assertThat(paper.text("venue")).isEqualTo("NeurIPS");
        assertThat(paper.text("sentence")).isEqualTo("What 1706.03762 says of transformer.");
        assertThat(paper.decimal("confidence")).isEqualTo(1.0);
        assertThat(paper.integer("end")).isEqualTo(10);
    }

    /// npmi with SQuAD: both papers of one are those of the other, so 1. With Transformer: ln(2·4 /
    /// (2·3)) / ln(4 / 2). With one paper only: ln(1·4 / (2·1)) / ln(4 / 1) = 1/2.
    @Test
    void neighbours_of_a_concept_are_ranked_by_npmi() {
        List<Row> rows = ask("concept-neighbourhood", "id", "bert");

        assertThat(rows)
                .extracting(row -> row.text("id"))
                .containsExactly("squad", "transformer", "f1", "question-answering");
        assertThat(rows).extracting(row -> row.integer("papers")).containsExactly(2L, 2L, 1L, 1L);
        assertThat(rows.get(0).decimal("npmi")).isCloseTo(1, EXACTLY);
        assertThat(rows.get(1).decimal("npmi")).isCloseTo(Math.log(8.0 / 6) / Math.log(2), EXACTLY);
        assertThat(rows.get(2).decimal("npmi")).isCloseTo(0.5, EXACTLY);
        assertThat(ask("concept-neighbourhood", "id", "bert", "type", "task"))
                .extracting(row -> row.text("id"))
                .containsExactly("question-answering");
    }

    @Test
    void links_join_each_pair_of_concepts_once() {
        assertThat(ask("concept-links", "ids", "squad,bert,kl,nowhere"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.text("source")).isEqualTo("bert");
                    assertThat(row.text("target")).isEqualTo("squad");
                    assertThat(row.integer("papers")).isEqualTo(2);
                    assertThat(row.decimal("npmi")).isCloseTo(1, EXACTLY);
                });
    }

    @Test
    void a_paper_shows_its_venue_authors_and_sources() {
        Row paper = ask("paper", "id", "1706.03762").getFirst();

        assertThat(paper.text("abstract")).isEqualTo("About Attention Is All You Need.");
        assertThat(paper.integer("year")).isEqualTo(2017);
        assertThat(paper.text("venue")).isEqualTo("NeurIPS");
        assertThat(paper.rows("authors"))
                .extracting(row -> row.text("name"))
                .containsExactly("Ashish Vaswani", "Noam Shazeer");
        assertThat(paper.rows("records"))
                .extracting(row -> row.text("source"), row -> row.integer("line"))
                .containsExactly(tuple("seeds.txt", 12L));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1706.03762", "openalex:W1", "title-1234567890abcdef"})
    void a_paper_is_known_by_all_ids_that_its_sources_give_it(String id) {
        assertThat(ask("papers-known-as", "id", id))
                .extracting(row -> row.text("id"))
                .containsExactly("1706.03762");
    }

    @Test
    void a_paper_may_lack_nearly_everything() {
        Row paper = ask("paper", "id", "kl-paper").getFirst();

        assertThat(paper.has("year")).isFalse();
        assertThat(paper.text("venue")).isEmpty();
        assertThat(paper.rows("authors")).isEmpty();
        assertThat(paper.rows("records")).isEmpty();
    }

    @Test
    void the_concepts_of_a_paper_come_by_role_and_count() {
        List<Row> rows = ask("paper-concepts", "id", BERT);

        assertThat(rows)
                .extracting(row -> row.text("role"), row -> row.text("id"))
                .containsExactly(
                        tuple("INTRODUCES", "bert"),
                        tuple("USES_METHOD", "transformer"),
                        tuple("USES_DATASET", "squad"),
                        tuple("ADDRESSES_TASK", "question-answering"));
        assertThat(rows.getFirst().texts("spans")).containsExactly("a:6:10");
    }

    @Test
    void related_papers_come_by_their_score_with_the_part_that_wording_has() {
        List<Row> related = ask("related-papers", "id", BERT);

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
        List<Row> concepts = ask("related-papers", "id", BERT).getFirst().rows("concepts");

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

    @Test
    void papers_that_share_any_of_some_concepts_come_by_how_many() {
        List<Row> rows = ask("papers-sharing-methods", "concepts", "bert,squad,kl,bert");

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
                        ask(
                                "papers-sharing-methods",
                                "concepts",
                                "bert,transformer,bert",
                                "match",
                                "all"))
                .extracting(row -> row.text("id"))
                .containsExactly(BERT, "roberta");
        assertThat(ask("papers-sharing-methods", "concepts", "bert,nowhere", "match", "all"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "concept",
        "concept-papers",
        "concept-neighbourhood",
        "paper",
        "papers-known-as",
        "paper-concepts",
        "related-papers"
    })
    void an_id_that_is_not_there_has_no_rows(String query) {
        assertThat(ask(query, "id", "nowhere")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    overview               |          |
                    search                 | text     | transformer
                    top-concepts           |          |
                    concept                | id       | transformer
                    concept-papers         | id       | transformer
                    concept-neighbourhood  | id       | transformer
                    concept-links          | ids      | transformer,bert
                    paper                  | id       | 1706.03762
                    papers-known-as        | id       | 1706.03762
                    paper-concepts         | id       | 1706.03762
                    related-papers         | id       | 1706.03762
                    papers-sharing-methods | concepts | transformer,kl
                    """)
    void every_value_is_of_the_type_that_the_header_promises(
            String query, @Nullable String parameter, @Nullable String value) {
        Map<String, String> given =
                parameter == null || value == null ? Map.of() : Map.of(parameter, value);
        CypherFile file = catalogue.query(query);

        List<Row> rows = server.graph().read(file, given);

        assertThat(rows).isNotEmpty();
        for (Column column : file.columns()) {
            assertThat(rows)
                    .extracting(row -> row.values().get(column.name()))
                    .allMatch(found -> found == null || isOf(column.type(), found), column.name());
        }
    }

    private static boolean isOf(String type, Object value) {
        return switch (type) {
            case "string" -> value instanceof String;
            case "integer" -> value instanceof Long;
            case "decimal" -> value instanceof Double;
            case "boolean" -> value instanceof Boolean;
            case "list<string>" ->
                    value instanceof List<?> items
                            && items.stream().allMatch(String.class::isInstance);
            case "list<map>" ->
                    value instanceof List<?> items
                            && items.stream().allMatch(Map.class::isInstance);
            default -> false;
        };
    }

    private List<Row> ask(String query, Object... parameters) {
        var given = new HashMap<String, Object>();
        for (int at = 0; at < parameters.length; at += 2) {
            given.put((String) parameters[at], parameters[at + 1]);
        }
        return server.graph().read(catalogue.query(query), given);
    }
}
