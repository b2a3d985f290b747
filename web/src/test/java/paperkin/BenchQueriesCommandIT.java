package paperkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import paperkin.loader.OpenGraph;
import paperkin.loader.bench.QueryKind;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The command `bench queries`, on a graph that is too small to say anything about speed.
class BenchQueriesCommandIT {

    private static final int EACH = 5;

    @TempDir private static Path folder;

    private static Path store = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeAll
    static void load() {
        store = folder.resolve("store");
        try (OpenGraph open = OpenGraph.inStore(store)) {
            SampleCorpus.read().loadInto(open.graph());
        }
    }

    @Test
    void everyKindOfQueryIsTimedAndNothingFails() throws IOException {
        Path file = folder.resolve("queries.json");
        Files.writeString(file, earlierReport());

        assertThat(measure("--out=" + file)).as(err.toString()).isZero();

        JsonNode stores = JsonMapper.shared().readTree(Files.readString(file)).get("stores");
        assertThat(stores.size()).isEqualTo(2);
        JsonNode figures = stores.get(1);
        assertThat(figures.at("/size/papers").asInt()).isEqualTo(120);
        assertThat(figures.at("/size/mebibytes").asInt()).isPositive();
        assertThat(figures.at("/conditions/heapMebibytes").asInt()).isPositive();
        assertThat(figures.get("answers").findValuesAsString("kind"))
                .containsExactlyElementsOf(kindsTwice());
        for (JsonNode round : figures.get("answers")) {
            JsonNode latency = round.get("latency");
            assertThat(latency.get("count").asInt()).as(round.toString()).isEqualTo(EACH);
            assertThat(latency.get("errors").asInt()).isZero();
            assertThat(latency.get("median").asDouble())
                    .isPositive()
                    .isLessThanOrEqualTo(latency.get("p95").asDouble());
        }
        assertThat(figures.get("mixes").findValuesAsString("perSecond"))
                .containsExactly("0.0", "40.0");
        assertThat(figures.at("/mixes/0/requests").asInt()).isPositive();
        assertThat(figures.at("/naive/0/ours/count").asInt()).isEqualTo(3);
        assertThat(figures.at("/naive/0/theirs/errors").asInt()).isZero();
        assertThat(out.toString())
                .contains("120 papers", "suggest, letter by letter", "p95 at 120 papers : at 7");
    }

    private static List<String> kindsTwice() {
        List<String> kinds = new ArrayList<>();
        for (QueryKind kind : QueryKind.values()) {
            kinds.add(kind.name());
            kinds.add(kind.name());
        }
        return kinds;
    }

    /// Of a graph of seven papers.
    private static String earlierReport() {
        return """
        {"stores":[{"when":"2026-01-01T00:00:00Z",
          "conditions":{"machine":{"processor":"P","cores":2,"java":"J","heapMebibytes":1024},
            "loadBefore":0.1,"heapMebibytes":100,"clients":8,"seed":1},
          "size":{"papers":7,"concepts":7,"nodes":7,"edges":7,"mebibytes":7},
          "answers":[{"kind":"SUGGEST","clients":8,
            "latency":{"count":1,"errors":0,"median":1.0,"p95":1.0,"p99":1.0,"most":1.0}}],
          "mixes":[],"naive":[]}]}
        """;
    }

    @Test
    void whereThereIsNoGraphNothingIsMeasured() {
        Path nowhere = folder.resolve("nowhere");

        assertThat(run("bench", "queries", store.toString(), nowhere.toString())).isEqualTo(1);

        assertThat(err.toString().strip()).isEqualTo("There is no graph in " + nowhere + ".");
    }

    @Test
    void aReportThatCannotBeReadIsNotOverwritten() throws IOException {
        Path file = Files.writeString(folder.resolve("thesis.txt"), "My thesis");

        assertThat(measure("--out=" + file)).isEqualTo(1);

        assertThat(err.toString()).contains("could not be read from " + file);
        assertThat(file).hasContent("My thesis");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--clients=1", "--rounds=0", "--requests=0", "--rate=-1", "--clients=x"})
    void wrongUsageIsExitCodeTwo(String option) {
        assertThat(run("bench", "queries", store.toString(), option)).isEqualTo(2);
    }

    @Test
    void aStoreMustBeNamed() {
        assertThat(run("bench", "queries")).isEqualTo(2);
        assertThat(err.toString()).contains("STORE");
    }

    private int measure(String... more) {
        List<String> arguments =
                new ArrayList<>(
                        List.of(
                                "bench",
                                "queries",
                                store.toString(),
                                "--rounds=1",
                                "--requests=" + EACH,
                                "--seconds=60",
                                "--warm-up=1",
                                "--mixed-seconds=1",
                                "--rate=40",
                                "--hub-papers=3"));
        arguments.addAll(List.of(more));
        return run(arguments.toArray(String[]::new));
    }

    private int run(String... arguments) {
        CommandLine commandLine = Main.commandLine();
        commandLine.setOut(new PrintWriter(out, true));
        commandLine.setErr(new PrintWriter(err, true));
        return commandLine.execute(arguments);
    }
}
