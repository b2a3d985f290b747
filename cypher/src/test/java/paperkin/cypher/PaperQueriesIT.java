package paperkin.cypher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static paperkin.cypher.Questions.parameters;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is asked of one paper, or of all, in the [SmallGraph].
@ExtendWith(TestGraph.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PaperQueriesIT {

    private static final String BERT = "10.18653/v1/n19-1423";

    private final TestGraph.Server server;
    private final Questions questions;

    PaperQueriesIT(TestGraph.Server server) {
        this.server = server;
        this.questions = new Questions(server);
    }

    @BeforeAll
    void fill() {
        SmallGraph.fill(server);
    }

    @Test
    void overview_counts_what_is_there() {
        assertThat(questions.ask("overview"))
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

    @Test
    void a_paper_shows_its_venue_authors_and_sources() {
        Row paper = questions.ask("paper", "id", "1706.03762").getFirst();

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
        assertThat(questions.ask("papers-known-as", "id", id))
                .extracting(row -> row.text("id"))
                .containsExactly("1706.03762");
    }

    @Test
    void a_paper_may_lack_nearly_everything() {
        Row paper = questions.ask("paper", "id", "kl-paper").getFirst();

        assertThat(paper.has("year")).isFalse();
        assertThat(paper.text("venue")).isEmpty();
        assertThat(paper.rows("authors")).isEmpty();
        assertThat(paper.rows("records")).isEmpty();
    }

    @Test
    void the_concepts_of_a_paper_come_by_role_and_count() {
        List<Row> rows = questions.ask("paper-concepts", "id", BERT);

        assertThat(rows)
                .extracting(row -> row.text("role"), row -> row.text("id"))
                .containsExactly(
                        tuple("INTRODUCES", "bert"),
                        tuple("USES_METHOD", "transformer"),
                        tuple("USES_DATASET", "squad"),
                        tuple("ADDRESSES_TASK", "question-answering"));
        assertThat(rows.getFirst().texts("spans")).containsExactly("a:6:10");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                                                  | 10.18653/v1/n19-1423 roberta 1706.03762 kl-paper
                    sort=oldest                   | 1706.03762 10.18653/v1/n19-1423 roberta kl-paper
                    fromYear=2018                 | 10.18653/v1/n19-1423 roberta
                    toYear=2018                   | 1706.03762
                    concept=kl                    | 1706.03762 kl-paper
                    concept=kl sort=oldest        | 1706.03762 kl-paper
                    author=vaswani                | 1706.03762
                    author=vaswani fromYear=2018  |
                    venue=neurips                 | 1706.03762
                    source=seeds.txt              | 1706.03762
                    concept=transformer author=vaswani venue=neurips source=seeds.txt | 1706.03762
                    concept=bert venue=neurips    |
                    author=nobody                 |
                    """)
    void papers_are_listed_by_year_with_those_of_unknown_year_at_the_end(
            @Nullable String given, @Nullable String expected) {
        assertThat(questions.texts("id", "papers", parameters(given)))
                .containsExactlyElementsOf(
                        expected == null ? List.of() : List.of(expected.split(" ")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sort=newest",
                "sort=oldest",
                "concept=transformer",
                "sort=oldest concept=kl"
            })
    void pages_of_one_paper_each_show_every_paper_once(String given) {
        List<String> all = questions.texts("id", "papers", parameters(given));
        List<String> found = new ArrayList<>();
        String after = "";
        for (int page = 0; page <= all.size(); page++) {
            List<Row> rows = questions.ask("papers", parameters(given + " limit=1 after=" + after));
            found.addAll(rows.stream().map(row -> row.text("id")).toList());
            after = rows.isEmpty() ? after : rows.getFirst().text("cursor");
        }

        assertThat(found).hasSizeGreaterThan(1).isEqualTo(all);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    by=year                       | 2017:1 2019:2
                    by=venue                      | neurips:1
                    by=author                     | shazeer:1 vaswani:1
                    by=source                     | seeds.txt:1
                    by=type concept=transformer   | METHOD:3
                    by=concept                    | transformer:3 bert:2 kl:2 squad:2 f1:1 question-answering:1
                    by=concept fromYear=2019      | bert:2 squad:2 transformer:2 f1:1 question-answering:1
                    by=concept author=vaswani     | kl:1 transformer:1
                    by=year concept=kl            | 2017:1
                    by=year author=nobody         |
                    """)
    void papers_are_counted_in_groups(String given, @Nullable String expected) {
        assertThat(questions.ask("papers-grouped", parameters(given)))
                .extracting(row -> row.text("value") + ":" + row.integer("papers"))
                .containsExactlyElementsOf(
                        expected == null ? List.of() : List.of(expected.split(" ")));
    }

    @Test
    void links_lead_from_chosen_papers_to_the_chosen_concepts_they_have() {
        assertThat(
                        questions.ask(
                                "paper-links",
                                "papers",
                                "roberta,1706.03762,nowhere",
                                "concepts",
                                "bert,transformer,kl"))
                .extracting(
                        row -> row.text("paper"),
                        row -> row.text("concept"),
                        row -> row.text("role"),
                        row -> row.decimal("confidence"))
                .containsExactly(
                        tuple("1706.03762", "kl", "MENTIONS", 0.4),
                        tuple("1706.03762", "transformer", "INTRODUCES", 1.0),
                        tuple("roberta", "bert", "USES_METHOD", 0.5),
                        tuple("roberta", "transformer", "USES_METHOD", 0.8));
    }

    @Test
    void papers_side_by_side_show_what_more_of_them_have_first() {
        List<Row> rows = questions.ask("compare-papers", "ids", "roberta," + BERT + ",nowhere");

        assertThat(rows).extracting(row -> row.text("id")).containsExactly("roberta", BERT);
        assertThat(rows.getFirst().rows("methods"))
                .extracting(one -> one.text("id"), one -> one.integer("shared"))
                .containsExactly(
                        tuple("bert", 2L),
                        tuple("squad", 2L),
                        tuple("transformer", 2L),
                        tuple("f1", 1L));
        assertThat(rows.getFirst().rows("datasets")).isEmpty();
    }
}
