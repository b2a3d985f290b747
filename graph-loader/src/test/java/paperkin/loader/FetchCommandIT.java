package paperkin.loader;

import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import paperkin.loader.fetch.Payloads;
import paperkin.loader.source.Reading;

/// `paperkin fetch` from services that answer what we wrote.
class FetchCommandIT {

    @RegisterExtension static final WireMockExtension SERVICE = FetchBench.newService();

    @TempDir Path folder;

    @Test
    void pages_of_arxiv_become_one_feed_that_load_reads() throws IOException {
        bench().arxiv(0, 100, 230);
        bench().arxiv(100, 200, 230);
        bench().arxiv(200, 230, 230);

        CommandLineRun run = bench().fetch("arxiv", "counting", "sheep");

        assertThat(run.code()).as(run.errors()).isZero();
        assertThat(run.errors())
                .isEqualTo(
                        "230 papers from arXiv, which has 230 that match; pages asked for: 3, kept"
                                + " from before: 0.\n");
        Reading reading = Reading.of(Files.readString(bench().out()));
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
        bench().stub("/works", "page", "1", okJson(Payloads.openAlex(0, 100, 130, "null")));
        bench().stub("/works", "page", "2", okJson(Payloads.openAlex(100, 130, 130, "null")));

        CommandLineRun run = bench().fetch("openalex", "sheep", "--mailto", "ada@example.org");

        assertThat(run.code()).as(run.errors()).isZero();
        Reading reading = Reading.of(Files.readString(bench().out()));
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
        bench().stub(
                        "/paper/search/bulk",
                        "token",
                        "T1",
                        okJson(Payloads.semanticScholar(3, 5, 5, "null")));

        assertThat(bench().fetch("semanticscholar", "sheep").code()).isZero();

        Reading reading = Reading.of(Files.readString(bench().out()));
        assertThat(reading.titles())
                .containsExactly("Study 0", "Study 1", "Study 2", "Study 3", "Study 4");
        assertThat(reading.records().getFirst().givenId()).isEqualTo("CorpusId:0");
    }

    @Test
    void hugging_face_has_a_search_and_daily_papers() throws IOException {
        bench().stub("/papers/search", "q", "sheep", okJson(Payloads.huggingFace(0, 2)));
        bench().stub("/daily_papers", "p", "0", okJson(Payloads.huggingFace(0, 2)));
        bench().stub("/daily_papers", "p", "1", okJson(Payloads.huggingFace(2, 3)));
        bench().stub("/daily_papers", "p", "2", okJson("[]"));

        assertThat(bench().fetch("huggingface", "sheep").code()).isZero();
        assertThat(Reading.of(Files.readString(bench().out())).titles())
                .containsExactly("Daily 0", "Daily 1");

        assertThat(bench().fetch("huggingface", "2021-01").code()).isZero();
        Reading daily = Reading.of(Files.readString(bench().out()));
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
        bench().arxiv(0, 100, 1000);
        bench().arxiv(100, 200, 1000);

        CommandLineRun run = bench().fetch("arxiv", "sheep", "--max", "150");

        assertThat(run.errors()).contains("150 papers from arXiv, which has 1,000 that match");
        assertThat(Reading.of(Files.readString(bench().out())).titles()).hasSize(150);
        SERVICE.verify(2, getRequestedFor(anyUrl()));
    }

    @Test
    void without_a_file_papers_go_to_standard_output() {
        bench().arxiv(0, 1, 1);

        CommandLineRun run = bench().run("arxiv", "sheep");

        assertThat(Reading.of(run.output()).titles()).hasSize(1);
    }

    @Test
    void what_was_fetched_can_be_extracted() throws IOException {
        bench().stub("/papers/search", "q", "sheep", okJson(Payloads.huggingFace(0, 2)));
        bench().fetch("huggingface", "sheep");

        CommandLineRun extract =
                CommandLineRun.of(
                        new ExtractCommand(),
                        "--tagger",
                        "none",
                        "--out",
                        folder.resolve("concepts.jsonl").toString(),
                        bench().out().toString());

        assertThat(extract.code()).as(extract.errors()).isZero();
        assertThat(Files.readAllLines(folder.resolve("concepts.jsonl"))).hasSize(2);
    }

    private FetchBench bench() {
        return new FetchBench(SERVICE, folder);
    }
}
