package paperkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ApiIT {

    /// The Perceptron (Rosenblatt 1958), the first line of the sample corpus.
    private static final String PERCEPTRON = "10.1037/h0042519";

    @RegisterExtension static final DemoFixture DEMO = new DemoFixture();

    private final HttpClient client = HttpClient.newHttpClient();
    private final JsonMapper json = JsonMapper.shared();

    @Test
    void statsCountTheSampleCorpus() throws Exception {
        JsonNode stats = get("/api/stats");

        assertThat(stats.get("papers").asInt()).isEqualTo(120);
        assertThat(stats.get("concepts").asInt())
                .isGreaterThan(stats.get("methods").asInt())
                .isGreaterThan(100);
        assertThat(stats.get("edges").asInt()).isGreaterThan(500);
    }

    @Test
    void searchFindsPapersAndConceptsByTheirWords() throws Exception {
        JsonNode hits = get("/api/search?text=attention&limit=30");

        assertThat(hits.findValuesAsString("kind")).contains("paper", "concept");
        assertThat(hits.size()).isBetween(2, 30);
    }

    @Test
    void suggestionsAreFewAndMayBeConceptsOnly() throws Exception {
        JsonNode hits = get("/api/suggest?text=bert&kind=concept");

        assertThat(hits.size()).isBetween(1, 8);
        assertThat(hits.findValuesAsString("kind")).containsOnly("concept");
    }

    @ParameterizedTest
    @ValueSource(strings = {PERCEPTRON, "https://doi.org/" + PERCEPTRON, "doi:" + PERCEPTRON})
    void anIdentifierFindsItsPaperFirst(String text) throws Exception {
        assertThat(get("/api/search?text=" + encoded(text)).get(0).get("id").asString())
                .isEqualTo(PERCEPTRON);
    }

    @Test
    void aPaperWhoseIdHasASlashIsFoundByTheEncodedOne() throws Exception {
        JsonNode paper = get("/api/papers/" + encoded(PERCEPTRON));

        assertThat(paper.get("title").asString()).startsWith("The Perceptron");
        assertThat(paper.get("abstract").asString()).contains("perceptron");
        assertThat(paper.get("records").get(0).get("line").asInt()).isEqualTo(1);
        assertThat(paper.get("concepts").isEmpty()).isFalse();
    }

    @Test
    void anOlderIdOfAPaperLeadsToItForGood() throws Exception {
        String titleId =
                json.readTree(
                                ask("""
                                {"query": "MATCH (:Paper {id: '10.1037/h0042519'})-[:READ_FROM]->(r) RETURN r.titleId AS id"}
                                """)
                                        .body())
                        .findValue("rows")
                        .get(0)
                        .get("id")
                        .asString();

        HttpResponse<String> paper = request("/api/papers/" + titleId);
        HttpResponse<String> related = request("/api/papers/" + titleId + "/related?limit=3");
        HttpResponse<String> page = request("/papers/" + titleId);

        assertThat(titleId).startsWith("title-");
        assertThat(moved(paper)).isEqualTo("/api/papers/" + encoded(PERCEPTRON));
        assertThat(moved(related))
                .isEqualTo("/api/papers/" + encoded(PERCEPTRON) + "/related?limit=3");
        assertThat(moved(page)).isEqualTo("/papers/" + encoded(PERCEPTRON));
    }

    private static String moved(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(308);
        return response.headers().firstValue("Location").orElse("");
    }

    private HttpResponse<String> request(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(DEMO.address(path)).build());
    }

    @Test
    void everySpanOfAPaperHoldsItsSurfaceForm() throws Exception {
        JsonNode paper = get("/api/papers/" + encoded(PERCEPTRON));

        for (JsonNode concept : paper.get("concepts")) {
            JsonNode evidence = concept.get("evidence");
            String field = paper.get(evidence.get("field").asString()).asString();
            assertThat(field.substring(evidence.get("start").asInt(), evidence.get("end").asInt()))
                    .isEqualTo(evidence.get("surface").asString());
        }
    }

    @Test
    void thePartsOfSharedConceptsAndOfWordingAddUpToTheScore() throws Exception {
        JsonNode related = get("/api/papers/" + encoded(paperId("BERT")) + "/related?limit=5");

        assertThat(related.size()).isEqualTo(5);
        for (JsonNode paper : related) {
            double sum =
                    paper.get("wording").asDouble()
                            + paper.get("concepts").findValues("part").stream()
                                    .mapToDouble(JsonNode::asDouble)
                                    .sum();
            assertThat(paper.get("score").asDouble())
                    .isCloseTo(sum, org.assertj.core.data.Offset.offset(2e-6));
        }
    }

    @Test
    void allConceptsAreSharedByFewerPapersThanAny() throws Exception {
        String one = conceptId("BERT");
        String other =
                get("/api/concepts/" + encoded(one) + "/neighbourhood")
                        .get("neighbours")
                        .get(0)
                        .get("id")
                        .asString();
        String choice =
                "/api/papers/sharing?limit=200&concepts=" + encoded(one) + "," + encoded(other);

        JsonNode all = get(choice + "&match=all");
        JsonNode any = get(choice + "&match=any");
        assertThat(all.size()).isBetween(1, any.size());
        assertThat(all.findValuesAsString("matched")).containsOnly("2");
    }

    @Test
    void aConceptHasItsPapersWithEvidence() throws Exception {
        String id = encoded(conceptId("BERT"));
        JsonNode concept = get("/api/concepts/" + id);
        JsonNode papers = get("/api/concepts/" + id + "/papers?limit=1000");

        assertThat(papers.size()).isEqualTo(concept.get("df").asInt());
        for (JsonNode paper : papers) {
            JsonNode evidence = paper.get("evidence");
            assertThat(evidence.get("sentence").asString())
                    .contains(evidence.get("surface").asString());
        }
    }

    @Test
    void theLinksOfANeighbourhoodJoinItsConcepts() throws Exception {
        JsonNode around = get("/api/concepts/" + encoded(conceptId("BERT")) + "/neighbourhood");

        var ids = around.get("neighbours").findValuesAsString("id");
        assertThat(ids).isNotEmpty().doesNotContain(around.get("concept").get("id").asString());
        ids.add(around.get("concept").get("id").asString());
        assertThat(around.get("links").findValuesAsString("source")).isNotEmpty().isSubsetOf(ids);
        assertThat(around.get("links").findValuesAsString("target")).isSubsetOf(ids);
    }

    @Test
    void everyNamedQueryAnswersItsExample() throws Exception {
        JsonNode queries = get("/api/queries");

        assertThat(queries.findValuesAsString("name"))
                .contains("search", "concept", "paper", "related-papers", "papers-sharing-methods");
        JsonNode answer = get("/api/queries/top-concepts?type=method&limit=3");
        assertThat(answer.get("columns").size()).isEqualTo(4);
        assertThat(answer.get("rows").size()).isEqualTo(3);
    }

    @Test
    void cypherThatReadsIsAnswered() throws Exception {
        HttpResponse<String> response =
                ask(
                        """
                        {"query": "MATCH (p:Paper) WHERE p.year < $year RETURN count(p) AS papers",
                         "parameters": {"year": 1990}}\
                        """);

        assertThat(response.statusCode()).isEqualTo(200);
        JsonNode answer = json.readTree(response.body());
        assertThat(answer.get("columns").get(0).asString()).isEqualTo("papers");
        assertThat(answer.get("rows").get(0).get("papers").asInt()).isPositive();
        assertThat(answer.get("truncated").asBoolean()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"query\": \"CREATE (n) RETURN n\"}",
                "{\"query\": \"LOAD CSV FROM 'http://127.0.0.1/' AS r RETURN r\"}",
                "{\"query\": \"MATCH (n RETURN n\"}",
                "{\"query\": \" \"}",
                "{}",
                "[1]",
                "not JSON"
            })
    void cypherThatWritesOrIsWrongIsAProblem(String body) throws Exception {
        assertThat(problem(ask(body), 400).get("detail").asString()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/concepts/no-such-concept, 404, no-such-concept",
        "/api/concepts/no-such-concept/papers, 404, no-such-concept",
        "/api/concepts/no-such-concept/neighbourhood, 404, no-such-concept",
        "/api/papers/no%2Fsuch%2Fpaper, 404, no/such/paper",
        "/api/papers/no-such-paper/related, 404, no-such-paper",
        "/api/queries/serch, 404, search",
        "/api/nothing, 404, /api/nothing",
        "/api/search?text=x&limit=0, 400, limit",
        "/api/search?text=x&limit=many, 400, limit",
        "/api/search, 400, text",
        "/api/papers/sharing, 400, concepts",
        "/api/papers/sharing?concepts=bert&match=some, 400, match",
        "/api/queries/concept, 400, id",
        "/api/queries/top-concepts?colour=red, 400, colour",
    })
    void aProblemSaysWhatIsWrong(String path, int status, String named) throws Exception {
        JsonNode problem =
                problem(send(HttpRequest.newBuilder(DEMO.address(path)).build()), status);

        assertThat(problem.get("detail").asString()).contains(named);
    }

    @Test
    void openApiListsEveryEndpoint() throws Exception {
        assertThat(get("/api/docs").get("paths").propertyNames())
                .containsExactlyInAnyOrder(
                        "/api/search",
                        "/api/suggest",
                        "/api/papers/{id}",
                        "/api/papers/{id}/related",
                        "/api/papers/sharing",
                        "/api/concepts/{id}",
                        "/api/concepts/{id}/neighbourhood",
                        "/api/concepts/{id}/papers",
                        "/api/queries",
                        "/api/queries/{name}",
                        "/api/cypher",
                        "/api/stats");
    }

    @Test
    void aFormOfAForeignPageCannotAskCypher() throws Exception {
        var request =
                HttpRequest.newBuilder(DEMO.address("/api/cypher"))
                        .header("Content-Type", "text/plain")
                        .POST(BodyPublishers.ofString("{\"query\": \"RETURN 1\"}"))
                        .build();
        assertThat(send(request).statusCode()).isEqualTo(415);
    }

    private String conceptId(String label) throws Exception {
        return firstId("/api/suggest?kind=concept&text=" + encoded(label));
    }

    private String paperId(String words) throws Exception {
        return firstId("/api/suggest?kind=paper&text=" + encoded(words));
    }

    private String firstId(String path) throws Exception {
        return get(path).get(0).get("id").asString();
    }

    private JsonNode get(String path) throws Exception {
        HttpResponse<String> response = send(HttpRequest.newBuilder(DEMO.address(path)).build());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return json.readTree(response.body());
    }

    private HttpResponse<String> ask(String body) throws Exception {
        return send(
                HttpRequest.newBuilder(DEMO.address("/api/cypher"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build());
    }

    private JsonNode problem(HttpResponse<String> response, int status) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type"))
                .hasValueSatisfying(
                        type -> assertThat(type).startsWith("application/problem+json"));
        return json.readTree(response.body());
    }

    private HttpResponse<String> send(HttpRequest request)
            throws IOException, InterruptedException {
        return client.send(request, BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
