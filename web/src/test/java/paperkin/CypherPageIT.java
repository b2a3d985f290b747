package paperkin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The Cypher page in headless Chromium.
class CypherPageIT {

    @RegisterExtension
    @Order(1)
    static final DemoFixture DEMO = new DemoFixture();

    @RegisterExtension
    @Order(2)
    static final BrowserFixture BROWSER = new BrowserFixture(DEMO::address);

    private static final String PAPERS =
            "MATCH (p:Paper) RETURN p, p.year AS year ORDER BY year LIMIT 2";

    private final ApiClient api = new ApiClient(DEMO::address);
    private Page page;

    @BeforeEach
    void openPage() {
        page = BROWSER.page();
    }

    @Test
    void aStatementIsAnsweredInATable() {
        BROWSER.visit("/cypher");
        write("MATCH (p:Paper) RETURN p, p.year AS year ORDER BY year LIMIT 1");
        page.keyboard().press("Control+Enter");

        assertThat(page.locator("table.result th")).hasText(new String[] {"p", "year"});
        assertThat(page.locator("table.result td").last()).hasText("1958");
        page.locator("table.result td a").click();
        assertThat(BROWSER.heading()).containsText("The Perceptron");
    }

    @Test
    void everyExampleHasAnAnswer() {
        BROWSER.visit("/cypher");
        int examples = page.locator(".examples a").count();

        assertThat(examples).isGreaterThanOrEqualTo(3);
        for (int at = 0; at < examples; at++) {
            page.locator(".examples a").nth(at).click();
            assertThat(page.locator("table.result")).isVisible();
        }
    }

    @Test
    void aStatementThatWritesIsRefusedKindly() {
        BROWSER.visit("/cypher");
        write("MATCH (p:Paper) DELETE p");
        click("Run");

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("may not run here");
        assertThat(page.locator(".CodeMirror-line")).hasText("MATCH (p:Paper) DELETE p");
    }

    @Test
    void theLineThatBreaksARuleIsMarked() {
        BROWSER.visit(
                "/cypher?query=MATCH%20(p:Paper)%0AWHERE%20p.title%20%3D~%20'A.*'%20RETURN%20p");

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("CONTAINS");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("(line 2, column 15)");
        assertThat(page.locator(".at-fault")).containsText("WHERE p.title");
    }

    @Test
    void parametersThatAreNoJsonAreSaidToBe() {
        BROWSER.visit("/cypher?query=RETURN%20$x&parameters=x");

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("must be one JSON object");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    MATCH (p:Pap                     | Paper
                    MATCH (p:Paper)-[:USES_D         | USES_DATASET
                    MATCH (p:Paper) RETURN p.ti      | title
                    MATCH (p:Paper {arx              | arxivId
                    MATCH (paper:Paper) RETURN coll  | collect(
                    MATCH (thing:Paper) RETURN thi   | thing
                    MATCH (p:Paper) RET              | RETURN
                    """)
    void whatFitsIsCompleted(String begun, String completed) {
        BROWSER.visit("/cypher");
        write(begun.strip());
        page.keyboard().press("Control+Space");

        assertThat(page.locator(".CodeMirror-hint").first()).containsText(completed);
        page.keyboard().press("Enter");
        assertThat(page.locator(".CodeMirror-line")).containsText(completed);
        assertThat(page.locator("#query").inputValue()).endsWith(completed);
    }

    @Test
    void theSchemaNamesAllThatTheGraphHas() throws Exception {
        JsonNode schema =
                JsonMapper.shared()
                        .readTree(getClass().getResourceAsStream("/paperkin/graph-schema.json"));

        assertThat(
                        rows(
                                "MATCH (n) UNWIND labels(n) AS name UNWIND keys(n) AS key RETURN DISTINCT name, key"))
                .isNotEmpty()
                .allSatisfy(row ->
                        assertThat(described(schema.get("labels"), row))
                                .contains(row.get("key").asString()));
        assertThat(
                        rows(
                                "MATCH ()-[r]->() UNWIND keys(r) AS key RETURN DISTINCT type(r) AS name, key"))
                .isNotEmpty()
                .allSatisfy(row ->
                        assertThat(described(schema.get("relationships"), row))
                                .contains(row.get("key").asString()));
        assertThat(
                        rows(
                                "MATCH (a)-[r]->(b) UNWIND labels(a) AS `from` UNWIND labels(b) AS `to` RETURN type(r) AS name, collect(DISTINCT `from`) AS `from`, collect(DISTINCT `to`) AS `to`"))
                .isNotEmpty()
                .allSatisfy(row -> {
                    JsonNode described =
                            named(schema.get("relationships"), row.get("name").asString());
                    assertThat(texts(row.get("from"))).contains(described.get("from").asString());
                    assertThat(texts(row.get("to"))).contains(described.get("to").asString());
                });
    }

    @Test
    void aWordOfTheSchemaComesToTheCursor() {
        BROWSER.visit("/cypher");
        write("MATCH (d");
        page.locator(".schema [data-insert=':Dataset']").click();

        assertThat(page.locator("#query")).hasValue("MATCH (d:Dataset");
    }

    @Test
    void anAnswerHasSeveralViewsAndAnAddressForEach() {
        BROWSER.visit("/cypher");
        write("MATCH (p:Paper)-[r:INTRODUCES]->(c) RETURN p, r, c LIMIT 3");
        click("Run");
        assertThat(page.locator("table.result")).isVisible();
        tab("Graph").click();
        assertThat(page.locator("[data-drawn='6']")).isVisible();
        assertThat(page.locator("table.result")).isHidden();
        tab("JSON").click();
        assertThat(page.locator("#json pre")).containsText("\"$type\" : \"Relationship\"");
        assertThat(tab("JSON")).hasAttribute("aria-current", "");

        page.goBack();
        assertThat(page.locator("[data-drawn]")).isVisible();
        page.goForward();
        assertThat(page.locator("#json pre")).isVisible();
        String address = page.url();
        BROWSER.open(1280);
        page = BROWSER.page();
        page.navigate(address);
        assertThat(page.locator("#json pre")).isVisible();
        click("Run");
        assertThat(page).hasURL(Pattern.compile("#json$"));
    }

    @Test
    void thePlanIsDrawnAndNothingIsRun() {
        BROWSER.visit("/cypher");
        write("MATCH (p:Paper {id: '1706.03762'})-[:USES_METHOD]->(c) RETURN c.label");
        click("Explain");

        Locator steps = page.locator(".plan .step");
        assertThat(steps.first()).containsText("ProduceResults");
        assertThat(steps.last()).containsText("NodeUniqueIndexSeek");
        assertThat(steps.last()).containsText("1 row");
        assertThat(page.locator("table.result")).hasCount(0);
        page.getByText("Run it").click();
        assertThat(page.locator("table.result")).isVisible();
        tab("Plan").click();
        assertThat(page.locator(".plan")).isVisible();
    }

    @Test
    void whatIsTooMuchShowsWhereItIs() {
        BROWSER.visit("/cypher");
        write("MATCH (a:Concept), (b:Concept), (c:Concept), (d:Concept) RETURN a, b, c, d");
        click("Explain");

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("planner expects");
        assertThat(page.locator(".plan .step").first()).isVisible();
        assertThat(page.getByText("Run it")).hasCount(0);
    }

    @Test
    void theRowsCanBeSaved() throws Exception {
        visit(PAPERS.replace("p, ", "p.title AS title, "));
        String csv = saved("CSV");
        String json = saved("JSON");

        assertThat(csv).startsWith("title,year\r\n").contains("The Perceptron").contains(",1958");
        assertThat(JsonMapper.shared().readTree(json).get("rows").size()).isEqualTo(2);
    }

    @Test
    void aFileOfWhatIsRefusedIsAPageThatSaysWhy() {
        BROWSER.visit("/cypher/rows.csv?query=CREATE%20(n)%20RETURN%20n", 400);

        assertThat(BROWSER.heading()).hasText("Query not carried out");
    }

    @Test
    void whatWasAskedIsRememberedInThisBrowserUntilItIsForgotten() {
        BROWSER.visit("/cypher");
        assertThat(page.locator(".history")).isHidden();
        write("RETURN '<img src=x onerror=alert(1)>' AS hostile");
        click("Run");
        BROWSER.visit("/cypher");

        Locator asked = page.locator(".history li a");
        assertThat(asked).hasText("RETURN '<img src=x onerror=alert(1)>' AS hostile");
        asked.click();
        assertThat(page.locator("table.result td")).hasText("<img src=x onerror=alert(1)>");
        assertThat(page.locator("main img")).hasCount(0);
        click("Forget all");
        assertThat(page.locator(".history")).isHidden();
        page.reload();
        assertThat(page.locator(".history")).isHidden();
    }

    @Test
    void aNamedQueryCanBeChangedInCypherWhereItMayBeAsked() {
        BROWSER.visit("/queries/paper?id=10.1037%2Fh0042519");
        page.getByText("The statement").click();
        page.getByText("Open it in Cypher").click();

        assertThat(page.locator("table.result td", containing("The Perceptron")).first())
                .isVisible();
        assertThat(page.locator("#parameters"))
                .hasValue(Pattern.compile("\"id\":\"10.1037/h0042519\""));
    }

    @Test
    void aNamedQueryThatGoesFurtherThanOnesOwnMayIsNotOpened() {
        BROWSER.visit("/queries/reading-path");
        page.getByText("The statement").click();

        assertThat(page.locator("main"))
                .containsText("It goes further than Cypher of one's own may");
    }

    @Test
    void withoutScriptThePageAsksAndAnswersToo() {
        BROWSER.open(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        page = BROWSER.page();
        BROWSER.visit("/cypher");
        page.locator("#query").fill(PAPERS);
        click("Run");
        assertThat(page.locator("table.result")).isVisible();
        tab("JSON").click();
        assertThat(page.locator("#json pre")).isVisible();
        assertThat(page.locator("table.result")).isHidden();
        tab("Plan").click();
        assertThat(page.locator(".plan .step").first()).isVisible();
    }

    @Test
    void nothingIsAskedUnlessSomethingIsWritten() {
        BROWSER.visit("/cypher");
        click("Run");

        assertThat(page.locator(".answer")).hasCount(0);
        assertThat(page.getByRole(AriaRole.ALERT)).hasCount(0);
    }

    @Test
    void tabLeavesTheEditor() {
        BROWSER.visit("/cypher");
        write("RETURN 1");
        page.keyboard().press("Tab");

        assertThat(page.locator("summary").first()).isFocused();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#graph", "#json", "&explain=true"})
    void noViewIsWiderThanAPhone(String more) {
        BROWSER.open(390);
        page = BROWSER.page();
        BROWSER.visit(
                "/cypher?query=MATCH%20(p:Paper)-[r:INTRODUCES]-%3E(c)%20RETURN%20p,r,c%20LIMIT%205"
                        + more);
        assertThat(page.locator(".CodeMirror")).isVisible();

        assertThat(BROWSER.scrollWidth()).isLessThanOrEqualTo(390);
    }

    private void visit(String statement) {
        BROWSER.visit("/cypher?query=" + ApiClient.encoded(statement));
    }

    /// Writes into the editor as somebody at the keyboard does.
    private void write(String statement) {
        page.locator(".CodeMirror-scroll").click();
        page.keyboard().press("Control+a");
        page.keyboard().insertText(statement);
    }

    private void click(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private Locator tab(String name) {
        return page.locator(".tabs a", containing(name));
    }

    private static Page.LocatorOptions containing(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private String saved(String kind) throws Exception {
        Download download =
                page.waitForDownload(() -> page.locator(".downloads a", containing(kind)).click());
        Path file = download.path();
        return Files.readString(file);
    }

    private List<JsonNode> rows(String statement) throws Exception {
        String body = JsonMapper.shared().writeValueAsString(Map.of("query", statement));
        var response = api.post("/api/cypher", body);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(response.body()).get("rows").valueStream().toList();
    }

    private static List<String> described(JsonNode kinds, JsonNode row) {
        return texts(named(kinds, row.get("name").asString()).get("properties")).toList();
    }

    private static JsonNode named(JsonNode kinds, String name) {
        return kinds.valueStream()
                .filter(kind -> kind.get("name").asString().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("The schema has no " + name));
    }

    private static Stream<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString);
    }
}
