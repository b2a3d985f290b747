package paperkin;

import static org.assertj.core.api.Assertions.assertThat;
import static paperkin.ApiClient.header;

import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import paperkin.loader.OpenGraph;
import paperkin.loader.concept.ConceptExtractor;
import paperkin.loader.concept.Tagger;
import paperkin.loader.corpus.Entry;
import paperkin.loader.graph.Extraction;
import paperkin.loader.graph.LoadProgress;
import paperkin.loader.graph.Loader;
import paperkin.loader.source.Corpus;
import paperkin.loader.source.Format;
import paperkin.web.Server;

/// A server whose graph is loaded while callers hold answers of it.
@TestMethodOrder(OrderAnnotation.class)
class ConditionalIT {

    private static final int FIRST_PORT = 18_500;

    /// A change is noticed within a second.
    private static final Duration NOTICED = Duration.ofMillis(1_200);

    @TempDir static Path folder;

    private static OpenGraph open;
    private static Serving serving;

    private final ApiClient api = new ApiClient(path -> URI.create(serving.pages() + path));

    @BeforeAll
    static void serveAnEmptyGraph() {
        open = OpenGraph.inStore(folder.resolve("store"));
        var door =
                new Server.Door(
                        InetAddress.getLoopbackAddress(),
                        FIRST_PORT,
                        List.of("https://example.org"),
                        true);
        serving = Serving.start(() -> open, door);
    }

    @AfterAll
    static void stop() {
        serving.close();
    }

    @ParameterizedTest
    @Order(1)
    @ValueSource(
            strings = {
                "/api/papers",
                "/api/papers?group_by=year",
                "/api/concepts",
                "/api/search?text=bert",
                "/api/suggest?text=bert",
                "/api/trends",
                "/api/papers/sharing?concepts=bert"
            })
    void anEmptyGraphAnswersWithNothing(String path) throws Exception {
        var answer = api.get(path);

        assertThat(answer.get("results").isEmpty()).isTrue();
        assertThat(answer.get("meta").get("count").asInt()).isZero();
    }

    @Test
    @Order(2)
    void whoHasTheAnswerIsToldThatItStillHolds() throws Exception {
        String tag = header(api.request("/api/papers"), "ETag");
        HttpResponse<String> again = api.request("/api/papers", "If-None-Match", tag);

        assertThat(tag).startsWith("W/\"");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(header(again, "ETag")).isEqualTo(tag);
    }

    @Test
    @Order(3)
    void anotherFormatIsAnotherAnswer() throws Exception {
        String tag = header(api.request("/api/papers"), "ETag");

        assertThat(api.request("/api/papers", "If-None-Match", tag, "Accept", "text/csv"))
                .extracting(HttpResponse::statusCode)
                .isEqualTo(200);
    }

    @Test
    @Order(4)
    void aLoadMeanwhileMakesItAnew() throws Exception {
        String before = header(api.request("/api/papers"), "ETag");
        load("{\"id\": \"p1\", \"title\": \"A study of BERT\", \"year\": 2020}");
        Thread.sleep(NOTICED);
        HttpResponse<String> after = api.request("/api/papers", "If-None-Match", before);

        assertThat(after.statusCode()).isEqualTo(200);
        assertThat(after.body()).contains("A study of BERT");
        assertThat(header(after, "ETag")).isNotEqualTo(before);
    }

    @Test
    @Order(5)
    void onlyPagesOfTheOriginsThatAreNamedMayAsk() throws Exception {
        HttpResponse<String> named = api.request("/api/stats", "Origin", "https://example.org");
        HttpResponse<String> other = api.request("/api/stats", "Origin", "https://evil.example");

        assertThat(header(named, "Access-Control-Allow-Origin")).isEqualTo("https://example.org");
        assertThat(header(named, "Access-Control-Expose-Headers")).contains("ETag", "Link");
        assertThat(other.statusCode()).isEqualTo(403);
        assertThat(header(other, "Access-Control-Allow-Origin")).isEmpty();
    }

    private void load(String line) throws Exception {
        Path file = Files.writeString(folder.resolve("papers.jsonl"), line + "\n");
        try (Corpus corpus = Corpus.open(List.of(file), Format.JSONL);
                Stream<Entry> entries = corpus.entries()) {
            new Loader(open.graph(), Extraction.by(ConceptExtractor.load(Tagger.NONE)))
                    .load(
                            entries,
                            () -> corpus.inputs().stream().map(Corpus.Input::toString).toList(),
                            LoadProgress.silent());
        }
    }
}
