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
