package paperkin.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `paperkin diff` of stores and exports.
class DiffCommandIT {

    private static final JsonMapper JSON = new JsonMapper();

    // Neo4j sorts the last two by code point, Java by code unit.
    private static final List<String> PAPERS =
            List.of(
                    """
                    {"id": "p1", "title": "BERT for question answering", "abstract": "We fine-tune BERT on SQuAD.", "authors": ["Ada Example", "Ada Example"]}
                    """,
                    """
                    {"id": "p2", "title": "ResNet-18 and ResNet", "abstract": "We train ResNet-18, a ResNet.", "references": ["p1", "elsewhere"]}
                    """,
                    """
                    {"id": "p\uFF21", "title": "Parsing", "abstract": "We parse."}
                    """,
                    """
                    {"id": "p\uD83D\uDE00", "title": "Smiling", "abstract": "We smile."}
                    """);

    @TempDir static Path folder;

    private static OpenGraph holder;
    private static String export = "";

    @BeforeAll
    static void load() throws IOException {
        holder = OpenGraph.inStore(store());
        load(String.join("", PAPERS));
        load(PAPERS.getFirst().replace("SQuAD", "SQuAD and GLUE"));
        load(PAPERS.getFirst());
        CommandLineRun run = CommandLineRun.of(new ExportCommand(), "--store", store().toString());
        assertThat(run.code()).as(run.errors()).isZero();
        export = run.output();
    }

    @AfterAll
    static void close() {
        holder.close();
    }

    @Test
    void a_store_its_export_and_its_export_packed_are_equal() throws IOException {
        String packed = folder.resolve("graph.jsonl.gz").toString();
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(Path.of(packed)))) {
            out.write(export.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(diff(store().toString(), file(export)))
                .isEqualTo(new CommandLineRun(0, "No differences.\n", ""));
        assertThat(diff(packed, store().toString()).code()).isZero();
        assertThat(diff(store().toString(), store().toString()).code()).isZero();
        assertThat(diff("--json", packed, packed)).isEqualTo(new CommandLineRun(0, "", ""));
    }

    @Test
    void a_paper_that_is_not_there_is_added_or_removed_with_its_edges() {
        String less = without("\"id\":\"p2\"");

        assertThat(diff(file(less), store().toString()).output())
                .contains("+ paper    p2  ResNet-18 and ResNet\n", "+ edge     p2 CITES p1\n")
                .contains("+ edge     p2 REFERS_TO elsewhere\n")
                .contains("paper: 1 added\n")
                .doesNotContain("~");
        CommandLineRun back = diff(store().toString(), file(less));
        assertThat(back.code()).isEqualTo(1);
        assertThat(back.output()).contains("- paper    p2  ResNet-18 and ResNet\n");
    }

    @Test
    void a_changed_field_is_named_with_both_values() {
        String changed = export.replace("\"title\":\"Parsing\"", "\"title\":\"Parsing trees\"");

        assertThat(diff(store().toString(), file(changed)).output())
                .contains("~ paper    pＡ  Parsing trees\n    title: Parsing → Parsing trees\n")
                .contains("paper: 1 changed\n");
    }

    @Test
    void a_concept_may_have_another_label() {
        String changed = export.replace("\"label\":\"SQuAD\"", "\"label\":\"Squad\"");

        assertThat(diff(store().toString(), file(changed)).output())
                .contains("~ concept  squad  Squad\n    label: SQuAD → Squad\n");
    }

    @Test
    void an_edge_may_have_other_evidence_and_another_role() {
        String changed =
                export.replace("\"type\":\"USES_DATASET\"", "\"type\":\"MENTIONS\"")
                        .replace("\"rule\":\"vocabulary\"", "\"rule\":\"title-name\"");

        assertThat(changed).isNotEqualTo(export);
        assertThat(diff(store().toString(), file(changed)).output())
                .contains("~ edge     p1 MENTIONS squad\n    role: USES_DATASET → MENTIONS\n")
                .contains("    rule: vocabulary → title-name\n")
                .doesNotContain("+ ", "- ");
    }

    @Test
    void an_empty_graph_lacks_everything() {
        CommandLineRun run = diff("--json", file(""), store().toString());

        assertThat(run.code()).isEqualTo(1);
        List<JsonNode> lines = run.output().lines().map(JSON::readTree).toList();
        assertThat(lines)
                .allSatisfy(line -> assertThat(line.get("change").asString()).isEqualTo("added"));
        assertThat(lines.stream().map(line -> line.get("kind").asString()).distinct())
                .containsExactly("paper", "record", "concept", "alias", "author", "edge");
    }

    @Test
    void differences_are_objects_on_demand() {
        String changed = export.replace("\"title\":\"Parsing\"", "\"title\":\"Trees\"");

        assertThat(diff("--json", store().toString(), file(changed)).output().lines().findFirst())
                .contains(
                        "{\"change\":\"changed\",\"kind\":\"paper\",\"id\":\"pＡ\",\"name\":\"Trees\","
                                + "\"fields\":{\"title\":{\"before\":\"Parsing\",\"after\":\"Trees\"}}}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
                    """
                    {"part":"papers","id":"a"                                  | :1: The line is no object of JSON, or breaks off.
                    [1]                                                        | :1: The line is no object of JSON, or breaks off.
                    {"id":"a"}                                                 | :1: "part" is one of [papers, records,
                    {"part":"concepts","id":"a"}#{"part":"papers","id":"a"}    | :2: The part papers comes before concepts.
                    {"part":"papers","id":"b"}#{"part":"papers","id":"a"}      | is not sorted: the id a stands behind one that is not less.
                    {"part":"papers","id":"a"}#{"part":"papers","id":"a"}      | is not sorted: the id a stands behind one that is not less.
                    """)
    void a_broken_export_is_trouble_told_in_a_sentence(String lines, String sentence) {
        CommandLineRun run = diff(file(lines.replace('#', '\n')), file(""));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.errors()).contains(sentence);
        assertThat(run.errors().strip()).doesNotContain("\n");
    }

    @Test
    void an_export_that_breaks_off_is_trouble() throws IOException {
        Path cut = folder.resolve("cut.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(cut))) {
            out.write(export.getBytes(StandardCharsets.UTF_8));
        }
        Files.write(cut, Arrays.copyOf(Files.readAllBytes(cut), 400));

        CommandLineRun run = diff(cut.toString(), cut.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.errors()).contains("cut.jsonl.gz");
    }

    @Test
    void what_is_no_graph_is_trouble() {
        CommandLineRun run = diff(file(""), folder.resolve("nowhere").toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.errors()).contains("nowhere is neither a store's folder nor an export");
        assertThat(diff(file(""), "bolt://127.0.0.1:1").code()).isEqualTo(2);
    }

    @Test
    void runs_differ_in_what_they_read_and_what_came_of_it() {
        List<String> runs = runs();

        CommandLineRun run =
                diff(
                        "--runs",
                        "--in",
                        store().toString(),
                        runs.get(0),
                        runs.get(1).substring(0, 8));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.output())
                .contains("    read: 4 → 1\n", "    inputs: ")
                .doesNotContain("At:");
        assertThat(diff("--runs", "--in", store().toString(), runs.get(0), runs.get(0)).code())
                .isZero();
        assertThat(diff("--runs", "--in", store().toString(), "none", runs.get(0)).errors())
                .isEqualTo("There is no run none in the graph.\n");
    }

    private static List<String> runs() {
        return CommandLineRun.of(
                        new CypherCommand(),
                        "MATCH (r:Run) RETURN r.id AS id ORDER BY r.startedAt",
                        "--format",
                        "csv",
                        "--store",
                        store().toString())
                .output()
                .lines()
                .skip(1)
                .toList();
    }

    /// The export without the lines in which this stands, and without what follows from them.
    private static String without(String text) {
        return String.join("\n", export.lines().filter(line -> !line.contains(text)).toList())
                + "\n";
    }

    private static Path store() {
        return folder.resolve("store");
    }

    private static void load(String papers) throws IOException {
        Path file = Files.writeString(folder.resolve("papers.jsonl"), papers);
        CommandLineRun run =
                CommandLineRun.of(
                        new LoadCommand(),
                        "--tagger",
                        "none",
                        "--store",
                        store().toString(),
                        file.toString());
        assertThat(run.code()).as(run.errors()).isZero();
    }

    private static String file(String content) {
        try {
            return Files.writeString(Files.createTempFile(folder, "export", ".jsonl"), content)
                    .toString();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static CommandLineRun diff(String... arguments) {
        return CommandLineRun.of(new DiffCommand(), arguments);
    }
}
