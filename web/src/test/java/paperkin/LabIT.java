package paperkin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The extraction lab, in headless Chromium and in the API.
class LabIT {

    @RegisterExtension
    @Order(1)
    static final DemoFixture DEMO = new DemoFixture();

    @RegisterExtension
    @Order(2)
    static final BrowserFixture BROWSER = new BrowserFixture(DEMO::address);

    private static final String TOO_MUCH = "an abstract may have 20,000 characters";

    private final ApiClient api = new ApiClient(DEMO::address);
    private Page page;

    @BeforeEach
    void openPage() {
        page = BROWSER.page();
    }

    @Test
    void aTextThatIsPastedIsReadAndNothingIsWritten() throws Exception {
        JsonNode before = api.get("/api/stats");
        read("BERT on small data", "We fine-tune BERT on SQuAD. A novel approach is needed.");

        assertThat(page).hasURL(Pattern.compile("/lab$"));
        assertThat(page.locator(".lab-edges td.type-dataset")).hasText("SQuAD");
        Locator bert = page.locator(".lab-edges td.type-method a", containing("BERT"));
        assertThat(bert).hasText("BERT");
        assertThat(page.locator(".lab-text .mention", containing("SQuAD"))).isVisible();
        Locator rejected = page.locator(".lab-candidates .rejected", containing("novel approach"));
        assertThat(rejected).containsText("Says nothing that sets a paper apart.");
        assertThat(page.locator("textarea[name=abstract]"))
                .hasValue(Pattern.compile("^We fine-tune"));
        assertThat(api.get("/api/stats")).isEqualTo(before);
        assertThat(bert).hasAttribute("href", "/concepts/bert");
        assertThat(api.get("/api/search?text=small%20data").toString())
                .doesNotContain("BERT on small data");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    accepted | CIFAR-10         | Names “CIFAR-10”
                    rejected | CIFAR            | Shares words with “CIFAR-10”
                    rejected | simple approach  | Says nothing that sets a paper apart
                    """)
    void theExampleShowsWhyCandidatesAreTakenOrNot(String outcome, String surface, String reason) {
        BROWSER.visit("/lab");
        page.getByText("Try an example").click();

        Locator candidate =
                page.locator(".lab-candidates li")
                        .filter(
                                new Locator.FilterOptions()
                                        .setHas(page.locator("b:text-is('%s')".formatted(surface))))
                        .first();
        assertThat(candidate).containsText(outcome);
        assertThat(candidate).containsText(reason);
    }

    @Test
    void theWordsOfASentenceHaveTheirPartsOfSpeech() {
        BROWSER.visit("/lab?example=made-up");
        Locator sentence = page.locator(".lab-sentence").nth(2);
        sentence.locator("summary").last().click();

        assertThat(sentence.locator(".lab-tokens span").first()).hasText("WePRON");
    }

    @Test
    void aPaperOfTheGraphHasAnAddressInTheLab() {
        BROWSER.visit("/lab?paper=10.1037%2Fh0042519");

        assertThat(page.locator("input[name=title]")).hasValue(Pattern.compile("^The Perceptron"));
        assertThat(page.locator(".lab-edges tbody tr").first()).isVisible();
        BROWSER.visit("/lab?paper=no-such", 404);
        assertThat(BROWSER.heading()).hasText("Not found");
    }

    @Test
    void oneComesBackToWhatWasRead() {
        BROWSER.visit("/lab?example=made-up");
        page.locator(".lab-edges a").first().click();
        assertThat(page.locator("[data-drawn]")).isVisible();
        page.goBack();

        assertThat(page.locator(".lab-edges")).isVisible();
    }

    @Test
    void hostileTextStaysText() {
        String attack = "<img src=x onerror=alert(1)>\"'</textarea><script>alert(2)</script>";
        read(attack, "We propose " + attack + " for BERT.");

        assertThat(page.locator("main img, main script")).hasCount(0);
        assertThat(page.locator("input[name=title]")).hasValue(attack);
        assertThat(page.locator(".lab-text")).containsText("onerror=alert(1)");
    }

    @Test
    void nothingIsReadFromNothing() {
        read("", " ");

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("There is nothing to read");
        assertThat(page.locator(".lab-edges")).hasCount(0);
    }

    @Test
    void aTextWithoutConceptsSaysSo() {
        read("On this", "It is so.");

        assertThat(page.locator("main")).containsText("no candidate gave reason enough");
    }

    @Test
    void anAbstractThatIsTooLongIsToldHowLongItMayBe() {
        read("A title", "word ".repeat(4_001));

        assertThat(page.getByRole(AriaRole.ALERT))
                .containsText("The abstract has 20,005 characters, and at most 20,000");
    }

    @Test
    void anAbstractAsLongAsItMayBeIsRead() {
        read("A title", ("We train BERT on SQuAD" + " and so on".repeat(300) + ". ").repeat(5));

        assertThat(page.locator(".lab-edges td.type-dataset")).hasText("SQuAD");
    }

    @Test
    void aFloodIsTurnedAwayBeforeItIsRead() throws Exception {
        HttpResponse<String> answer = form("abstract=" + "word+".repeat(800_000));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains(TOO_MUCH, "Back to the beginning");
    }

    @Test
    void otherLanguagesAreLeftAlone() {
        read(
                "Un modèle de langue",
                "Nous présentons un modèle de langue pour les textes français, et nous montrons que les résultats sont bons dans la plupart des cas.");

        assertThat(page.locator(".notice")).containsText("not in English");
    }

    @Test
    void withoutScriptItDoesTheSame() {
        BROWSER.open(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        page = BROWSER.page();
        read("BERT", "We fine-tune BERT on SQuAD.");

        assertThat(page.locator(".lab-edges td.type-dataset")).hasText("SQuAD");
        assertThat(page.locator(".lab-candidates li").first()).isVisible();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/lab", "/lab?example=made-up"})
    void itIsNoWiderThanAPhone(String path) {
        BROWSER.open(390);
        page = BROWSER.page();
        BROWSER.visit(path);

        assertThat(BROWSER.scrollWidth()).isLessThanOrEqualTo(390);
    }

    @Test
    void programsGetTheSame() throws Exception {
        JsonNode reading = extracted("BERT", "We fine-tune BERT on SQuAD.");

        assertThat(reading.get("edges").valueStream().map(edge -> edge.get("concept").asString()))
                .contains("bert", "squad");
        JsonNode sentence = reading.get("sentences").get(1);
        assertThat(sentence.get("field").asString()).isEqualTo("abstract");
        assertThat(sentence.get("tokens").get(0).get("pos").asString()).isEqualTo("PRON");
        assertThat(sentence.get("candidates").valueStream())
                .allSatisfy(one -> assertThat(one.get("reason").asString()).endsWith("."));
    }

    @Test
    void programsAreToldWhatIsWrong() throws Exception {
        assertThat(problem(400, "{}")).contains("nothing to read");
        assertThat(problem(400, "[]")).contains("one JSON object");
        assertThat(problem(400, "{\"title\": \"" + "x".repeat(1_001) + "\"}")).contains("1,001");
        assertThat(problem(413, "{\"abstract\": \"" + "x".repeat(3_000_000) + "\"}"))
                .contains(TOO_MUCH);
    }

    @Test
    void aBodyMustSayHowLongItIs() throws Exception {
        var request =
                HttpRequest.newBuilder(DEMO.address("/api/extract"))
                        .header("Content-Type", "application/json")
                        .POST(
                                BodyPublishers.fromPublisher(
                                        BodyPublishers.ofString("{\"title\": \"BERT\"}")));

        assertThat(api.problem(api.send(request), 413).get("detail").asString())
                .contains("Content-Length");
    }

    private void read(String title, String text) {
        BROWSER.visit("/lab");
        page.locator("input[name=title]").fill(title);
        page.locator("textarea[name=abstract]").fill(text);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Read it")).click();
    }

    private static Page.LocatorOptions containing(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private HttpResponse<String> form(String body) throws Exception {
        return api.send(
                HttpRequest.newBuilder(DEMO.address("/lab"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Accept", "text/html")
                        .POST(BodyPublishers.ofString(body, StandardCharsets.US_ASCII)));
    }

    private JsonNode extracted(String title, String text) throws Exception {
        String body =
                JsonMapper.shared().writeValueAsString(Map.of("title", title, "abstract", text));
        return JsonMapper.shared().readTree(api.post("/api/extract", body).body());
    }

    private String problem(int status, String body) throws Exception {
        return api.problem(api.post("/api/extract", body), status).get("detail").asString();
    }
}
