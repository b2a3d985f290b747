package paperkin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The page about the graph, in headless Chromium. That of an empty graph is in [ServerIT].
class AboutIT {

    @RegisterExtension
    @Order(1)
    static final DemoFixture DEMO = new DemoFixture();

    @RegisterExtension
    @Order(2)
    static final BrowserFixture BROWSER = new BrowserFixture(DEMO::address);

    private final ApiClient api = new ApiClient(DEMO::address);
    private Page page;

    @BeforeEach
    void openPage() {
        page = BROWSER.page();
    }

    @Test
    void oneComesHereFromEveryPage() {
        BROWSER.visit("/");
        page.locator(".colophon").getByText("About this graph").click();

        assertThat(BROWSER.heading()).hasText("About this graph");
        assertThat(page.locator(".report")).containsText("120");
    }

    @Test
    void coverageIsThatOfTheCatalogue() throws Exception {
        BROWSER.visit("/about");

        for (JsonNode row : api.results("/api/queries/coverage")) {
            double share = 100.0 * row.get("papers").asInt() / row.get("total").asInt();
            String kind =
                    row.get("role").asString().replaceFirst(".*_", "").toLowerCase(Locale.ROOT);
            Locator shown =
                    page.locator(
                            ".coverage tr", containing(kind.replace("introduces", "introduce")));
            assertThat(shown).containsText(String.format(Locale.ROOT, "%.1f %%", share));
            assertThat(shown).containsText(row.get("papers").asInt() + " of 120");
        }
        assertThat(page.locator(".coverage tr")).hasCount(5);
    }

    @Test
    void runsAndSourcesSayWhereThePapersComeFrom() {
        BROWSER.visit("/about");

        assertThat(page.locator("#runs ~ div tbody").first()).containsText("landmark-papers.jsonl");
        page.locator(".sources a").first().click();
        assertThat(page).hasURL(Pattern.compile("/queries/papers\\?source=landmark-papers.jsonl"));
        assertThat(page.locator("table.result tbody tr").first()).isVisible();
        page.goBack();
        assertThat(BROWSER.heading()).hasText("About this graph");
    }

    @Test
    void theQualityIsThatOfTheResults() {
        BROWSER.visit("/about");

        JsonNode figures =
                JsonMapper.shared().readTree(Path.of("../docs/results.json")).get("figures");
        assertThat(page.locator(".quality .figure")).hasCount(figures.size());
        for (JsonNode figure : figures) {
            Locator shown =
                    page.locator(".quality .figure", containing(figure.get("what").asString()))
                            .filter(
                                    new Locator.FilterOptions()
                                            .setHasText(figure.get("measure").asString()));
            assertThat(shown.first())
                    .containsText(
                            String.format(
                                    Locale.ROOT, "%.3f", figure.at("/ours/expected").asDouble()));
        }
        assertThat(page.locator(".quality").first())
                .containsText(figures.at("/0/ours/measured").asString());
    }

    @Test
    void versionsAndLicencesAreNamed() {
        BROWSER.visit("/about");

        assertThat(page.locator(".versions")).containsText("Neo4j Kernel 2026");
        assertThat(page.locator(".versions")).containsText("the same");
        assertThat(page.locator("main")).containsText("Apache License 2.0");
    }

    @Test
    void itNeedsNoScript() {
        BROWSER.open(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        BROWSER.visit("/about");

        assertThat(BROWSER.page().locator(".coverage")).isVisible();
    }

    @Test
    void itIsNoWiderThanAPhone() {
        BROWSER.open(390);
        BROWSER.visit("/about");

        assertThat(BROWSER.scrollWidth()).isLessThanOrEqualTo(390);
    }

    private static Page.LocatorOptions containing(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
