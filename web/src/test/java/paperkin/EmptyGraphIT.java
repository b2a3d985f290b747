package paperkin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The screens of a graph into which nothing was loaded yet.
class EmptyGraphIT {

    @RegisterExtension
    @Order(1)
    static final GraphFixture GRAPH = new GraphFixture(18_700, "none.jsonl", List.of());

    @RegisterExtension
    @Order(2)
    static final BrowserFixture BROWSER = new BrowserFixture(GRAPH::address);

    @ParameterizedTest
    @MethodSource("paperkin.Screens#withoutPapers")
    void everyScreenIsThereAndKind(String path) {
        BROWSER.open(360);
        BROWSER.visit(path);

        assertThat(BROWSER.heading()).isVisible();
        assertThat(BROWSER.page().locator("main")).not().containsText("null");
        assertThat(BROWSER.scrollWidth()).isLessThanOrEqualTo(360);
    }

    @Test
    void theFirstPageSaysHowToBegin() {
        BROWSER.visit("/");

        assertThat(BROWSER.page().locator(".empty")).containsText("paperkin load papers.bib");
        assertThat(BROWSER.page().locator(".questions")).hasCount(0);
    }

    @Test
    void trendsSayWhatTheyNeed() {
        BROWSER.visit("/trends");

        assertThat(BROWSER.page().locator(".empty")).containsText("no papers with a year yet");
        assertThat(BROWSER.page().locator("form.panel")).hasCount(0);
    }

    @Test
    void whatIsNotThereIsSaidNotToBe() {
        BROWSER.visit("/concepts/bert", 404);
        assertThat(BROWSER.page().locator("main")).containsText("No concept has the id \"bert\".");
        BROWSER.visit("/papers/1706.03762", 404);
        assertThat(BROWSER.page().locator("main")).containsText("No paper has the id");
    }
}
