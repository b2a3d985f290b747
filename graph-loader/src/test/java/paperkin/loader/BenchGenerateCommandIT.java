package paperkin.loader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import paperkin.cypher.CypherFile;
import paperkin.cypher.Graph;
import paperkin.cypher.GraphDigest;
import paperkin.cypher.Row;
import paperkin.loader.build.StoreBuild;
import paperkin.loader.corpus.Entry;
import paperkin.loader.graph.LoadProgress;
import paperkin.loader.graph.ToyExtraction;
import paperkin.loader.graph.ToyRecords;
import paperkin.store.GraphAccess;
import paperkin.store.NewStore;

/// The command `bench generate`, which makes 1,200 papers after 300.
class BenchGenerateCommandIT {

    private static final int REAL = 300;
    private static final int GROWN = 1200;

    @TempDir private static Path folder;

    private static Path like = Path.of("");
    private static Path grown = Path.of("");
    private static CommandLineRun outcome = new CommandLineRun(-1, "", "");

    @BeforeAll
    static void generateOnce() {
        like = folder.resolve("like");
        try (NewStore begun = NewStore.begin(like)) {
            new StoreBuild(begun, new ToyExtraction().extraction())
                    .build(
                            ToyRecords.many("one", REAL, 1).stream().map(Entry.Read::new),
                            List::of,
                            LoadProgress.silent());
        }
        grown = folder.resolve("grown");
        outcome = generate(grown, GROWN, 1);
    }

    @Test
    void the_store_is_one_like_others() {
        assertThat(outcome.code()).as(outcome.errors()).isZero();
        assertThat(outcome.output()).startsWith("1,200 papers, ");

        CommandLineRun status =
                CommandLineRun.of(new StatusCommand(), "--digest", "--store=" + grown);
        assertThat(status.code()).as(status.errors()).isZero();
        assertThat(status.output())
                .contains("holds 1,200 papers (from 1,200 records)", "All papers are related");
    }

    @Test
    void the_same_seed_makes_the_same_graph_and_another_one_another() {
        Path again = folder.resolve("again");
        Path other = folder.resolve("other");
        generate(again, GROWN, 1);
        generate(other, GROWN, 2);

        assertThat(digest(again)).isEqualTo(digest(grown));
        assertThat(digest(other)).isNotEqualTo(digest(grown));
    }

    /// What a tenth of 300 papers has, a tenth of 1,200 has, give or take half of it: 30 papers are
    /// drawn by lot again and again, and the standard deviation of that is a sixth.
    @Test
    void frequent_concepts_are_as_frequent_among_more_papers() {
        Map<String, Long> before = frequencies(like);
        Map<String, Long> after = frequencies(grown);

        List<String> hubs = ids(before, papers -> papers >= REAL / 10);
        assertThat(hubs).hasSizeGreaterThan(3);
        for (String hub : hubs) {
            double share = before.getOrDefault(hub, 0L) / (double) REAL;
            assertThat(after.getOrDefault(hub, 0L) / (double) GROWN)
                    .as(hub)
                    .isCloseTo(share, within(0.5 * share));
        }
        assertThat(after.size()).isGreaterThan(before.size());
        assertThat(share(after)).isCloseTo(share(before), within(0.1));
    }

    @Test
    void what_is_counted_agrees_with_what_is_there() {
        try (GraphAccess access = GraphAccess.open(grown);
                Graph graph = Graph.connect(access.address())) {
            Row size = graph.read(CypherFile.load("bench/graph-size"), Map.of()).getFirst();
            long counted =
                    graph.read(CypherFile.load("bench/every-concept"), Map.of()).stream()
                            .mapToLong(concept -> concept.integer("df"))
                            .sum();
            long[] edges = new long[1];
            graph.readEach(CypherFile.load("export/links"), Map.of(), _ -> edges[0]++);

            assertThat(graph.read(CypherFile.load("loader-it/hubs"), Map.of())).isNotEmpty();
            assertThat(size.integer("papers")).isEqualTo(GROWN);
            assertThat(counted).isEqualTo(edges[0]);
        }
    }

    @Test
    void queries_find_what_they_find_in_a_real_graph() {
        try (GraphAccess access = GraphAccess.open(grown);
                Graph graph = Graph.connect(access.address())) {
            CypherFile related = CypherFile.load("queries/related-papers");
            List<Row> kin = graph.read(related, Map.of("id", "generated-0001000"));
            Row hub = graph.read(CypherFile.load("queries/top-concepts"), Map.of()).getFirst();
            String id = hub.text("id");

            assertThat(kin).hasSize(20);
            assertThat(kin).anySatisfy(one -> assertThat(one.rows("concepts")).isNotEmpty());
            assertThat(graph.read(CypherFile.load("queries/concept-papers"), Map.of("id", id)))
                    .hasSize(50)
                    .allSatisfy(paper ->
                            assertThat(paper.text("sentence")).contains(paper.text("surface")));
            assertThat(
                            graph.read(
                                    CypherFile.load("queries/concept-neighbourhood"),
                                    Map.of("id", id)))
                    .isNotEmpty();
            assertThat(
                            graph.read(
                                    CypherFile.load("queries/search"),
                                    Map.of("text", hub.text("label"))))
                    .extracting(hit -> hit.text("id"))
                    .contains(id);
        }
    }

    @Test
    void fewer_papers_than_there_are_cannot_be_made() {
        Path store = folder.resolve("fewer");

        CommandLineRun run = generate(store, REAL - 1, 1);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.errors())
                .contains(
                        "The graph has 300 papers already, more than the 299 that there shall be.");
        assertThat(GraphAccess.isStore(store)).isFalse();
    }

    @Test
    void without_a_graph_to_take_after_there_is_none() {
        CommandLineRun run =
                CommandLineRun.of(
                        new BenchGenerateCommand(),
                        "--like=" + folder.resolve("nowhere"),
                        "--papers=10",
                        "--store=" + folder.resolve("none"));

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.errors()).startsWith("There is no graph in " + folder.resolve("nowhere"));
    }

    @Test
    void a_folder_that_holds_a_graph_is_left_alone() {
        CommandLineRun run = generate(grown, GROWN, 3);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.errors()).contains("There is a graph in " + grown + " already");
    }

    private static CommandLineRun generate(Path store, int papers, long seed) {
        return CommandLineRun.of(
                new BenchGenerateCommand(),
                "--like=" + like,
                "--papers=" + papers,
                "--store=" + store,
                "--seed=" + seed);
    }

    private static String digest(Path store) {
        try (GraphAccess access = GraphAccess.open(store);
                Graph graph = Graph.connect(access.address())) {
            return GraphDigest.of(graph);
        }
    }

    private static Map<String, Long> frequencies(Path store) {
        Map<String, Long> papers = new TreeMap<>();
        try (GraphAccess access = GraphAccess.open(store);
                Graph graph = Graph.connect(access.address())) {
            graph.readEach(
                    CypherFile.load("bench/every-concept"),
                    Map.of(),
                    row -> papers.put(row.text("id"), row.integer("df")));
        }
        return papers;
    }

    private static List<String> ids(Map<String, Long> frequencies, Predicate<Long> papers) {
        List<String> ids = new ArrayList<>();
        frequencies.forEach((id, count) -> {
            if (papers.test(count)) {
                ids.add(id);
            }
        });
        return ids;
    }

    /// The share of concepts of one paper alone.
    private static double share(Map<String, Long> frequencies) {
        return ids(frequencies, papers -> papers == 1).size() / (double) frequencies.size();
    }
}
