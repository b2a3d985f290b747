package paperkin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
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

/// The first page as a reader meets it.
class HomeIT {

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
    void oneKeyLeadsToTheBoxAndTwoMoreToAConcept() {
        BROWSER.visit("/");
        page.keyboard().press("/");
        page.keyboard().type("bert");
        assertThat(page.getByRole(AriaRole.OPTION).first()).containsText("BERT");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");

        assertThat(page).hasURL(Pattern.compile("/concepts/bert$"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.1037/h0042519", "https://doi.org/10.1037/h0042519"})
    void anIdentifierOpensItsPaper(String text) {
        BROWSER.visit("/");
        page.getByRole(AriaRole.COMBOBOX).fill(text);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Search")).click();

        assertThat(page).hasURL(Pattern.compile("/papers/10\\.1037%2Fh0042519$"));
        assertThat(BROWSER.heading()).containsText("The Perceptron");
    }

    @Test
    void itSaysWhatTheGraphHolds() {
        BROWSER.visit("/");

        assertThat(page.locator(".holds")).containsText("120 papers");
    }

    @Test
    void threeQuestionsAreAnswered() {
        BROWSER.visit("/");
        assertThat(page.locator(".questions a")).hasCount(3);
        for (int at = 0; at < 3; at++) {
            BROWSER.visit("/");
            page.locator(".questions a").nth(at).click();
            assertThat(BROWSER.heading()).isVisible();
            assertThat(page.locator("main td:visible, main .papers > li").first()).isVisible();
        }
    }

    @Test
    void whatRisesLeadsToItsTrend() {
        BROWSER.visit("/");
        Locator riser = page.locator(".risers a").first();
        String name = riser.locator(".name").innerText();
        assertThat(riser.locator(".spark .line")).hasAttribute("d", Pattern.compile("^M0\\.0 "));
        riser.click();

        assertThat(page.locator("[aria-label=Chosen] .chip")).containsText(name);
        assertThat(page.locator(".plot .curve[role]")).hasCount(1);
    }

    @Test
    void theNavigationSaysWhereOneIs() {
        BROWSER.visit("/");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Trends"))
                .first()
                .click();

        assertThat(page.locator("nav [aria-current=page]")).hasText("Trends");
    }

    @Test
    void searchNeedsNoScript() {
        BROWSER.open(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        page = BROWSER.page();
        BROWSER.visit("/");
        page.locator("#search-home").fill("perceptron");
        page.locator("#search-home").press("Enter");

        assertThat(page.locator(".papers .title").first()).containsText("Perceptron");
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 2560})
    void itFitsEveryScreen(int width) {
        BROWSER.open(width);
        page = BROWSER.page();
        BROWSER.visit("/");

        assertThat(BROWSER.scrollWidth()).isLessThanOrEqualTo(width);
        assertThat(page.locator("nav[aria-label=Main] a").last()).isVisible();
    }
}
