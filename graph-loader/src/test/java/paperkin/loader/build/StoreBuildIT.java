package paperkin.loader.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import paperkin.cypher.CypherFile;
import paperkin.cypher.Graph;
import paperkin.cypher.GraphDigest;
import paperkin.loader.LoaderException;
import paperkin.loader.corpus.Entry;
import paperkin.loader.corpus.PaperRecord;
import paperkin.loader.curation.Curation;
import paperkin.loader.curation.DecisionLine;
import paperkin.loader.graph.Curating;
import paperkin.loader.graph.LoadProgress;
import paperkin.loader.graph.LoadReport;
import paperkin.loader.graph.Loader;
import paperkin.loader.graph.ToyExtraction;
import paperkin.loader.graph.ToyRecords;
import paperkin.store.GraphAccess;
import paperkin.store.NewStore;

class StoreBuildIT {

    @TempDir private Path folder;

    @Test
    void a_build_and_a_load_of_the_same_records_make_the_same_graph() {
        List<PaperRecord> records = new ArrayList<>(ToyRecords.many("one", 300, 1));
        records.addAll(ToyRecords.many("two", 300, 2));
        records.addAll(odd());
        Path built = folder.resolve("built");
        Path loaded = folder.resolve("loaded");

        LoadReport ofBuild = build(built, records);
        LoadReport ofLoad = load(loaded, shuffled(records));

        assertThat(digest(built)).isEqualTo(digest(loaded));
        assertThat(answers(built)).isEqualTo(answers(loaded));
        assertThat(numbers(ofBuild)).isEqualTo(numbers(ofLoad));
        assertThat(load(built, records).unchanged()).isEqualTo(ofBuild.papers());
    }

    @Test
    void a_build_and_a_load_count_the_same_neighbours_of_hubs() {
        List<PaperRecord> records = ToyRecords.many("one", 500, 1);
        Path built = folder.resolve("built");
        Path loaded = folder.resolve("loaded");

        build(built, records);
        load(loaded, shuffled(records));

        assertThat(hubs(built)).hasSizeGreaterThan(100).isEqualTo(hubs(loaded));
    }

    @Test
    void a_build_and_a_load_under_the_same_decisions_make_the_same_graph() {
        List<PaperRecord> records = new ArrayList<>(ToyRecords.many("one", 300, 1));
        records.addAll(odd());
        Path plain = folder.resolve("plain");
        Path built = folder.resolve("built");
        Path loaded = folder.resolve("loaded");

        build(plain, records);
        build(built, records, curation());
        load(loaded, records);
        try (GraphAccess access = GraphAccess.open(loaded);
                Graph graph = Graph.connect(access.address())) {
            curating(graph).run(() -> curation(), LoadProgress.silent());
        }

        assertThat(digest(built)).isEqualTo(digest(loaded)).isNotEqualTo(digest(plain));
        try (GraphAccess access = GraphAccess.open(built);
                Graph graph = Graph.connect(access.address())) {
            curating(graph).run(() -> Curation.NONE, LoadProgress.silent());
        }
        assertThat(digest(built)).isEqualTo(digest(plain));
    }

    private static Curating curating(Graph graph) {
        return new Curating(graph, new ToyExtraction().extraction().hierarchy());
    }

    private static Curation curation() {
        return Curation.of(
                Stream.of(
                                "{\"merge\":{\"into\":\"concept0\",\"from\":[\"concept1\",\"bert\"]}}",
                                "{\"split\":{\"concept\":\"concept2\",\"surfaces\":[\"R_Concept2\"],\"to\":\"other\"}}",
                                "{\"rename\":{\"concept\":\"concept0\",\"label\":\"Nought\"}}",
                                "{\"retype\":{\"concept\":\"concept4\",\"type\":\"dataset\"}}",
                                "{\"block\":{\"surface\":\"T_Concept7\"}}",
                                "{\"block\":{\"concept\":\"concept5\"}}",
                                "{\"link\":{\"paper\":\"10.1/x\",\"concept\":\"concept0\",\"role\":\"uses\"}}",
                                "{\"broader\":{\"concept\":\"concept2\",\"of\":\"concept1\"}}")
                        .map(DecisionLine::parse)
                        .toList());
    }

    /// Texts that CSV may get wrong, twins without ids, and records that others bring together.
    private static List<PaperRecord> odd() {
        String text =
                "Über \"M_Bert\", C_a; 'T_Parsing~'\nnext\r\nline \u0000\u0001\u001f\u001e\u007f"
                        + " \u2028\uffff \ud83d\ude00 \\\" M_bert \\";
        return List.of(
                ToyRecords.record("odd", "odd-1", "10.1/\"odd\",1", "Odd \"title\", M_Odd", text),
                ToyRecords.record("odd", "", "D_Squad! \u001f M_\u001f", text + text),
                ToyRecords.record("odd", "", "A twin", "M_Bert here."),
                twin("odd", "A twin", 1999),
                twin("other", "A  Twin!", 2003),
                twin("third", "A twin", 2007),
                ToyRecords.record("odd", "x-1", "10.1/x", "A first name", "T_Parsing"),
                ToyRecords.record("other", "x-1", "Another name", "M_Bert!"),
                ToyRecords.record("third", "", "Another name", "M_Bert and D_Squad."),
                citing("cites-1", "10.1/x", "x-1", "nowhere", "Nowhere else", "cites-1"),
                citing("cites-2", "nowhere", "cites-1", "odd-1", "\u001f"),
                ToyRecords.withoutVenueAndAuthors(
                        ToyRecords.record("odd", "bare", "Nothing known of this", "")));
    }

    private static PaperRecord citing(String id, String... references) {
        return new PaperRecord(
                "odd",
                9,
                id,
                "One that cites " + references.length,
                "",
                OptionalInt.empty(),
                "",
                "",
                "",
                "",
                "",
                List.of(),
                List.of(references),
                List.of("cs.CL", "a, \"tag\""));
    }

    private static PaperRecord twin(String source, String title, int year) {
        return new PaperRecord(
                source,
                7,
                "",
                title,
                "M_Bert in " + year + ".",
                OptionalInt.of(year),
                "",
                "",
                "",
                "",
                "",
                List.of("Author " + year, "Second \"name\", \u001f, ", "Author " + year),
                List.of(),
                List.of());
    }

    @Test
    void a_folder_that_holds_a_graph_is_refused() {
        Path store = folder.resolve("store");
        build(store, ToyRecords.many("one", 5, 1));

        assertThatExceptionOfType(LoaderException.class)
                .isThrownBy(() -> NewStore.begin(store))
                .withMessage(
                        "There is a graph in %s already, and a build makes a new one; choose another --store, delete that folder, or add to it with: paperkin load FILE… --store %s",
                        store, store);
    }

    @Test
    void a_folder_that_holds_something_else_is_refused() throws IOException {
        Path strange = Files.createDirectory(folder.resolve("strange"));
        Files.writeString(strange.resolve("thesis.tex"), "");

        assertThatExceptionOfType(LoaderException.class)
                .isThrownBy(() -> NewStore.begin(strange))
                .withMessageContaining("is no store, but holds other files such as thesis.tex");
    }

    @Test
    void two_builds_do_not_meet_in_one_folder() {
        Path store = folder.resolve("store");
        try (NewStore first = NewStore.begin(store)) {
            assertThatExceptionOfType(LoaderException.class)
                    .isThrownBy(() -> NewStore.begin(store))
                    .withMessageStartingWith("Another process works in " + store);
            assertThat(first.tables()).exists();
        }
    }

    @Test
    void what_a_build_that_was_cut_off_has_left_is_no_store_and_the_next_build_starts_over()
            throws IOException {
        Path store = folder.resolve("store");
        Files.createDirectories(store.resolve("building/tables"));
        Files.createDirectories(store.resolve("neo4j/data"));
        Files.writeString(store.resolve("building/tables/Paper.csv"), "0,1");

        assertThatExceptionOfType(LoaderException.class)
                .isThrownBy(() -> GraphAccess.open(store).close())
                .withMessageStartingWith("A graph is being built in " + store);
        assertThat(build(store, ToyRecords.many("one", 5, 1)).added()).isEqualTo(5);
        assertThat(store.resolve("building")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Reading", "Extracting", "Importing", "Indexing"})
    void a_build_that_is_killed_at_any_stage_starts_over(String stage) throws IOException {
        Path store = folder.resolve("store");
        Path whole = folder.resolve("whole");

        try (var killed = new BuildProcess(store)) {
            killed.awaitStage(stage);
        }
        assertThat(GraphAccess.isStore(store)).isFalse();

        build(store, BuildProcess.RECORDS);
        build(whole, BuildProcess.RECORDS);
        assertThat(digest(store)).isEqualTo(digest(whole));
    }

    @Test
    void without_a_paper_there_is_no_store() {
        Path store = folder.resolve("store");

        assertThat(build(store, List.of()).papers()).isZero();

        assertThat(GraphAccess.isStore(store)).isFalse();
        assertThat(store).isEmptyDirectory();
    }

    @Test
    void a_build_that_fails_leaves_nothing() {
        Path store = folder.resolve("store");
        List<PaperRecord> records = ToyRecords.many("one", 50, 1);

        try (NewStore begun = NewStore.begin(store)) {
            var build = new StoreBuild(begun, new ToyExtraction().extraction());
            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(() ->
                            build.build(
                                    records.stream().map(Entry.Read::new),
                                    List::of,
                                    new BreakingDown()));
        }

        assertThat(store).isEmptyDirectory();
    }

    private static final class BreakingDown implements LoadProgress {
        @Override
        public void stage(String name, long total) {
            if (name.startsWith("Importing")) {
                throw new IllegalStateException("Broken down.");
            }
        }

        @Override
        public void done(long count) {}
    }

    private static LoadReport build(Path store, List<PaperRecord> records) {
        return build(store, records, Curation.NONE);
    }

    private static LoadReport build(Path store, List<PaperRecord> records, Curation curation) {
        try (NewStore begun = NewStore.begin(store)) {
            return new StoreBuild(begun, new ToyExtraction().extraction(), curation)
                    .build(
                            records.stream().map(Entry.Read::new),
                            () -> List.of("toy 0"),
                            LoadProgress.silent());
        }
    }

    private static LoadReport load(Path store, List<PaperRecord> records) {
        try (GraphAccess access = GraphAccess.open(store);
                Graph graph = Graph.connect(access.address())) {
            return new Loader(graph, new ToyExtraction().extraction())
                    .load(
                            records.stream().map(Entry.Read::new),
                            () -> List.of("toy 0"),
                            LoadProgress.silent());
        }
    }

    private static List<PaperRecord> shuffled(List<PaperRecord> records) {
        List<PaperRecord> shuffled = new ArrayList<>(records);
        Collections.shuffle(shuffled, new Random(3));
        return shuffled;
    }

    private static String digest(Path store) {
        try (GraphAccess access = GraphAccess.open(store);
                Graph graph = Graph.connect(access.address())) {
            return GraphDigest.of(graph);
        }
    }

    private static List<String> answers(Path store) {
        try (GraphAccess access = GraphAccess.open(store);
                Graph graph = Graph.connect(access.address())) {
            return Stream.of(
                            ask(graph, "loader-it/related", Map.of()),
                            ask(graph, "loader-it/misfiled-profiles", Map.of()),
                            ask(graph, "queries/overview", Map.of()),
                            ask(graph, "queries/top-concepts", Map.of("type", "method")),
                            ask(graph, "queries/search", Map.of("text", "twin")),
                            ask(graph, "queries/concept-years", Map.of("ids", List.of("bert"))),
                            ask(graph, "queries/concept", Map.of("id", "bert")))
                    .flatMap(List::stream)
                    .toList();
        }
    }

    private static List<String> hubs(Path store) {
        try (GraphAccess access = GraphAccess.open(store);
                Graph graph = Graph.connect(access.address())) {
            return ask(graph, "loader-it/hubs", Map.of());
        }
    }

    private static List<String> ask(Graph graph, String name, Map<String, ?> given) {
        CypherFile query = CypherFile.load(name);
        return graph.read(query, query.bind(given)).stream()
                .map(row -> row.values().toString())
                .toList();
    }

    /// All numbers but those of time, and what a load writes twice where a batch adds to a paper of
    /// the one before.
    private static Map<String, Object> numbers(LoadReport report) {
        Map<String, Object> numbers = new TreeMap<>(report.numbers());
        numbers.keySet().removeAll(List.of("seconds", "papersPerSecond", "mentions", "edges"));
        return numbers;
    }
}
