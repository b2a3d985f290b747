package paperkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import paperkin.loader.DeskOptions;
import paperkin.loader.OpenGraph;
import paperkin.web.Server;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Cypher of one's own over HTTP, on servers of their own, as quotas are used up here.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CypherIT {

    private static final int FIRST_PORT = 18_500;
    private static final String ERRORS = "paperkin.cypher.errors-per-minute";

    @TempDir static Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private final JsonMapper json = JsonMapper.builder().build();
    private OpenGraph open;

    @BeforeAll
    void openAnEmptyGraph() {
        open = OpenGraph.inStore(folder);
    }

    @AfterAll
    void close() {
        open.close();
    }

    @Test
    void valuesKeepTheirTypesAndTheirGraphCanBeDrawn() throws Exception {
        try (Server server = local()) {
            JsonNode answer =
                    json.readTree(
                            ask(
                                            server,
                                            """
                                            {"language": "25",
                                             "query": "MATCH (m:Migration) LET day = date('2020-02-01') RETURN m, day, [1, 2.0, $x] AS list LIMIT 2",
                                             "parameters": {"x": null}}\
                                            """)
                                    .body());

            JsonNode row = answer.get("rows").get(0);
            assertThat(row.get("m").get("$type").asString()).isEqualTo("Node");
            assertThat(row.get("day").toString())
                    .isEqualTo("{\"$type\":\"Date\",\"value\":\"2020-02-01\"}");
            assertThat(row.get("list").toString()).isEqualTo("[1,2.0,null]");
            assertThat(answer.get("count").asInt()).isEqualTo(2);
            assertThat(answer.get("truncated").asBoolean()).isFalse();
            assertThat(answer.has("truncatedBy")).isFalse();
            assertThat(answer.get("millis").asInt()).isNotNegative();
            assertThat(answer.get("graph").get("nodes").size()).isEqualTo(2);
            assertThat(answer.get("graph").get("relationships").size()).isZero();
        }
    }

    @Test
    void anAnswerThatIsCutOffSaysSo() throws Exception {
        try (Server server = local()) {
            JsonNode answer =
                    json.readTree(
                            ask(server, "{\"query\": \"UNWIND range(1, 10001) AS n RETURN n\"}")
                                    .body());

            assertThat(answer.get("count").asInt()).isEqualTo(10_000);
            assertThat(answer.get("truncatedBy").asString()).isEqualTo("rows");
            assertThat(answer.has("graph")).isFalse();
        }
    }

    @Test
    void aRefusalSaysTheRuleAndThePlace() throws Exception {
        try (Server server = local()) {
            HttpResponse<String> answer =
                    ask(server, "{\"query\": \"MATCH (n)\\nWHERE n.x =~ 'a' RETURN n\"}");

            assertThat(answer.statusCode()).isEqualTo(400);
            JsonNode problem = json.readTree(answer.body());
            assertThat(problem.get("rule").asString()).contains("CONTAINS, STARTS WITH");
            assertThat(problem.get("detail")).isEqualTo(problem.get("rule"));
            assertThat(problem.get("line").asInt()).isEqualTo(2);
            assertThat(problem.get("column").asInt()).isEqualTo(11);
        }
    }

    @Test
    void anUnknownLanguageIsAProblem() throws Exception {
        try (Server server = local()) {
            HttpResponse<String> answer =
                    ask(server, "{\"query\": \"RETURN 1\", \"language\": \"4\"}");

            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("5 or 25");
        }
    }

    @Test
    void whoMakesNothingButErrorsHasToWait() throws Exception {
        // So few that none is forgiven while this runs, however slow the machine.
        System.setProperty(ERRORS, "2");
        try (Server server = local()) {
            for (int time = 0; time < 2; time++) {
                assertThat(ask(server, "{\"query\": \"RETUR 1\"}").statusCode()).isEqualTo(400);
            }

            HttpResponse<String> answer = ask(server, "{\"query\": \"RETURN 1\"}");
            assertThat(answer.statusCode()).isEqualTo(429);
            assertThat(answer.headers().firstValueAsLong("Retry-After").orElseThrow())
                    .isBetween(1L, 60L);
            assertThat(get(server, "/api/stats").statusCode()).isEqualTo(200);
            assertThat(get(server, "/cypher?query=RETURN%201").body()).contains("try again in");
        } finally {
            System.clearProperty(ERRORS);
        }
    }

    @Test
    void aServerForOthersAnswersNoCypherUnlessItIsTold() throws Exception {
        var closed =
                new Server.Door(InetAddress.getLoopbackAddress(), FIRST_PORT, List.of(), false);
        try (Server server = Server.start(open::graph, () -> DeskOptions.beside(open), closed)) {
            HttpResponse<String> answer = ask(server, "{\"query\": \"RETURN 1\"}");

            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains("--allow-cypher");
            assertThat(get(server, "/api/stats").statusCode()).isEqualTo(200);
            assertThat(get(server, "/cypher?query=RETURN%201").body()).contains("--allow-cypher");
        }
    }

    private Server local() {
        return Server.start(
                open::graph, () -> DeskOptions.beside(open), Server.Door.local(FIRST_PORT));
    }

    private HttpResponse<String> ask(Server server, String body) throws Exception {
        return client.send(
                HttpRequest.newBuilder(address(server, "/api/cypher"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> get(Server server, String path) throws Exception {
        return client.send(
                HttpRequest.newBuilder(address(server, path)).build(), BodyHandlers.ofString());
    }

    private static URI address(Server server, String path) {
        return URI.create("http://localhost:" + server.port() + path);
    }
}
