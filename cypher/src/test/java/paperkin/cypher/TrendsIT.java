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

/// Which concepts rise, fade and emerge, in a graph of six years: a hundred papers in the first
/// three and as many in the last three.
@ExtendWith(TestGraph.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TrendsIT {

    private static final Offset<Double> EXACTLY = within(1e-9);

    private final TestGraph.Server server;
    private final Questions questions;

    TrendsIT(TestGraph.Server server) {
        this.server = server;
        this.questions = new Questions(server);
    }

    @BeforeAll
    void fill() {
        server.refill(
                """
                UNWIND [[2015, 50], [2016, 30], [2017, 20], [2018, 20], [2019, 30], [2020, 50]] AS year
                CREATE (:Year {year: year[0], papers: year[1]})
                """,
                "CREATE (:Year {year: 2021, papers: 0})",
                concept("rising", "Method", "[2015, 2020]", "[10, 30]", 40),
                concept("fading", "Method", "[2016, 2019]", "[30, 10]", 40),
                concept("steady", "Task", "[2015, 2020]", "[20, 20]", 40),
                concept("new", "Dataset", "[2019]", "[20]", 20),
                concept("rare", "Method", "[2020]", "[5]", 5),
                "CREATE (:Concept {id: 'undated', label: 'undated', df: 30, years: [], yearPapers: []})");
    }

    /// From 10 to 30 of 100 papers each, the pooled share is 0.2: z = 0.2 / √(0.2 · 0.8 · 0.02).
    /// From 0 to 20 it is 0.1: z = 0.2 / √(0.1 · 0.9 · 0.02).
    @Test
    void rising_concepts_come_by_how_sure_it_is() {
        List<Row> rows = questions.ask("trends");

        assertThat(rows)
                .extracting(
                        row -> row.text("id"),
                        row -> row.integer("earlier"),
                        row -> row.integer("later"),
                        row -> row.decimal("laterShare"),
                        row -> row.values().get("significant"))
                .containsExactly(
                        tuple("new", 0L, 20L, 0.2, true), tuple("rising", 10L, 30L, 0.3, true));
        assertThat(rows.get(0).decimal("z")).isCloseTo(0.2 / Math.sqrt(0.0018), EXACTLY);
        assertThat(rows.get(1).decimal("z")).isCloseTo(0.2 / Math.sqrt(0.0032), EXACTLY);
        assertThat(rows.get(0).has("ratio")).isFalse();
        assertThat(rows.get(1).decimal("ratio")).isCloseTo(3, EXACTLY);
    }

    @Test
    void fading_concepts_have_a_negative_z() {
        Row fading = questions.one("trends", "direction", "fading");

        assertThat(fading.text("id")).isEqualTo("fading");
        assertThat(fading.decimal("z")).isCloseTo(-0.2 / Math.sqrt(0.0032), EXACTLY);
    }

    /// In 2019 and 2020 there are 80 papers, in 2015 and 2016 as many.
    @Test
    void windows_can_be_chosen() {
        assertThat(
                        questions.ask(
                                "trends",
                                "earlierFrom",
                                2015,
                                "earlierTo",
                                2016,
                                "laterFrom",
                                2019,
                                "laterTo",
                                2020,
                                "type",
                                "method"))
                .singleElement()
                .satisfies(row -> assertThat(row.decimal("laterShare")).isEqualTo(30 / 80.0));
        assertThat(questions.ask("trends", "laterTo", 1990)).isEmpty();
    }

    @Test
    void concepts_of_few_papers_are_no_trend_unless_they_are_wanted() {
        assertThat(questions.texts("id", "trends", "leastPapers", 5)).contains("rare");
        assertThat(questions.ask("trends", "leastPapers", 5).getLast().values())
                .containsEntry("id", "rare")
                .containsEntry("significant", false);
        assertThat(questions.texts("id", "trends", "leastPapers", 5, "sort", "ratio"))
                .containsExactly("new", "rising");
    }

    /// From 2016 on, there are 150 papers.
    @Test
    void emerging_concepts_have_nearly_no_paper_from_before() {
        List<Row> rows = questions.ask("emerging-concepts");

        assertThat(rows)
                .extracting(
                        row -> row.text("id"),
                        row -> row.integer("before"),
                        row -> row.integer("since"),
                        row -> row.decimal("share"))
                .containsExactly(
                        tuple("fading", 0L, 40L, 40 / 150.0), tuple("new", 0L, 20L, 20 / 150.0));
        assertThat(rows.getFirst().rows("years"))
                .extracting(year -> year.integer("year"), year -> year.integer("papers"))
                .containsExactly(tuple(2016L, 30L), tuple(2019L, 10L));
        assertThat(questions.texts("id", "emerging-concepts", "sinceYear", 2018))
                .containsExactly("new");
    }

    @Test
    void a_concept_of_unknown_years_has_a_share_of_nothing() {
        assertThat(questions.ask("concept-years", "ids", "undated"))
                .hasSize(6)
                .extracting(row -> row.integer("papers"))
                .containsOnly(0L);
    }

    private static String concept(String id, String type, String years, String papers, int df) {
        return """
        CREATE (:Concept:%s {id: '%s', label: '%s', years: %s, yearPapers: %s, df: %d})
        """
                .formatted(type, id, id, years, papers, df);
    }
}
