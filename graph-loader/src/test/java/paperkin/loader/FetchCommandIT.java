package paperkin.loader;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.okXml;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static com.github.tomakehurst.wiremock.stubbing.Scenario.STARTED;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.ScenarioMappingBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import paperkin.loader.fetch.Payloads;
import paperkin.loader.source.Reading;
import picocli.CommandLine;

/// `paperkin fetch` from services that answer what we wrote.
class FetchCommandIT {

    @RegisterExtension
    static final WireMockExtension SERVICE =
            WireMockExtension.newInstance().options(options().dynamicPort()).build();

    @TempDir Path folder;

    @Test
    void pages_of_arxiv_become_one_feed_that_load_reads() throws IOException {
        arxiv(0, 100, 230);
        arxiv(100, 200, 230);
        arxiv(200, 230, 230);

        CommandLineRun run = fetch("arxiv", "counting", "sheep");

        assertThat(run.code()).as(run.errors()).isZero();
        assertThat(run.errors())
                .isEqualTo(
                        "230 papers from arXiv, which has 230 that match; pages asked for: 3, kept"
                                + " from before: 0.\n");
        Reading reading = Reading.of(Files.readString(out()));
        assertThat(reading.rejections()).isEmpty();
        assertThat(reading.titles()).hasSize(230).doesNotHaveDuplicates();
        assertThat(reading.records().getFirst().title()).isEqualTo("Paper 0 & more of the same");
        assertThat(reading.records().getFirst().doi()).isEqualTo("10.1000/sheep.0");
        SERVICE.verify(
                3,
                getRequestedFor(urlPathEqualTo("/query"))
                        .withQueryParam("search_query", equalTo("all:counting AND all:sheep"))
                        .withHeader("User-Agent", matching("paperkin/\\S+ \\(\\+https://.*\\)")));
    }

    @Test
    void openalex_without_a_key_is_asked_page_by_number() throws IOException {
        stub("/works", "page", "1", okJson(Payloads.openAlex(0, 100, 130, "null")));
        stub("/works", "page", "2", okJson(Payloads.openAlex(100, 130, 130, "null")));

        CommandLineRun run = fetch("openalex", "sheep", "--mailto", "ada@example.org");

        assertThat(run.code()).as(run.errors()).isZero();
        Reading reading = Reading.of(Files.readString(out()));
        assertThat(reading.titles()).hasSize(130).contains("Work 0", "Work 129");
        assertThat(reading.records().getFirst().abstractText()).isEqualTo("We count sheep.");
        SERVICE.verify(
                getRequestedFor(anyUrl())
                        .withHeader("User-Agent", matching(".*; mailto:ada@example.org\\)")));
    }

    @Test
    void semantic_scholar_gives_a_token_for_the_next_page() throws IOException {
        SERVICE.stubFor(
                get(urlPathEqualTo("/paper/search/bulk"))
                        .withQueryParam("token", absent())
                        .willReturn(okJson(Payloads.semanticScholar(0, 3, 5, "\"T1\""))));
        stub(
                "/paper/search/bulk",
                "token",
                "T1",
                okJson(Payloads.semanticScholar(3, 5, 5, "null")));

        assertThat(fetch("semanticscholar", "sheep").code()).isZero();

        Reading reading = Reading.of(Files.readString(out()));
        assertThat(reading.titles())
                .containsExactly("Study 0", "Study 1", "Study 2", "Study 3", "Study 4");
        assertThat(reading.records().getFirst().givenId()).isEqualTo("CorpusId:0");
    }

    @Test
    void hugging_face_has_a_search_and_daily_papers() throws IOException {
        stub("/papers/search", "q", "sheep", okJson(Payloads.huggingFace(0, 2)));
        stub("/daily_papers", "p", "0", okJson(Payloads.huggingFace(0, 2)));
        stub("/daily_papers", "p", "1", okJson(Payloads.huggingFace(2, 3)));
        stub("/daily_papers", "p", "2", okJson("[]"));

        assertThat(fetch("huggingface", "sheep").code()).isZero();
        assertThat(Reading.of(Files.readString(out())).titles())
                .containsExactly("Daily 0", "Daily 1");

        assertThat(fetch("huggingface", "2021-01").code()).isZero();
        Reading daily = Reading.of(Files.readString(out()));
        assertThat(daily.titles()).containsExactly("Daily 0", "Daily 1", "Daily 2");
        assertThat(daily.records().getFirst().abstractText()).isEqualTo("We count sheep.");
        assertThat(daily.records().getFirst().arxivId()).isEqualTo("2101.00000");
        SERVICE.verify(
                3,
                getRequestedFor(urlPathEqualTo("/daily_papers"))
                        .withQueryParam("month", equalTo("2021-01")));
    }

    @Test
    void no_more_papers_are_written_or_asked_for_than_wanted() throws IOException {
        arxiv(0, 100, 1000);
        arxiv(100, 200, 1000);

        CommandLineRun run = fetch("arxiv", "sheep", "--max", "150");

        assertThat(run.errors()).contains("150 papers from arXiv, which has 1,000 that match");
        assertThat(Reading.of(Files.readString(out())).titles()).hasSize(150);
        SERVICE.verify(2, getRequestedFor(anyUrl()));
    }

    @Test
    void without_a_file_papers_go_to_standard_output() {
        arxiv(0, 1, 1);

        CommandLineRun run = run("arxiv", "sheep");

        assertThat(Reading.of(run.output()).titles()).hasSize(1);
    }

    @Test
    void what_was_fetched_can_be_extracted() throws IOException {
        stub("/papers/search", "q", "sheep", okJson(Payloads.huggingFace(0, 2)));
        fetch("huggingface", "sheep");

        CommandLineRun extract =
                CommandLineRun.of(
                        new ExtractCommand(),
                        "--tagger",
                        "none",
                        "--out",
                        folder.resolve("concepts.jsonl").toString(),
                        out().toString());

        assertThat(extract.code()).as(extract.errors()).isZero();
        assertThat(Files.readAllLines(folder.resolve("concepts.jsonl"))).hasSize(2);
    }

    @Test
    void a_service_that_asks_to_wait_is_obeyed() {
        String page = Payloads.arxiv(0, 1, 1);
        first(aResponse().withStatus(429).withHeader("Retry-After", "1"), okXml(page));

        long start = System.nanoTime();
        CommandLineRun run = fetch("arxiv", "sheep");

        assertThat(run.code()).as(run.errors()).isZero();
        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .isGreaterThan(Duration.ofSeconds(1));
        assertThat(run.errors()).contains("arXiv answered 429; asking again in 1.0 s.");
    }

    @Test
    void a_service_that_asks_to_wait_for_hours_ends_it() {
        SERVICE.stubFor(
                get(anyUrl())
                        .willReturn(
                                aResponse()
                                        .withStatus(429)
                                        .withHeader("Retry-After", "36000")
                                        .withBody("{\"message\":\"Daily limit reached\"}")));

        CommandLineRun run = fetch("openalex", "sheep");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.errors())
                .startsWith(
                        "OpenAlex answered 429 and asks to wait (Retry-After: 36000): Daily limit"
                                + " reached. A key of your own, which is free, in OPENALEX_API_KEY");
        SERVICE.verify(1, getRequestedFor(anyUrl()));
    }

    @Test
    void trouble_that_passes_is_waited_for() {
        first(aResponse().withStatus(503), okXml(Payloads.arxiv(0, 1, 1)));

        CommandLineRun run = fetch("arxiv", "sheep");

        assertThat(run.code()).as(run.errors()).isZero();
        assertThat(run.errors()).contains("arXiv answered 503; asking again in 0.0 s.");
    }

    @Test
    void an_answer_that_breaks_off_is_asked_for_again() {
        String page = Payloads.arxiv(0, 2, 2);
        first(okXml(page.substring(0, page.length() - 60)), okXml(page));

        CommandLineRun run = fetch("arxiv", "sheep");

        assertThat(run.code()).as(run.errors()).isZero();
        assertThat(run.errors()).contains("arXiv answered with something else than papers");
    }

    @Test
    void a_connection_that_breaks_is_made_again() {
        first(
                aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER),
                okXml(Payloads.arxiv(0, 1, 1)));

        assertThat(fetch("arxiv", "sheep").code()).isZero();
    }

    @Test
    void an_answer_that_is_never_whole_ends_in_a_sentence_and_no_file() {
        SERVICE.stubFor(get(anyUrl()).willReturn(okJson("{\"meta\":{},\"results\":[{\"id\":")));

        CommandLineRun run = fetch("openalex", "sheep");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.errors()).endsWith("OpenAlex answered with something else than papers.\n");
        assertThat(out()).doesNotExist();
        SERVICE.verify(6, getRequestedFor(anyUrl()));
    }

    @Test
    void an_answer_that_does_not_come_ends_in_a_sentence() {
        SERVICE.stubFor(get(anyUrl()).willReturn(okJson("[]").withFixedDelay(10_000)));

        CommandLineRun run = fetch("huggingface", "sheep", "--timeout", "1");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.errors()).contains(": no answer came within 1 s.");
    }

    @Test
    void without_a_network_there_is_a_sentence() {
        CommandLineRun run = run("arxiv", "sheep", "--address", "http://127.0.0.1:1");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.errors())
                .endsWith(
                        "arXiv could not be reached at http://127.0.0.1:1: there is no"
                                + " connection.\n");
    }

    @Test
    void a_query_that_is_refused_ends_in_what_the_service_says() {
        SERVICE.stubFor(
                get(urlPathEqualTo("/query"))
                        .willReturn(okXml(Payloads.arxivError()).withStatus(400)));
        SERVICE.stubFor(
                get(urlPathEqualTo("/paper/search/bulk"))
                        .willReturn(okJson("{\"error\":\"Bad query\"}").withStatus(400)));

        assertThat(fetch("arxiv", "ti:(").errors())
                .isEqualTo("arXiv answered 400: incorrect query.\n");
        assertThat(fetch("semanticscholar", "(").errors())
                .startsWith("Semantic Scholar answered 400: Bad query. A key");
    }

    @Test
    void a_query_that_nothing_matches_ends_in_a_sentence_and_no_file() {
        SERVICE.stubFor(get(anyUrl()).willReturn(okXml(Payloads.arxiv(0, 0, 0))));

        CommandLineRun run = fetch("arxiv", "sheep");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.errors()).isEqualTo("arXiv has no paper for \"sheep\".\n");
        assertThat(out()).doesNotExist();
    }

    @Test
    void a_fetch_that_failed_goes_on_where_it_was() throws IOException {
        arxiv(0, 100, 150);
        stub("/query", "start", "100", aResponse().withStatus(404));
        assertThat(fetch("arxiv", "sheep").code()).isEqualTo(1);
        assertThat(out()).doesNotExist();

        arxiv(100, 150, 150);
        CommandLineRun again = fetch("arxiv", "sheep");

        assertThat(again.errors()).contains("pages asked for: 1, kept from before: 1.");
        assertThat(Reading.of(Files.readString(out())).titles())
                .hasSize(150)
                .doesNotHaveDuplicates();
        SERVICE.verify(
                1, getRequestedFor(urlPathEqualTo("/query")).withQueryParam("start", equalTo("0")));
    }

    @Test
    void a_fetch_that_was_killed_goes_on_where_it_was() throws Exception {
        arxiv(0, 100, 150);
        stub("/query", "start", "100", okXml(Payloads.arxiv(100, 150, 150)).withFixedDelay(60_000));
        Process killed = start("arxiv", "sheep");
        while (killed.isAlive() && kept().isEmpty()) {
            Thread.sleep(10);
        }
        killed.destroyForcibly().waitFor();

        arxiv(100, 150, 150);
        CommandLineRun again = fetch("arxiv", "sheep");

        assertThat(again.errors()).contains("pages asked for: 1, kept from before: 1.");
        assertThat(Reading.of(Files.readString(out())).titles())
                .hasSize(150)
                .doesNotHaveDuplicates();
    }

    @Test
    void what_is_kept_is_asked_for_again_on_demand_and_after_a_day() throws IOException {
        arxiv(0, 1, 1);
        fetch("arxiv", "sheep");
        assertThat(fetch("arxiv", "sheep").errors())
                .contains("pages asked for: 0, kept from before: 1.");
        assertThat(fetch("arxiv", "sheep", "--refresh").errors()).contains("pages asked for: 1,");

        for (Path file : kept()) {
            Files.setLastModifiedTime(
                    file, FileTime.from(Instant.now().minus(Duration.ofHours(25))));
        }
        assertThat(fetch("arxiv", "sheep").errors()).contains("pages asked for: 1,");
    }

    /// Two answers to whatever is asked, one after the other.
    private static void first(ResponseDefinitionBuilder one, ResponseDefinitionBuilder other) {
        ScenarioMappingBuilder first = get(anyUrl()).inScenario("two").whenScenarioStateIs(STARTED);
        SERVICE.stubFor(first.willSetStateTo("asked").willReturn(one));
        SERVICE.stubFor(
                get(anyUrl()).inScenario("two").whenScenarioStateIs("asked").willReturn(other));
    }

    private static void arxiv(int from, int to, int total) {
        stub("/query", "start", String.valueOf(from), okXml(Payloads.arxiv(from, to, total)));
    }

    private static void stub(
            String path, String parameter, String value, ResponseDefinitionBuilder answer) {
        SERVICE.stubFor(
                get(urlPathEqualTo(path))
                        .withQueryParam(parameter, equalTo(value))
                        .willReturn(answer));
    }

    private Path out() {
        return folder.resolve("papers");
    }

    /// The answers that are kept.
    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.walk(Files.createDirectories(folder.resolve("cache")))) {
            return files.filter(file -> file.toString().endsWith(".gz")).toList();
        }
    }

    private CommandLineRun fetch(String... arguments) {
        return run(with(arguments, "--out", out().toString()));
    }

    private CommandLineRun run(String... arguments) {
        return CommandLineRun.of(new FetchCommand(), here(arguments));
    }

    private Process start(String... arguments) throws IOException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                ProcessHandle.current().info().command().orElse("java"),
                                "-cp",
                                System.getProperty("java.class.path"),
                                Program.class.getName()));
        command.addAll(List.of(here(with(arguments, "--out", out().toString()))));
        return new ProcessBuilder(command).inheritIO().start();
    }

    private String[] here(String... arguments) {
        String[] all =
                with(arguments, "--pause", "1", "--cache", folder.resolve("cache").toString());
        return List.of(arguments).contains("--address")
                ? all
                : with(all, "--address", SERVICE.baseUrl());
    }

    private static String[] with(String[] arguments, String... more) {
        return Stream.of(arguments, more).flatMap(Arrays::stream).toArray(String[]::new);
    }

    /// The command as a program of its own.
    static final class Program {

        private Program() {}

        public static void main(String[] arguments) {
            System.exit(
                    new CommandLine(new FetchCommand())
                            .setCaseInsensitiveEnumValuesAllowed(true)
                            .execute(arguments));
        }
    }
}
