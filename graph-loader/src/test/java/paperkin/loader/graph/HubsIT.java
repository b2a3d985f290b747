package paperkin.loader.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import paperkin.cypher.CypherFile;
import paperkin.cypher.Graph;
import paperkin.cypher.Row;
import paperkin.cypher.SchemaMigrations;
import paperkin.loader.corpus.Entry;
import paperkin.loader.corpus.PaperRecord;
import paperkin.store.GraphAccess;

/// What is counted beforehand of hubs, after loads of many papers and of few.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HubsIT {

    /// Of these, about 370 have one concept, and less than 200 the next one.
    private static final List<PaperRecord> MANY = ToyRecords.many("many", 500, 1);

    private GraphAccess access;
    private Graph graph;

    @BeforeAll
    void open(@TempDir Path folder) {
        access = GraphAccess.open(folder.resolve("store"));
        graph = Graph.connect(access.address());
    }

    @AfterAll
    void close() {
        graph.close();
        access.close();
    }

    @BeforeEach
    void loadMany() {
        new SchemaMigrations(graph).apply();
        new GraphView(graph).empty();
        load(MANY);
    }

    @Test
    void a_hub_knows_how_many_papers_it_has_together_with_others() {
        List<Row> hubs = hubs();

        assertThat(hubs).hasSizeGreaterThan(100);
        assertThat(hubs).extracting(row -> row.text("concept")).containsOnly("concept0");
        assertThat(hubs)
                .allSatisfy(row -> {
                    assertThat(row.integer("counted"))
                            .isEqualTo(row.integer("df"))
                            .isEqualTo(row.integer("described"))
                            .isGreaterThan(200);
                    assertThat(row.integer("together"))
                            .isEqualTo(row.integer("papers"))
                            .isPositive();
                });
    }

    @Test
    void what_was_counted_is_the_same_as_if_it_were_counted_when_asked() {
        List<Row> nearByCosine = neighbourhood("cosine");
        List<Row> nearByNpmi = neighbourhood("npmi");
        Row first = firstPaper();
        List<Row> sharing = sharing();

        graph.runAlone(CypherFile.load("loader-it/hubs-wipe"), Map.of());

        assertThat(nearByCosine).hasSize(100).isEqualTo(neighbourhood("cosine"));
        assertThat(nearByNpmi).isEqualTo(neighbourhood("npmi"));
        assertThat(first).isEqualTo(firstPaper());
        assertThat(sharing).hasSize(20).isEqualTo(sharing());
    }

    @Test
    void a_few_papers_more_leave_it_as_it_was_until_all_are_related_anew() {
        load(hubPapers(3));

        assertThat(hubs())
                .allSatisfy(
                        row -> assertThat(row.integer("df")).isEqualTo(row.integer("counted") + 3));

        Relating.relate(graph, LoadProgress.silent());

        assertThat(hubs())
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(row.integer("counted"))
                            .isEqualTo(row.integer("df"))
                            .isEqualTo(row.integer("described"));
                    assertThat(row.integer("together")).isEqualTo(row.integer("papers"));
                });
    }

    @Test
    void a_fiftieth_more_papers_are_counted_at_the_end_of_the_load() {
        load(hubPapers(20));

        assertThat(hubs())
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(row.integer("counted"))
                            .isEqualTo(row.integer("df"))
                            .isEqualTo(row.integer("described"));
                    assertThat(row.integer("together")).isEqualTo(row.integer("papers"));
                });
    }

    @Test
    void a_concept_whose_papers_go_is_no_hub_any_more() {
        var removal = new Removal(graph, new ToyExtraction().extraction());
        Set<String> records = removal.records(Removal.By.SOURCE, List.of("many"));
        removal.remove(
                Set.copyOf(records.stream().sorted().limit(300).toList()), LoadProgress.silent());

        assertThat(hubs()).isEmpty();
        assertThat(new GraphView(graph).ids("Paper")).isNotEmpty();
    }

    private static List<PaperRecord> hubPapers(int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> ToyRecords.record("few", "few-" + n, "Few " + n, "M_concept0 here."))
                .toList();
    }

    private List<Row> hubs() {
        return graph.read(CypherFile.load("loader-it/hubs"), Map.of());
    }

    private List<Row> neighbourhood(String measure) {
        CypherFile query = CypherFile.load("queries/concept-neighbourhood");
        return graph.read(query, Map.of("id", "concept0", "measure", measure, "limit", 100));
    }

    private Row firstPaper() {
        return graph.read(CypherFile.load("queries/concept"), Map.of("id", "concept0"))
                .getFirst()
                .row("firstPaper");
    }

    /// Papers with the hub or a rare concept: few have both.
    private List<Row> sharing() {
        return graph.read(
                CypherFile.load("queries/papers-sharing-methods"),
                Map.of("concepts", List.of("concept0", "concept100"), "limit", 20));
    }

    private void load(List<PaperRecord> records) {
        new Loader(graph, new ToyExtraction().extraction())
                .load(records.stream().map(Entry.Read::new), List::of, LoadProgress.silent());
    }
}
