package paperkin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static paperkin.ApiClient.header;

import java.io.ByteArrayInputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// An answer comes in the format that is asked for.
class FormatsIT {

    private static final String PAPERS = "/api/concepts/bert/papers?limit=3";

    @RegisterExtension static final DemoFixture DEMO = new DemoFixture();

    private final ApiClient api = new ApiClient(DEMO::address);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    json    | application/json        | {"meta":{
                    csv     | text/csv                | id,title,year,venue,role
                    bibtex  | application/x-bibtex    | @
                    graphml | application/graphml+xml | <?xml
                    jsonld  | application/ld+json     | {"@context":
                    """)
    void theFormatIsAskedForByAHeaderOrAParameter(String format, String type, String start)
            throws Exception {
        HttpResponse<String> byHeader = api.request(PAPERS, "Accept", type);
        HttpResponse<String> byParameter = api.request(PAPERS + "&format=" + format);

        for (HttpResponse<String> response : List.of(byHeader, byParameter)) {
            assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
            assertThat(header(response, "Content-Type")).startsWith(type);
            assertThat(header(response, "Vary")).containsIgnoringCase("accept");
            assertThat(response.body()).startsWith(start);
        }
    }

    @Test
    void aTableHasALineForEachRowUnderItsHeader() throws Exception {
        assertThat(api.request(PAPERS + "&format=csv&select=id,role").body().lines())
                .hasSize(4)
                .startsWith("id,role")
                .element(1)
                .satisfies(line -> assertThat(line).endsWith(",INTRODUCES"));
    }

    @Test
    void bibTexHasAnEntryForEachPaper() throws Exception {
        assertThat(api.request(PAPERS + "&format=bibtex").body())
                .containsPattern("(?s)(@(article|misc)\\{.*){3}")
                .contains("title = {{BERT:");
        assertThat(api.request("/api/papers/1706.03762?format=bibtex").body())
                .contains("title = {{Attention");
    }

    @Test
    void aGraphHasThePapersTheConceptAndTheEdgesBetweenThem() throws Exception {
        assertThat(api.request(PAPERS + "&format=graphml").body())
                .contains("<node id=\"c:bert\">", "target=\"c:bert\"")
                .containsPattern("(?s)(<node id=\"p:.*){3}");
    }

    @Test
    void linkedDataIsAboutTheConcept() throws Exception {
        JsonNode data = JsonMapper.shared().readTree(api.request(PAPERS + "&format=jsonld").body());

        assertThat(data.get("@graph").findValues("about"))
                .isNotEmpty()
                .allSatisfy(about ->
                        assertThat(about.get("@id").asString())
                                .isEqualTo("urn:paperkin:concept:bert"));
    }

    @Test
    void noPapersAreAnEmptyBibliography() throws Exception {
        HttpResponse<String> none =
                api.request("/api/papers?fromYear=1800&toYear=1801&format=bibtex");

        assertThat(none.statusCode()).as(none.body()).isEqualTo(200);
        assertThat(none.body()).isEmpty();
    }

    @Test
    void anAnswerWithoutPapersIsNoBibliography() throws Exception {
        JsonNode problem = api.problem("/api/concepts?limit=2&format=bibtex", 406);

        assertThat(problem.get("detail").asString()).contains("names no papers", "csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/pdf", "image/*"})
    void aFormatThatIsNotOfferedIsAnsweredByThoseThatAre(String type) throws Exception {
        JsonNode problem = api.problem(api.request(PAPERS, "Accept", type), 406);

        assertThat(problem.get("detail").asString())
                .contains("application/json", "text/csv", "application/x-bibtex");
    }

    @Test
    void soIsAParameterThatNamesNone() throws Exception {
        assertThat(api.problem(PAPERS + "&format=docx", 406).get("detail").asString())
                .contains("text/csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "text/html,application/xml;q=0.9,*/*;q=0.8", "application/*"})
    void whoeverTakesAnythingGetsJson(String accept) throws Exception {
        assertThat(header(api.request(PAPERS, "Accept", accept), "Content-Type"))
                .startsWith("application/json");
    }

    @Test
    void answersArePacked() throws Exception {
        var request =
                HttpRequest.newBuilder(DEMO.address("/api/papers?limit=100&format=csv"))
                        .header("Accept-Encoding", "gzip")
                        .build();
        HttpResponse<byte[]> packed =
                HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());

        assertThat(header(packed, "Content-Encoding")).isEqualTo("gzip");
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
            assertThat(new String(unpacked.readAllBytes(), UTF_8)).startsWith("id,title,");
        }
    }
}
