package paperkin.loader;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.okXml;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import paperkin.loader.fetch.Payloads;

/// `paperkin fetch` from services that are slow, busy, broken or not there.
class FetchTroubleIT {

    @RegisterExtension static final WireMockExtension SERVICE = FetchBench.newService();

    @TempDir Path folder;

    @Test
    void a_service_that_asks_to_wait_is_obeyed() {
        String page = Payloads.arxiv(0, 1, 1);
        bench().first(aResponse().withStatus(429).withHeader("Retry-After", "1"), okXml(page));

        long start = System.nanoTime();
        CommandLineRun run = bench().fetch("arxiv", "sheep");

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

        CommandLineRun run = bench().fetch("openalex", "sheep");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.errors())
                .startsWith(
                        "OpenAlex answered 429 and asks to wait (Retry-After: 36000): Daily limit"
                                + " reached. A key of your own, which is free, in OPENALEX_API_KEY");
        SERVICE.verify(1, getRequestedFor(anyUrl()));
    }

    @Test
    void trouble_that_passes_is_waited_for() {
        bench().first(aResponse().withStatus(503), okXml(Payloads.arxiv(0, 1, 1)));

        CommandLineRun run = bench().fetch("arxiv", "sheep");

        assertThat(run.code()).as(run.errors()).isZero();
        assertThat(run.errors()).contains("arXiv answered 503; asking again in 0.0 s.");
    }

    @Test
    void an_answer_that_breaks_off_is_asked_for_again() {
        String page = Payloads.arxiv(0, 2, 2);
        bench().first(okXml(page.substring(0, page.length() - 60)), okXml(page));

        CommandLineRun run = bench().fetch("arxiv", "sheep");

        assertThat(run.code()).as(run.errors()).isZero();
        assertThat(run.errors()).contains("arXiv answered with something else than papers");
    }

    @Test
    void a_connection_that_breaks_is_made_again() {
        bench().first(
                        aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER),
                        okXml(Payloads.arxiv(0, 1, 1)));

        assertThat(bench().fetch("arxiv", "sheep").code()).isZero();
    }

    @Test
    void an_answer_that_is_never_whole_ends_in_a_sentence_and_no_file() {
        SERVICE.stubFor(get(anyUrl()).willReturn(okJson("{\"meta\":{},\"results\":[{\"id\":")));

        CommandLineRun run = bench().fetch("openalex", "sheep");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.errors()).endsWith("OpenAlex answered with something else than papers.\n");
        assertThat(bench().out()).doesNotExist();
        SERVICE.verify(6, getRequestedFor(anyUrl()));
    }

    @Test
    void an_answer_that_does_not_come_ends_in_a_sentence() {
        SERVICE.stubFor(get(anyUrl()).willReturn(okJson("[]").withFixedDelay(10_000)));

        CommandLineRun run = bench().fetch("huggingface", "sheep", "--timeout", "1");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.errors()).contains(": no answer came within 1 s.");
    }

    @Test
    void an_answer_that_stops_in_the_middle_ends_in_a_sentence() {
        SERVICE.stubFor(
                get(anyUrl())
                        .willReturn(
                                okJson(Payloads.huggingFace(0, 9))
                                        .withChunkedDribbleDelay(2, 8_000)));

        CommandLineRun run = bench().fetch("huggingface", "sheep", "--timeout", "1");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.errors()).contains(": no answer came within 1 s.");
    }

    @Test
    void an_address_that_is_none_is_wrong_usage() {
        assertThat(bench().fetch("arxiv", "sheep", "--mailto", "ada").code()).isEqualTo(2);
        assertThat(bench().fetch("arxiv", "sheep", "--max", "0").code()).isEqualTo(2);
    }

    @Test
    void without_a_network_there_is_a_sentence() {
        CommandLineRun run = bench().run("arxiv", "sheep", "--address", "http://127.0.0.1:1");

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

        assertThat(bench().fetch("arxiv", "ti:(").errors())
                .isEqualTo("arXiv answered 400: incorrect query.\n");
        assertThat(bench().fetch("semanticscholar", "(").errors())
                .startsWith("Semantic Scholar answered 400: Bad query. A key");
    }

    @Test
    void a_query_that_nothing_matches_ends_in_a_sentence_and_no_file() {
        SERVICE.stubFor(get(anyUrl()).willReturn(okXml(Payloads.arxiv(0, 0, 0))));

        CommandLineRun run = bench().fetch("arxiv", "sheep");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.errors()).isEqualTo("arXiv has no paper for \"sheep\".\n");
        assertThat(bench().out()).doesNotExist();
    }

    private FetchBench bench() {
        return new FetchBench(SERVICE, folder);
    }
}
