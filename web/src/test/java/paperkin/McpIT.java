package paperkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import paperkin.cypher.CypherFile;
import paperkin.cypher.QueryCatalogue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// An assistant, here the client of the protocol's own library, asks the catalogue.
class McpIT {

    @RegisterExtension static final DemoFixture DEMO = new DemoFixture();

    private final ApiClient api = new ApiClient(DEMO::address);
    private McpSyncClient assistant = client();

    @BeforeEach
    void connect() {
        assistant = client();
        assistant.initialize();
    }

    @AfterEach
    void disconnect() {
        assistant.close();
    }

    private static McpSyncClient client() {
        return McpClient.sync(
                        HttpClientStreamableHttpTransport.builder(DEMO.address("").toString())
                                .build())
                .build();
    }

    @Test
    void itIsToldHowToAsk() {
        assertThat(assistant.getServerInfo().name()).isEqualTo("paperkin");
        assertThat(assistant.getServerInstructions()).contains("evidence");
    }

    @Test
    void everyQueryIsAToolThatOnlyReads() {
        List<Tool> tools = assistant.listTools().tools();

        assertThat(tools)
                .extracting(Tool::name)
                .containsExactlyElementsOf(
                        QueryCatalogue.load().queries().stream().map(CypherFile::name).toList());
        assertThat(tools)
                .allSatisfy(tool -> {
                    assertThat(tool.description()).isNotBlank();
                    assertThat(tool.annotations().readOnlyHint()).isTrue();
                    assertThat(tool.annotations().destructiveHint()).isFalse();
                    assertThat(tool.inputSchema()).containsEntry("type", "object");
                });
    }

    @Test
    void aToolSaysWhatItTakes() {
        Tool tool = tool("papers-sharing-methods");

        assertThat(tool.title()).startsWith("The papers that have any or all");
        assertThat(tool.inputSchema()).containsEntry("required", List.of("concepts"));
        assertThat(tool.inputSchema().get("properties"))
                .asInstanceOf(MAP)
                .hasEntrySatisfying(
                        "match",
                        match ->
                                assertThat(match)
                                        .asInstanceOf(MAP)
                                        .containsEntry("enum", List.of("any", "all"))
                                        .containsEntry("default", "any"));
    }

    private Tool tool(String name) {
        return assistant.listTools().tools().stream()
                .filter(tool -> tool.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoUsesBertOnSquadIsAnsweredWithSentences() {
        JsonNode rows =
                rows(
                        "papers-sharing-methods",
                        Map.of("concepts", List.of("bert", "squad"), "match", "all"));

        assertThat(rows.isEmpty()).isFalse();
        for (JsonNode paper : rows) {
            assertThat(paper.get("matched").asInt()).isEqualTo(2);
            assertThat(paper.get("concepts").findValuesAsString("sentence"))
                    .hasSize(2)
                    .doesNotContain("");
        }
    }

    @Test
    void anAnswerIsTheSameAsThatOfTheApiAndGoesOnWithACursor() throws Exception {
        JsonNode meta = json("papers", Map.of("limit", 5)).get("meta");
        JsonNode next = rows("papers", Map.of("limit", 5, "cursor", meta.get("next").asString()));

        assertThat(meta.get("truncated").asBoolean()).isTrue();
        assertThat(next.findValuesAsString("id"))
                .isEqualTo(
                        api.results("/api/papers?limit=10")
                                .findValuesAsString("id")
                                .subList(5, 10));
    }

    @Test
    void anAnswerCanBeOfFewFieldsAndNullIsNotGiven() {
        var arguments = new HashMap<String, Object>();
        arguments.put("text", "attention");
        arguments.put("limit", null);
        arguments.put("select", List.of("id", "label"));

        assertThat(rows("search", arguments).get(0).propertyNames()).containsExactly("id", "label");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    top-concepts | limit  | 1000 | must be a whole number from 1 to 500, but was '1000'
                    top-concepts | type   | who  | one of any, method
                    search       | txt    | bert | did you mean 'text'?
                    concept      | select | id   | needs the parameter 'id'
                    """)
    void aWrongArgumentIsExplained(String name, String argument, String value, String reason) {
        CallToolResult result =
                assistant.callTool(
                        CallToolRequest.builder(name).arguments(Map.of(argument, value)).build());

        assertThat(result.isError()).isTrue();
        assertThat(text(result)).contains(reason);
    }

    @Test
    void aPageElsewhereMayNotAsk() throws Exception {
        assertThat(statusFor("https://evil.example")).isEqualTo(403);
        assertThat(statusFor("http://localhost:1")).isEqualTo(403);
        assertThat(statusFor("http://" + DEMO.address("").getAuthority())).isEqualTo(200);
    }

    private int statusFor(String origin) throws Exception {
        var request =
                HttpRequest.newBuilder(DEMO.address("/mcp"))
                        .header("Origin", origin)
                        .header("Content-Type", "application/json")
                        .header("Accept", "application/json, text/event-stream")
                        .POST(
                                BodyPublishers.ofString(
                                        "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}"));
        return api.send(request).statusCode();
    }

    private JsonNode rows(String name, Map<String, Object> arguments) {
        return json(name, arguments).get("results");
    }

    private JsonNode json(String name, Map<String, Object> arguments) {
        CallToolResult result =
                assistant.callTool(CallToolRequest.builder(name).arguments(arguments).build());
        assertThat(result.isError()).as(text(result)).isNotEqualTo(true);
        JsonNode text = JsonMapper.shared().readTree(text(result));
        assertThat(JsonMapper.shared().<JsonNode>valueToTree(result.structuredContent()))
                .isEqualTo(text);
        return text;
    }

    private static String text(CallToolResult result) {
        return ((TextContent) result.content().getFirst()).text();
    }
}
