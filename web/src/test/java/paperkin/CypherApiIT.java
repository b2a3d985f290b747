package paperkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CypherApiIT {

    @RegisterExtension static final DemoFixture DEMO = new DemoFixture();

    private final ApiClient api = new ApiClient(DEMO::address);

    @Test
    void cypherThatReadsIsAnswered() throws Exception {
        HttpResponse<String> response =
                api.post(
                        "/api/cypher",
                        """
                        {"query": "MATCH (p:Paper) WHERE p.year < $year RETURN count(p) AS papers",
                         "parameters": {"year": 1990}}\
                        """);

        assertThat(response.statusCode()).isEqualTo(200);
        JsonNode answer = JsonMapper.shared().readTree(response.body());
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
        JsonNode problem = api.problem(api.post("/api/cypher", body), 400);

        assertThat(problem.get("detail").asString()).isNotBlank();
    }

    @Test
    void aFormOfAForeignPageCannotAskCypher() throws Exception {
        var request =
                HttpRequest.newBuilder(DEMO.address("/api/cypher"))
                        .header("Content-Type", "text/plain")
                        .POST(BodyPublishers.ofString("{\"query\": \"RETURN 1\"}"));

        assertThat(api.send(request).statusCode()).isEqualTo(415);
    }
}
