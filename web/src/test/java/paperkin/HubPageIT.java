package paperkin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The page of a concept of more papers than all of its parts are waited for.
class HubPageIT {

    private static final int PAPERS = 1_050;
    private static final String HUB = "/concepts/neural-network";

    @RegisterExtension
    @Order(1)
    static final GraphFixture GRAPH =
            new GraphFixture(
                    18_740,
                    "hub.jsonl",
                    IntStream.range(0, PAPERS).mapToObj(HubPageIT::paper).toList());

    @RegisterExtension
    @Order(2)
    static final BrowserFixture BROWSER = new BrowserFixture(GRAPH::address);

    private static String paper(int number) {
        return """
        {"id": "p%d", "title": "Study %d of a neural network", "year": %d, "venue": "%s", "abstract": "We train a neural network on SQuAD."}\
        """
                .formatted(number, number, 2000 + number % 20, number % 3 == 0 ? "ACL" : "ICML");
    }

    @Test
    void filtersAreFetchedAfterwards() {
        BROWSER.visit(HUB);
        Page page = BROWSER.page();

        assertThat(page.locator("#filters[data-part]")).hasCount(1);
        Locator venue = page.locator("#filters .facet li").filter(containing("ACL"));
        assertThat(venue.locator(".number")).hasText("350");
        assertThat(page.locator("#path a").first()).isVisible();
        assertThat(page.locator("#tried h2").first()).isVisible();
        venue.locator("a").click();
        assertThat(page.locator(".filters-in-force .chip")).hasText("ACL×");
        assertThat(page.locator(".papers > li").first().locator(".meta")).containsText("ACL");
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void nothingMovesWhenTheyCome(int width) {
        BROWSER.open(width);
        BROWSER.watchMoves();
        BROWSER.visit(HUB);

        assertThat(BROWSER.page().locator("#filters .facet").first()).isAttached();
        assertThat(BROWSER.moves()).isEmpty();
    }

    @Test
    void withoutScriptsTheyAreAPageOfTheirOwn() {
        BROWSER.open(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        BROWSER.visit(HUB + "?sort=newest");
        Page page = BROWSER.page();
        page.getByText("Show filters").click();
        page.locator("#filters .facet li a").filter(containing("ICML")).click();

        assertThat(page.locator(".filters-in-force .chip")).hasText("ICML×");
        assertThat(page.locator(".tabs [aria-current]")).hasText("newest");
        page.getByText("Show where to start reading").click();
        assertThat(page.locator("#path li").first()).isVisible();
    }

    @Test
    void everyPageOfPapersIsALinkAndNoPaperIsRepeated() {
        BROWSER.open(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        BROWSER.visit(HUB + "?fromYear=2019");
        Page page = BROWSER.page();
        Set<String> seen = new HashSet<>(titles(page));
        int pages = 1;
        for (Locator more = more(page); more.count() == 1; more = more(page)) {
            String next = more.getAttribute("href");
            more.click();
            page.waitForURL(address -> address.endsWith(next));
            List<String> titles = titles(page);
            assertThat(seen).doesNotContainAnyElementsOf(titles);
            seen.addAll(titles);
            pages++;
        }

        assertThat(seen).hasSize(52);
        assertThat(pages).isEqualTo(3);
        page.getByText("From the beginning").click();
        assertThat(more(page)).hasCount(1);
    }

    private static List<String> titles(Page page) {
        return page.locator(".papers .title").allInnerTexts();
    }

    private static Locator more(Page page) {
        return page.locator(".pages [rel=next]");
    }

    private static Locator.FilterOptions containing(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
