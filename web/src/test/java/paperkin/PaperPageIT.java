package paperkin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The page of a paper as a reader meets it.
class PaperPageIT {

    private static final String ATTENTION = "/papers/1706.03762";

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
    void aMentionSaysWhatItNamesToWhoeverPointsAtItOrTabsToIt() {
        BROWSER.visit(ATTENTION);
        Locator mention = page.locator(".abstract .mention").first();
        assertThat(note(mention)).isEqualTo("none");

        mention.hover();
        assertThat(note(mention))
                .containsPattern(": method, confidence [01]\\.\\d\\d, found by \\w+");
        page.mouse().move(0, 0);
        assertThat(note(mention)).isEqualTo("none");

        page.keyboard().press("Tab");
        mention.focus();
        assertThat(note(mention)).contains(mention.getAttribute("aria-description"));
        page.keyboard().press("Escape");
        assertThat(note(mention)).isEqualTo("none");
    }

    /// What the stylesheet puts behind a mention at the moment.
    private static String note(Locator mention) {
        return (String) mention.evaluate("it => getComputedStyle(it, '::after').content");
    }

    @Test
    void theAbstractIsWholeWithItsMentionsInIt() {
        BROWSER.visit(ATTENTION);
        String shown = page.locator(".abstract").innerText();
        Object asRead =
                page.evaluate(
                        "fetch('/api/papers/1706.03762').then(it => it.json()).then(it => it.abstract)");

        assertThat(shown).isEqualTo(asRead);
    }

    @Test
    void theThreeStrongestSharedConceptsHaveTheirShareOfTheScore() {
        BROWSER.visit(ATTENTION);
        Locator related = page.locator(".papers > li").first();
        Locator shown = related.locator(":scope > .shared:not(.likeness) > li");

        assertThat(shown.count()).isBetween(1, 3);
        List<Double> all =
                related.locator(".shared .number").allTextContents().stream()
                        .map(text -> Double.parseDouble(text.replaceAll("[^0-9.]", "")))
                        .toList();
        assertThat(all.stream().mapToDouble(Double::doubleValue).sum()).isBetween(98.0, 102.0);
        shown.first().locator("summary").click();
        assertThat(shown.first().locator("blockquote").first()).isVisible();
        assertThat(related.getByText("Why related?"))
                .hasAttribute("href", Pattern.compile("^/papers/1706\\.03762/why/[^/]+$"));
    }

    @Test
    void papersArePutAsideToCompare() {
        BROWSER.visit(ATTENTION);
        assertThat(page.locator(".tray")).isHidden();
        Locator buttons = page.locator("[data-compare]");
        buttons.nth(0).click();
        buttons.nth(1).click();
        assertThat(buttons.first()).hasAttribute("aria-pressed", "true");

        String other = buttons.nth(1).getAttribute("data-compare");
        BROWSER.visit("/");
        assertThat(page.locator(".tray summary")).hasText("2 papers to compare");
        assertThat(page.locator(".tray .button"))
                .hasAttribute(
                        "href",
                        "/papers/compare?id=1706.03762&id="
                                + page.evaluate("id => encodeURIComponent(id)", other));
        page.locator(".tray summary").click();
        page.locator(".tray li button").first().click();
        assertThat(page.locator(".tray summary")).hasText("One paper to compare");
        page.locator(".tray").getByText("Empty").click();
        assertThat(page.locator(".tray")).isHidden();
    }

    @Test
    void brokenNotesOfTheBrowserAreNoTray() {
        BROWSER.visit("/");
        page.evaluate("localStorage.setItem('paperkin.compare', '{\"no\": \"list')");
        BROWSER.visit(ATTENTION);

        assertThat(page.locator(".tray")).isHidden();
        page.locator("[data-compare]").first().click();
        assertThat(page.locator(".tray summary")).hasText("One paper to compare");
    }

    @Test
    void bibTexIsReadAndCopied() {
        BROWSER.open(
                new Browser.NewContextOptions()
                        .setPermissions(List.of("clipboard-read", "clipboard-write")));
        page = BROWSER.page();
        BROWSER.visit(ATTENTION);
        String entry = page.locator("#bibtex-entry").textContent();
        page.getByText("Copy", new Page.GetByTextOptions().setExact(true)).click();

        assertThat(entry).startsWith("@").contains("title = {{Attention", "author = {");
        assertThat(page.getByText("Copied")).isVisible();
        assertThat(page.evaluate("navigator.clipboard.readText()")).isEqualTo(entry);
    }

    @Test
    void withoutScriptsNothingIsOfferedThatNeedsThem() {
        BROWSER.open(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        page = BROWSER.page();
        BROWSER.visit(ATTENTION);

        assertThat(page.locator("#bibtex-entry")).isVisible();
        assertThat(page.locator(".mention").first()).isVisible();
        int buttons = page.locator(".needs-script").count();
        assertThat(
                        IntStream.range(0, buttons)
                                .filter(at -> page.locator(".needs-script").nth(at).isVisible()))
                .isEmpty();
    }

    @Test
    void whatAPaperCitesAndWhatCitesItIsThere() {
        BROWSER.visit(ATTENTION);

        assertThat(page.locator("#citations")).containsText("Long Short-Term Memory");
        assertThat(page.locator("#citations")).containsText("BERT: Pre-training");
    }

    @Test
    void aPaperThatNobodyCitesSaysSo() {
        BROWSER.visit("/papers/10.1037%2Fh0042519");

        assertThat(page.locator("#citations")).containsText("No source says what it cites");
    }

    @Test
    void itIsNoWiderThanAPhone() {
        BROWSER.open(360);
        page = BROWSER.page();
        BROWSER.visit(ATTENTION);
        for (Locator mention : page.locator(".mention").all()) {
            mention.hover();
            assertThat(BROWSER.scrollWidth()).isLessThanOrEqualTo(360);
        }
    }
}
