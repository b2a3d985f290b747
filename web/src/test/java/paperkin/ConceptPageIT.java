package paperkin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The page of a concept as a reader meets it.
class ConceptPageIT {

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
    void everyPaperShowsTheSentenceThatProvesIt() {
        visit("/concepts/bert");

        assertThat(BROWSER.heading()).hasText("BERT");
        assertThat(page.locator(".papers > li .evidence mark")).hasCount(papers().count());
        assertThat(papers().first().locator(".role")).hasText("introduces");
    }

    @Test
    void theNeighbourhoodIsDrawnAndLeadsOn() {
        visit("/concepts/bert");
        Locator canvas = page.locator("[data-drawn]");
        canvas.waitFor();

        assertThat(Integer.parseInt(canvas.getAttribute("data-drawn"))).isGreaterThan(5);
        String name = page.locator("td a.sign").first().innerText();
        page.locator("td a.sign").first().click();
        assertThat(BROWSER.heading()).hasText(name);
    }

    @Test
    void filtersStandInTheAddressAndCanBeTakenAway() {
        visit("/concepts/bert");
        int all = papers().count();
        choice("uses").click();

        assertThat(page).hasURL(Pattern.compile("/concepts/bert\\?role=uses#papers$"));
        assertThat(chips()).hasText(new String[] {"using it×"});
        assertThat(papers().filter(having(".role", "introduces"))).hasCount(0);
        int using = papers().count();
        assertThat(using).isPositive().isLessThan(all);

        page.locator("input[name=fromYear]").fill("2021");
        page.locator(".facet .years button").click();
        assertThat(page).hasURL(Pattern.compile("fromYear=2021"));
        assertThat(chips()).hasText(new String[] {"using it×", "since 2021×"});

        page.goBack();
        assertThat(chips()).hasCount(1);
        page.goForward();
        assertThat(chips()).hasCount(2);
        page.reload();
        assertThat(chips()).hasCount(2);
        chips().first().locator(".remove").click();
        assertThat(chips()).hasText(new String[] {"since 2021×"});
    }

    @Test
    void aFacetSaysHowManyPapersItLeaves() {
        visit("/concepts/bert");
        for (String role : List.of("introduces", "uses", "mentions")) {
            visit("/concepts/bert");
            if (choice(role).count() == 1) {
                String number =
                        page.locator(".facet li")
                                .filter(having("a", role))
                                .locator(".number")
                                .innerText();
                choice(role).click();
                assertThat(papers()).hasCount(Integer.parseInt(number));
            }
        }
    }

    @Test
    void anOrderIsALink() {
        visit("/concepts/bert?sort=oldest");
        List<Integer> years =
                page.locator(".papers .meta span:nth-child(2)").allInnerTexts().stream()
                        .map(Integer::valueOf)
                        .toList();

        assertThat(years).isSorted().hasSizeGreaterThan(2);
        assertThat(page.locator(".tabs [aria-current]")).hasText("oldest");
    }

    @Test
    void theChartCanBeReadWithTheKeyboardAndSaysWhatTheTableSays() {
        visit("/concepts/bert");
        Locator spots = page.locator(".plot .spot");
        spots.first().focus();
        page.keyboard().press("ArrowRight");

        Locator focused = page.locator(".spot:focus");
        assertThat(focused).hasCount(1);
        assertThat(focused.locator(".reading")).isVisible();
        assertThat(focused).hasAttribute("aria-label", spots.nth(1).getAttribute("aria-label"));
        page.getByText("The same as a table").click();
        assertThat(page.locator(".overview tbody tr")).hasCount(spots.count());
        for (int at = 0; at < spots.count(); at++) {
            List<String> cells =
                    page.locator(".overview tbody tr").nth(at).locator("th, td").allInnerTexts();
            assertThat(spots.nth(at).getAttribute("aria-label"))
                    .isEqualTo(
                            "BERT, %s: %s of %s papers, %s (%s)"
                                    .formatted(
                                            cells.get(0),
                                            cells.get(2),
                                            cells.get(1),
                                            cells.get(3),
                                            cells.get(4)));
        }
    }

    @Test
    void thePathIntoTheConceptLeadsToPapers() {
        visit("/concepts/bert");
        Locator first = page.locator(".path a").first();
        String title = first.innerText();
        first.click();

        assertThat(BROWSER.heading()).hasText(title);
    }

    @Test
    void whatWasTriedTogetherIsProved() {
        visit("/concepts/bert");
        Locator dataset = page.locator("#tried details").first();
        dataset.locator("summary").click();

        assertThat(dataset.locator(".evidence").first()).isVisible();
    }

    @Test
    void withoutScriptsOnlyThePictureIsMissing() {
        BROWSER.open(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        page = BROWSER.page();
        visit("/concepts/bert");

        assertThat(page.locator(".no-script-note")).isVisible();
        assertThat(page.locator(".plot .line").first()).isVisible();
        assertThat(page.locator("td a.sign").first()).isVisible();
        choice("uses").click();
        assertThat(chips()).hasCount(1);
        chips().locator(".remove").click();
        assertThat(chips()).hasCount(0);
        page.locator(".papers .title").first().click();
        assertThat(BROWSER.heading()).isVisible();
    }

    @ParameterizedTest
    @CsvSource({
        "fromYear=soon, fromYear",
        "role=eats, role",
        "confidence=2, confidence",
    })
    void aFilterThatMeansNothingIsNamed(String filter, String name) {
        BROWSER.visit("/concepts/bert?" + filter, 400);

        assertThat(page.locator("main")).containsText(name);
    }

    @Test
    void aFilterThatLeavesNothingSaysSo() {
        visit("/concepts/bert?fromYear=1900&toYear=1910");

        assertThat(page.locator(".with-filters")).containsText("Remove a filter.");
        assertThat(chips()).hasText(new String[] {"1900 to 1910×"});
    }

    @Test
    void itIsNoWiderThanAPhone() {
        BROWSER.open(360);
        page = BROWSER.page();
        visit("/concepts/bert");
        page.locator("[data-drawn]").waitFor();

        assertThat(BROWSER.scrollWidth()).isLessThanOrEqualTo(360);
    }

    private Locator papers() {
        return page.locator(".papers > li");
    }

    private Locator chips() {
        return page.locator(".filters-in-force .chip");
    }

    private Locator choice(String name) {
        return page.locator(".facet li a").filter(new Locator.FilterOptions().setHasText(name));
    }

    private Locator.FilterOptions having(String selector, String text) {
        return new Locator.FilterOptions()
                .setHas(page.locator(selector, new Page.LocatorOptions().setHasText(text)));
    }

    private void visit(String path) {
        BROWSER.visit(path);
    }
}
