package paperkin.loader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import paperkin.store.GraphAccess;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The commands `load` and `status` as a user calls them.
class CommandsIT {

    private static final Path SEEDS = Path.of("..", "..", "shared", "seeds");

    @TempDir Path temp;

    /// How a command ended.
    private record Outcome(int code, String output, String errors) {}

    @Test
    void load_fills_a_store_and_status_tells_what_it_holds() throws IOException {
        Path papers =
                Files.writeString(
                        temp.resolve("papers.jsonl"),
                        """
                        {"id": "p1", "title": "BERT for question answering", "abstract": "We fine-tune BERT on SQuAD."}
                        {"id": "p2"}
                        {"id": "p3", "title": "Parsing with BERT", "year": 2020, "authors": ["Ada Lovelace"]}
                        """);
        String store = temp.resolve("store").toString();

        Outcome load =
                run(
                        new LoadCommand(),
                        "--json",
                        "--tagger",
                        "none",
                        "--store",
                        store,
                        papers.toString());
        Outcome again =
                run(new LoadCommand(), "--tagger", "none", "--store", store, papers.toString());
        Outcome status = run(new StatusCommand(), "--json", "--digest", "--store", store);
        Outcome text = run(new StatusCommand(), "--store", store);

        JsonNode report = json(load);
        assertThat(load.code()).isZero();
        assertThat(report.get("read").asInt()).isEqualTo(3);
        assertThat(report.get("new").asInt()).isEqualTo(2);
        assertThat(report.get("rejected").asInt()).isEqualTo(1);
        assertThat(report.get("rejections").get(0).asString()).startsWith("papers.jsonl:2:");
        assertThat(report.get("summary").asString()).startsWith("The graph holds 2 papers (from 2");
        assertThat(again.output())
                .containsPattern("papers unchanged +2\n")
                .contains("The graph holds 2 papers");
        JsonNode found = json(status);
        assertThat(found.get("nodes").get("Paper").asInt()).isEqualTo(2);
        assertThat(found.get("relationships").get("READ_FROM").asInt()).isEqualTo(2);
        assertThat(found.get("unrelatedPapers").asInt()).isZero();
        assertThat(found.get("versions").get("Neo4j Kernel").asString()).startsWith("2026.");
        assertThat(found.get("lastRun").get("inputs").get(0).asString())
                .matches("papers.jsonl [0-9a-f]{64}");
        assertThat(found.get("digest").asString()).matches("[0-9a-f]{64}");
        assertThat(text.output()).contains("Paper", "All papers are related to others.");
    }

    @Test
    void what_was_loaded_can_be_taken_out_again_by_any_name_of_it() throws IOException {
        Path papers =
                Files.writeString(
                        temp.resolve("papers.jsonl"),
                        """
                        {"id": "p1", "doi": "10.1000/1", "title": "BERT for question answering"}
                        {"id": "p2", "title": "Parsing with BERT"}
                        """);
        String store = temp.resolve("store").toString();
        run(new LoadCommand(), "--tagger", "none", "--store", store, papers.toString());

        Outcome nothing = remove(store, "--paper", "p9");
        Outcome rehearsal = remove(store, "--source", "papers.jsonl", "--dry-run");
        Outcome one = remove(store, "--paper", "p1");
        Outcome rest = remove(store, "--source", "papers.jsonl");
        Outcome unsaid = remove(store);

        assertThat(nothing.code()).isEqualTo(1);
        assertThat(nothing.errors()).contains("The graph has no record of the paper \"p9\".");
        assertThat(rehearsal.output()).isEqualTo("Records that would go: 2.\n");
        assertThat(one.output()).startsWith("Records removed: 1. Papers gone: 1;");
        assertThat(rest.output()).startsWith("Records removed: 1. Papers gone: 1;");
        assertThat(unsaid.code()).isEqualTo(2);
        JsonNode status = json(run(new StatusCommand(), "--json", "--store", store));
        assertThat(status.get("nodes").get("Paper").asInt()).isZero();
        assertThat(status.get("nodes").get("Record").asInt()).isZero();
        assertThat(status.get("nodes").get("Concept").asInt()).isZero();
        assertThat(status.get("nodes").get("Run").asInt()).isEqualTo(3);
        assertThat(status.get("lastRun").get("command").asString()).isEqualTo("remove");
    }

    private static Outcome remove(String store, String... what) {
        List<String> arguments = new ArrayList<>(List.of("--tagger", "none", "--store", store));
        arguments.addAll(List.of(what));
        return run(new RemoveCommand(), arguments.toArray(String[]::new));
    }

    @Test
    void all_papers_can_be_related_anew() throws IOException {
        Path papers =
                Files.writeString(
                        temp.resolve("papers.jsonl"),
                        """
                        {"id": "p1", "title": "BERT for question answering"}
                        {"id": "p2", "title": "Question answering with BERT"}
                        """);
        String store = temp.resolve("store").toString();
        run(new LoadCommand(), "--tagger", "none", "--store", store, papers.toString());

        Outcome relate = run(new RelateCommand(), "--store", store);

        assertThat(relate.code()).isZero();
        assertThat(relate.output()).startsWith("2 papers related in ");
        JsonNode last = json(run(new StatusCommand(), "--json", "--store", store)).get("lastRun");
        assertThat(last.get("papers").asInt()).isEqualTo(2);
    }

    @Test
    void a_dry_run_makes_no_store() throws IOException {
        Path papers = Files.writeString(temp.resolve("papers.jsonl"), "{\"title\": \"A\"}\n{}\n");
        Path store = temp.resolve("store");

        Outcome rehearsal =
                run(
                        new LoadCommand(),
                        "--dry-run",
                        "--tagger",
                        "none",
                        "--store",
                        store.toString(),
                        papers.toString());

        assertThat(rehearsal.code()).isZero();
        assertThat(rehearsal.errors()).contains("Nothing is written");
        assertThat(rehearsal.output())
                .containsPattern("papers new +1\n")
                .containsPattern("rejected +1\n");
        assertThat(store).doesNotExist();
    }

    @Test
    void a_load_of_nothing_readable_fails() throws IOException {
        Path noise = Files.write(temp.resolve("noise.txt"), new byte[] {1, 2, 3, 0, 0, 0, 4});

        Outcome load =
                run(
                        new LoadCommand(),
                        "--tagger",
                        "none",
                        "--store",
                        temp.resolve("store").toString(),
                        noise.toString());

        assertThat(load.code()).isEqualTo(1);
        assertThat(load.errors()).contains("No paper could be read");
    }

    @Test
    void a_file_that_is_not_there_costs_no_store() {
        Path store = temp.resolve("store");

        Outcome load = run(new LoadCommand(), "--store", store.toString(), temp + "/missing.jsonl");

        assertThat(load.code()).isEqualTo(1);
        assertThat(load.errors()).contains("missing.jsonl");
        assertThat(store).doesNotExist();
    }

    @Test
    void status_of_a_store_that_is_not_there_says_how_to_make_one_and_makes_none() {
        Path store = temp.resolve("store");

        Outcome status = run(new StatusCommand(), "--store", store.toString());

        assertThat(status.code()).isEqualTo(1);
        assertThat(status.errors()).contains("There is no graph in", "paperkin load");
        assertThat(store).doesNotExist();
    }

    @Test
    void a_server_is_reached_by_address_user_and_password_file() {
        try (GraphAccess server = GraphAccess.open(temp.resolve("server"))) {
            Outcome status =
                    run(
                            new StatusCommand(),
                            "--uri",
                            server.address().uri().toString(),
                            "--user",
                            "neo4j",
                            "--password-file",
                            server.passwordFile().toString());
            assertThat(status.code()).isZero();
            assertThat(status.output()).contains("Paper ");
        }
    }

    @Test
    void the_four_seed_listings_are_307_papers() throws IOException {
        assumeThat(SEEDS).as("the seed listings").isDirectory();
        List<String> arguments =
                new ArrayList<>(List.of("--json", "--tagger", "none", "--store", temp + "/seeds"));
        try (Stream<Path> files = Files.list(SEEDS)) {
            files.map(Path::toString).sorted().forEach(arguments::add);
        }

        JsonNode report = json(run(new LoadCommand(), arguments.toArray(String[]::new)));

        assertThat(report.get("read").asInt()).isEqualTo(311);
        assertThat(report.get("new").asInt()).isEqualTo(307);
        assertThat(report.get("merged").asInt()).isEqualTo(4);
        assertThat(report.get("rejected").asInt()).isZero();
    }

    private static JsonNode json(Outcome outcome) {
        assertThat(outcome.errors()).isEmpty();
        return JsonMapper.shared().readTree(outcome.output());
    }

    private static Outcome run(Object command, String... arguments) {
        var output = new StringWriter();
        var errors = new StringWriter();
        int code =
                new CommandLine(command)
                        .setCaseInsensitiveEnumValuesAllowed(true)
                        .setOut(new PrintWriter(output))
                        .setErr(new PrintWriter(errors))
                        .setExecutionExceptionHandler((failed, line, _) -> {
                            line.getErr().println(failed.getMessage());
                            return failed instanceof LoaderException ? 1 : 70;
                        })
                        .execute(arguments);
        return new Outcome(code, output.toString(), errors.toString());
    }
}
