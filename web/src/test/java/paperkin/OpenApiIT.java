package paperkin;

import static org.assertj.core.api.Assertions.assertThat;
import static paperkin.ApiClient.encoded;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What the OpenAPI document promises is what the server does.
class OpenApiIT {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final SchemaRegistry SCHEMAS =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @RegisterExtension static final DemoFixture DEMO = new DemoFixture();

    private final ApiClient api = new ApiClient(DEMO::address);
    private JsonNode document = JSON.missingNode();

    /// One endpoint of the document.
    private record Endpoint(String path, JsonNode operation) {

        /// The address with the document's examples in it.
        String example() {
            String address = path;
            var query = new ArrayList<String>();
            for (JsonNode parameter : operation.path("parameters")) {
                String name = parameter.get("name").asString();
                String value = encoded(text(parameter.path("example")));
                if (parameter.get("in").asString().equals("path")) {
                    address = address.replace("{" + name + "}", value);
                } else if (parameter.has("example")) {
                    query.add(name + "=" + value);
                }
            }
            return address + "?" + String.join("&", query);
        }

        private static String text(JsonNode example) {
            return example.isArray()
                    ? example.valueStream().map(JsonNode::asString).collect(Collectors.joining(","))
                    : example.asString("");
        }

        JsonNode schema(int status, String type) {
            return operation.at("/responses/" + status + "/content").path(type).path("schema");
        }

        boolean isOfTheCatalogue() {
            return !schema(200, "text/csv").isMissingNode();
        }
    }

    @BeforeEach
    void readTheDocument() throws Exception {
        document = api.get("/api/docs");
    }

    @Test
    void everyEndpointIsInIt() {
        assertThat(document.get("paths").propertyNames())
                .containsExactlyInAnyOrder(
                        "/api/search",
                        "/api/suggest",
                        "/api/papers",
                        "/api/papers/{id}",
                        "/api/papers/{id}/citations",
                        "/api/papers/{id}/related",
                        "/api/papers/{id}/why/{other}",
                        "/api/papers/compare",
                        "/api/papers/sharing",
                        "/api/concepts",
                        "/api/concepts/{id}",
                        "/api/concepts/{id}/neighbourhood",
                        "/api/concepts/{id}/papers",
                        "/api/concepts/{id}/two-hops",
                        "/api/trends",
                        "/api/queries",
                        "/api/queries/{name}",
                        "/api/curation",
                        "/api/curation/preview",
                        "/api/curation/suggestions",
                        "/api/curation/{number}",
                        "/api/cypher",
                        "/api/extract",
                        "/api/stats");
    }

    @Test
    void everyExampleIsAnsweredAsItsSchemaSays() throws Exception {
        for (Endpoint endpoint : endpoints("get").toList()) {
            HttpResponse<String> answer = api.request(endpoint.example());

            assertThat(answer.statusCode())
                    .as("%s %s", endpoint.example(), answer.body())
                    .isEqualTo(200);
            assertThat(errors(endpoint.schema(200, "application/json"), answer.body()))
                    .as(endpoint.example())
                    .isEmpty();
        }
    }

    @Test
    void soIsTheExampleOfABody() throws Exception {
        for (Endpoint endpoint : endpoints("post").toList()) {
            JsonNode example =
                    endpoint.operation().at("/requestBody/content/application~1json/example");
            HttpResponse<String> answer = api.post(endpoint.path(), example.toString());

            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            assertThat(errors(endpoint.schema(200, "application/json"), answer.body()))
                    .as(endpoint.path())
                    .isEmpty();
        }
    }

    @Test
    void noExampleIsAnsweredWithNothing() throws Exception {
        for (Endpoint endpoint : endpoints("get").toList()) {
            JsonNode answer = api.get(endpoint.example());
            boolean nothing = answer.has("results") && answer.get("results").isEmpty();
            assertThat(nothing).as(endpoint.example()).isFalse();
        }
    }

    @Test
    void everyRowHasEveryFieldThatIsDescribed() throws Exception {
        for (Endpoint endpoint : endpoints("get").filter(Endpoint::isOfTheCatalogue).toList()) {
            JsonNode schema = endpoint.schema(200, "application/json");
            JsonNode answer = api.get(endpoint.example());
            JsonNode row = answer.has("results") ? answer.get("results").get(0) : answer;
            JsonNode described =
                    answer.has("results") ? schema.at("/properties/results/items") : schema;

            assertThat(row.propertyNames())
                    .as(endpoint.example())
                    .containsExactlyInAnyOrderElementsOf(
                            (described.has("anyOf") ? described.at("/anyOf/0") : described)
                                    .get("properties")
                                    .propertyNames());
        }
    }

    @Test
    void everyProblemIsAsItsSchemaSays() throws Exception {
        for (Endpoint endpoint : endpoints("get").filter(Endpoint::isOfTheCatalogue).toList()) {
            var wrong =
                    Map.of(
                            400, api.request(endpoint.example() + "&no_such_parameter=1"),
                            406, api.request(endpoint.example(), "Accept", "application/pdf"));
            for (var each : wrong.entrySet()) {
                JsonNode problem = api.problem(each.getValue(), each.getKey());
                JsonNode schema = endpoint.schema(each.getKey(), "application/problem+json");
                assertThat(errors(schema, problem.toString())).as(endpoint.path()).isEmpty();
            }
        }
    }

    private Stream<Endpoint> endpoints(String method) {
        return document.get("paths")
                .propertyStream()
                .filter(path -> path.getValue().has(method))
                .map(path -> new Endpoint(path.getKey(), path.getValue().get(method)));
    }

    private List<String> errors(JsonNode schema, String json) {
        assertThat(schema.isObject()).isTrue();
        ObjectNode whole = ((ObjectNode) schema).deepCopy();
        whole.set("$defs", document.at("/components/schemas"));
        String resolved = whole.toString().replace("#/components/schemas/", "#/$defs/");
        return SCHEMAS.getSchema(JSON.readTree(resolved)).validate(JSON.readTree(json)).stream()
                .map(Error::toString)
                .toList();
    }
}
