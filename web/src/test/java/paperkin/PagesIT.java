package paperkin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The pages as a reader meets them, in headless Chromium.
class PagesIT {

    @RegisterExtension
    @Order(1)
    static final DemoFixture DEMO = new DemoFixture();

    @RegisterExtension
    @Order(2)
    static final BrowserFixture BROWSER = new BrowserFixture(DEMO::address);

    private Page page;

    @BeforeEach
    void openPage() {
        page = BROWSER.page();
    }

    @Test
    void oneWalksFromASearchOverAConceptAndAPaperToARelatedPaper() {
        visit("/");
        page.getByRole(AriaRole.COMBOBOX).pressSequentially("bert");
        assertThat(page.getByRole(AriaRole.OPTION).first()).containsText("BERT");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");

        assertThat(page).hasURL(Pattern.compile("/concepts/"));
        assertThat(heading()).hasText("BERT");
        assertThat(page.locator("mark").first()).isVisible();
        Locator paper = page.locator(".papers .title").first();
        String title = paper.innerText();
        paper.click();

        assertThat(heading()).hasText(title);
        assertThat(page.locator(".mention").first()).isVisible();
        Locator related = page.locator(".papers .title").first();
        String other = related.innerText();
        page.locator(".shared summary").first().click();
        assertThat(page.locator(".pair blockquote").first()).isVisible();
        related.click();

        assertThat(heading()).hasText(other);
        page.goBack();
        assertThat(heading()).hasText(title);
    }

    @Test
    void cypherIsAnsweredInATable() {
        visit("/cypher");
        page.locator("#query")
                .fill("MATCH (p:Paper) RETURN p, p.year AS year ORDER BY year LIMIT 1");
        page.locator("#query").press("Control+Enter");

        assertThat(page.locator("table.result th")).hasText(new String[] {"p", "year"});
        assertThat(page.locator("table.result td").last()).hasText("1958");
        page.locator("table.result td a").click();
        assertThat(heading()).containsText("The Perceptron");
    }

    @Test
    void everyExampleHasAnAnswer() {
        visit("/cypher");
        int examples = page.locator(".examples a").count();

        assertThat(examples).isGreaterThanOrEqualTo(3);
        for (int at = 0; at < examples; at++) {
            page.locator(".examples a").nth(at).click();
            assertThat(page.locator("table.result")).isVisible();
        }
    }

    @Test
    void cypherThatWritesIsRefusedKindly() {
        visit("/cypher");
        page.locator("#query").fill("MATCH (p:Paper) DELETE p");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Run")).click();

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("may not run here");
        assertThat(page.locator("#query")).hasValue("MATCH (p:Paper) DELETE p");
    }

    @Test
    void theGraphOfAnAnswerIsDrawn() {
        visit("/cypher");
        page.locator("#query").fill("MATCH (p:Paper)-[r:INTRODUCES]->(c) RETURN p, r, c LIMIT 3");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Run")).click();

        assertThat(page.locator("[data-drawn]")).isVisible();
    }

    @Test
    void aRuleThatAStatementBreaksIsToldWithItsPlace() {
        visit("/cypher");
        page.locator("#query").fill("MATCH (p:Paper)\nWHERE p.title =~ 'A.*' RETURN p");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Run")).click();

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("CONTAINS");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("(line 2, column 15)");
    }

    @Test
    void hostileTextStaysText() {
        String attack = "<img src=x onerror=alert(1)>\"'";
        visit("/search?text=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E%22'");

        assertThat(page.locator("#search-masthead")).hasValue(attack);
        assertThat(page.locator("main img")).hasCount(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/search?text=learning",
                "/papers/sharing",
                "/cypher?example=walk",
                "/queries",
                "/queries/search?text=learning",
            })
    void nothingIsWiderThanAPhone(String path) {
        open(390);
        visit(path);
        assertThat(scrollWidth()).isLessThanOrEqualTo(390);
    }

    @Test
    void neitherIsThePageOfAnError() {
        open(390);
        BROWSER.visit("/nothing-there", 404);
        assertThat(heading()).isVisible();
        assertThat(scrollWidth()).isLessThanOrEqualTo(390);
    }

    @Test
    void theApiIsDocumentedOnAPage() {
        visit("/api/docs/ui");

        assertThat(page.getByText("/api/papers/sharing").first()).isVisible();
    }

    private void open(int width) {
        BROWSER.open(width);
        page = BROWSER.page();
    }

    private void visit(String path) {
        BROWSER.visit(path);
    }

    private Locator heading() {
        return BROWSER.heading();
    }

    private int scrollWidth() {
        return BROWSER.scrollWidth();
    }
}
