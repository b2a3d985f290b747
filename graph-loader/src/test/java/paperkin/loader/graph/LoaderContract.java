package paperkin.loader.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static paperkin.loader.graph.ToyRecords.many;
import static paperkin.loader.graph.ToyRecords.record;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import paperkin.cypher.CypherFile;
import paperkin.cypher.Graph;
import paperkin.cypher.GraphDigest;
import paperkin.cypher.QueryCatalogue;
import paperkin.cypher.Row;
import paperkin.cypher.SchemaMigrations;
import paperkin.loader.concept.ConceptHierarchy;
import paperkin.loader.concept.Thesaurus;
import paperkin.loader.concept.Vocabulary;
import paperkin.loader.corpus.Entry;
import paperkin.loader.corpus.PaperRecord;

/// What a load does, on whatever Neo4j.
abstract class LoaderContract {

    private static final Path OPENCS = Path.of("src/test/resources/thesaurus/toy.tsv");

    private final ToyExtraction toy = new ToyExtraction();

    /// The graph to load into; emptied before each test.
    abstract Graph graph();

    @BeforeEach
    void empty() {
        new SchemaMigrations(graph()).apply();
        view().empty();
    }

    private GraphView view() {
        return new GraphView(graph());
    }

    @Test
    void a_load_writes_papers_records_concepts_and_their_edges() {
        LoadReport report =
                load(
                        record(
                                "a",
                                "p1",
                                "On M_Bert!",
                                "We use D_Squad and M_Adam, unlike M_Elmo~."),
                        record("a", "p2", "More D_Squad", "Also M_Bert, M_BERT and C_Depth."));

        assertThat(report)
                .extracting(LoadReport::read, LoadReport::added, LoadReport::edges)
                .containsExactly(2L, 2L, 7L);
        assertThat(view().edges())
                .containsExactly(
                        "p1 USES_METHOD adam M_Adam [a:19:25]",
                        "p1 INTRODUCES bert M_Bert! [t:3:10]",
                        "p1 MENTIONS elmo M_Elmo~ [a:34:41]",
                        "p1 USES_DATASET squad D_Squad [a:7:14]",
                        "p2 USES_METHOD bert M_Bert [a:5:11, a:13:19]",
                        "p2 MENTIONS depth C_Depth [a:24:31]",
                        "p2 USES_DATASET squad D_Squad [t:5:12]");
        assertThat(view().concepts())
                .contains(
                        "bert Bert 2 [Concept, Method] [M_BERT 1, M_Bert 1, M_Bert! 1]",
                        "depth Depth 1 [Concept] [C_Depth 1]",
                        "squad Squad 2 [Concept, Dataset] [D_Squad 2]");
        assertThat(view().ids("Venue")).containsExactly("Toy Letters");
        assertThat(view().ids("Author")).containsExactly("Ada Lovelace");
    }

    @Test
    void loading_again_changes_nothing_and_extracts_nothing() {
        List<PaperRecord> records = many("a", 300, 1);
        LoadReport first = load(records);
        String digest = digest();
        int texts = toy.texts();

        LoadReport second = load(records);

        assertThat(digest()).isEqualTo(digest);
        assertThat(toy.texts()).isEqualTo(texts);
        assertThat(first.added()).isEqualTo(300);
        assertThat(second)
                .extracting(LoadReport::unchanged, LoadReport::added, LoadReport::edges)
                .containsExactly(300L, 0L, 0L);
    }

    @Test
    void another_extraction_extracts_all_papers_again() {
        List<PaperRecord> records = many("a", 20, 1);
        load(records);

        LoadReport report = load(toy.extraction("toy, second edition"), entries(records));

        assertThat(report.updated()).isEqualTo(20);
    }

    @Test
    void the_graph_does_not_depend_on_the_order_or_the_division_of_what_is_loaded() {
        List<PaperRecord> one = many("one", 400, 1);
        List<PaperRecord> two = many("two", 400, 2);
        LoadReport together = load(concat(one, two));
        String digest = digest();
        assertThat(together.read()).isEqualTo(800);
        assertThat(together.papers()).isEqualTo(view().ids("Paper").size()).isEqualTo(720);
        assertThat(together.merged()).isEqualTo(80);

        empty();
        LoadReport backwards = load(concat(two, one));
        assertThat(digest()).isEqualTo(digest);
        assertThat(backwards.added()).isEqualTo(together.added());

        empty();
        load(two);
        LoadReport second = load(one);
        assertThat(digest()).isEqualTo(digest);
        assertThat(second)
                .extracting(LoadReport::added, LoadReport::updated)
                .containsExactly(320L, 80L);

        empty();
        List<PaperRecord> shuffled = new ArrayList<>(concat(one, two));
        Collections.shuffle(shuffled, new Random(3));
        load(shuffled);
        assertThat(digest()).isEqualTo(digest);
    }

    @Test
    void a_record_that_joins_two_papers_leaves_one() {
        PaperRecord byDoi = record("a", "", "10.1000/x", "One title", "M_Bert");
        PaperRecord byId = record("b", "b7", "", "Another title", "M_Elmo");
        PaperRecord joining = record("c", "b7", "10.1000/x", "Another title", "M_Gpt");
        LoadReport first = load(byDoi, byId);

        LoadReport second = load(joining);

        assertThat(first.added()).isEqualTo(2);
        assertThat(second)
                .extracting(LoadReport::read, LoadReport::updated, LoadReport::merged)
                .containsExactly(1L, 1L, 0L);
        assertThat(view().ids("Paper")).containsExactly("10.1000/x");
        assertThat(view().ids("Record")).hasSize(3);
        assertThat(view().edges()).hasSize(1);
        assertThat(view().ids("Concept")).hasSize(1);
    }

    @Test
    void another_abstract_replaces_the_edges_of_its_paper_and_nothing_of_the_old_ones_stays() {
        PaperRecord other = record("a", "p2", "Other", "M_Bert and D_Squad.");
        load(record("a", "p1", "Title", "M_Bert, M_Elmo and M_Gpt."), other);

        LoadReport report = load(record("a", "p1", "Title", "M_Bert!"));

        assertThat(report.updated()).isEqualTo(1);
        assertThat(view().edges())
                .containsExactly(
                        "p1 INTRODUCES bert M_Bert! [a:0:7]",
                        "p2 USES_METHOD bert M_Bert [a:0:6]",
                        "p2 USES_DATASET squad D_Squad [a:11:18]");
        assertThat(view().concepts())
                .containsExactly(
                        "bert Bert 2 [Concept, Method] [M_Bert 1, M_Bert! 1]",
                        "squad Squad 1 [Concept, Dataset] [D_Squad 1]");
        assertThat(view().ids("Alias")).containsExactly("D_Squad", "M_Bert", "M_Bert!");
    }

    @Test
    void a_variant_stands_below_its_family_as_long_as_both_are_there() {
        load(
                record("a", "p1", "On M_Toynet", "We use M_Toynet18 and M_Lone5."),
                record("a", "p2", "On M_Toynet50", "M_Toynet50"));
        String digest = digest();
        assertThat(view().broader())
                .containsExactly("toynet18 BROADER toynet", "toynet50 BROADER toynet");

        load(record("a", "p2", "On M_Toynet50", "M_Toynet50"));
        assertThat(digest()).as("loaded again").isEqualTo(digest);

        load(record("a", "p1", "On M_Toynet18", "M_Lone5"));
        assertThat(view().broader()).as("the family is gone").isEmpty();

        empty();
        load(record("a", "p2", "On M_Toynet50", "M_Toynet50"));
        load(record("a", "p1", "On M_Toynet", "We use M_Toynet18 and M_Lone5."));
        assertThat(digest()).as("the other way round").isEqualTo(digest);
    }

    @Test
    void a_thesaurus_puts_concepts_below_others_and_leaves_nothing_when_it_goes() {
        var vocabulary = Vocabulary.load();
        var thesaurus = Thesaurus.read(OPENCS, vocabulary);
        List<PaperRecord> records =
                List.of(record("a", "p1", "On T_Parsing", "C_Syntax and M_CKY"));
        var extraction =
                new Extraction(
                        toy::mentions,
                        ToyExtraction::wording,
                        "toy",
                        Map.of(),
                        new ConceptHierarchy(vocabulary, thesaurus));
        load(extraction, entries(records));
        assertThat(view().broader())
                .containsExactly("cky BROADER parsing", "parsing BROADER syntax");

        load(records);
        assertThat(view().broader()).isEmpty();
    }

    @Test
    void venues_and_authors_without_papers_go() {
        PaperRecord before = record("a", "p1", "Title", "M_Bert");
        load(before);

        load(ToyRecords.withoutVenueAndAuthors(before));

        assertThat(view().ids("Venue")).isEmpty();
        assertThat(view().ids("Author")).isEmpty();
        assertThat(view().ids("Paper")).containsExactly("p1");
    }

    @Test
    void rejected_and_repeated_records_are_accounted_for() {
        PaperRecord record = record("a", "p1", "Title", "M_Bert");
        LoadReport report =
                load(
                        toy.extraction(),
                        Stream.of(
                                new Entry.Read(record),
                                new Entry.Rejected("a", 7, "A title was expected."),
                                new Entry.Read(record)));

        assertThat(report)
                .extracting(
                        LoadReport::read,
                        LoadReport::added,
                        LoadReport::merged,
                        LoadReport::rejected)
                .containsExactly(3L, 1L, 1L, 1L);
        assertThat(report.rejections()).containsExactly("a:7: A title was expected.");
    }

    @Test
    void a_rehearsal_tells_what_a_load_does_and_writes_nothing() {
        List<PaperRecord> one = many("one", 400, 1);
        List<PaperRecord> both = concat(one, many("two", 400, 2));
        String empty = digest();
        LoadReport intoNothing = rehearse(Optional.empty(), both);
        LoadReport intoAnEmptyGraph = rehearse(Optional.of(graph()), both);
        assertThat(digest()).isEqualTo(empty);
        assertThat(counts(intoNothing)).isEqualTo(counts(load(both)));
        assertThat(counts(intoAnEmptyGraph)).isEqualTo(counts(intoNothing));

        empty();
        load(one);
        String digest = digest();
        LoadReport further = rehearse(Optional.of(graph()), both);
        assertThat(digest()).isEqualTo(digest);
        assertThat(counts(further)).isEqualTo(counts(load(both)));
        assertThat(counts(rehearse(Optional.of(graph()), both))).isEqualTo(counts(load(both)));
    }

    private LoadReport rehearse(Optional<Graph> graph, List<PaperRecord> records) {
        return new Rehearsal(graph, toy.extraction()).of(entries(records), LoadProgress.silent());
    }

    private static List<Long> counts(LoadReport report) {
        return List.of(
                report.read(),
                report.added(),
                report.updated(),
                report.unchanged(),
                report.merged(),
                report.foreign());
    }

    @Test
    void the_scores_of_related_papers_are_the_sums_of_the_parts_that_the_query_shows() {
        load(concat(many("one", 120, 5), many("two", 80, 6)));
        CypherFile query = QueryCatalogue.load().query("related-papers");
        List<Row> cached = view().related();

        for (String paper : view().ids("Paper")) {
            List<Row> expected = graph().read(query, Map.of("id", paper, "limit", 20));
            List<Row> found =
                    cached.stream().filter(row -> row.text("paper").equals(paper)).toList();
            assertThat(found)
                    .extracting(row -> row.text("related"))
                    .as(paper)
                    .isEqualTo(expected.stream().map(row -> row.text("id")).toList());
            for (int i = 0; i < found.size(); i++) {
                assertThat(found.get(i).decimal("score"))
                        .isCloseTo(sumOfParts(expected.get(i)), within(2e-6));
            }
        }
        assertThat(cached).hasSizeGreaterThan(1000);
    }

    private static double sumOfParts(Row related) {
        return related.decimal("wording")
                + related.rows("concepts").stream()
                        .mapToDouble(concept -> concept.decimal("part"))
                        .sum();
    }

    @Test
    void a_killed_load_is_completed_by_the_next() throws IOException {
        List<PaperRecord> records = many("killed", 800, 7);
        load(records);
        String digest = digest();
        List<Row> related = view().related();

        for (String moment : List.of("DONE", "STAGE Ordering concepts", "STAGE Relating papers")) {
            empty();
            try (LoadProcess process =
                    LoadProcess.start(graph().address(), "killed", records.size(), 7)) {
                process.awaitLine(moment);
                process.kill();
            }
            LoadReport report = load(records);
            assertThat(digest()).as("killed at " + moment).isEqualTo(digest);
            assertThat(report.papers()).isEqualTo(800);
            assertThat(view().related()).isEqualTo(related);
        }
    }

    @Test
    void loads_at_the_same_time_end_in_the_graph_of_one_after_the_other()
            throws InterruptedException, ExecutionException {
        List<PaperRecord> one = many("one", 400, 8);
        List<PaperRecord> two = many("two", 400, 9);
        load(concat(one, two));
        String digest = digest();
        List<Row> related = view().related();

        empty();
        try (ExecutorService loads = Executors.newFixedThreadPool(2)) {
            List<Future<LoadReport>> reports =
                    loads.invokeAll(List.of(() -> load(one), () -> load(two)));
            long papers = 0;
            for (Future<LoadReport> report : reports) {
                papers += report.get().papers();
            }
            assertThat(papers).isEqualTo(800);
        }

        assertThat(digest()).isEqualTo(digest);
        assertThat(view().related()).isEqualTo(related);
    }

    final LoadReport load(PaperRecord... records) {
        return load(List.of(records));
    }

    final LoadReport load(List<PaperRecord> records) {
        return load(toy.extraction(), entries(records));
    }

    private LoadReport load(Extraction extraction, Stream<Entry> entries) {
        return new Loader(graph(), extraction).load(entries, List::of, LoadProgress.silent());
    }

    static Stream<Entry> entries(List<PaperRecord> records) {
        return records.stream().map(Entry.Read::new);
    }

    final String digest() {
        return GraphDigest.of(graph());
    }

    private static <T> List<T> concat(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
