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
import org.junit.jupiter.params.provider.ValueSource;

/// The page of trends as a reader meets it.
class TrendsIT {

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
    void conceptsArePickedOneByOneAndStandInTheAddress() {
        BROWSER.visit("/trends?fromYear=2000");
        for (String name : List.of("BERT", "convolutional neural network")) {
            page.locator("#add-concept").pressSequentially(name);
            page.locator(".suggestions li").first().click();
            assertThat(chips().last()).containsText(name);
        }

        assertThat(page)
                .hasURL(
                        Pattern.compile(
                                "/trends\\?fromYear=2000&concept=bert&concept=convolutional-neural-network$"));
        assertThat(curves()).hasCount(2);
        page.goBack();
        assertThat(curves()).hasCount(1);
        page.goForward();
        chips().first().locator(".remove").click();
        assertThat(chips()).hasCount(1);
        assertThat(page).hasURL(Pattern.compile("fromYear=2000&concept=convolutional"));
    }

    @Test
    void theTableSaysWhatTheChartSays() {
        BROWSER.visit("/trends?concept=bert&concept=transformer&fromYear=2016");
        page.getByText("The same as a table").click();
        Locator rows = page.locator("[aria-label='Shares by year'] tbody tr");
        Locator spots = curves().nth(1).locator(".spot");

        assertThat(rows).hasCount(spots.count());
        for (int at = 0; at < spots.count(); at++) {
            List<String> cells = rows.nth(at).locator("th, td").allInnerTexts();
            assertThat(spots.nth(at).getAttribute("aria-label"))
                    .endsWith(
                            ", %s: %s of %s papers, %s (%s)"
                                    .formatted(
                                            cells.get(0),
                                            cells.get(5),
                                            cells.get(1),
                                            cells.get(6),
                                            cells.get(7)));
        }
    }

    /// Numbers as `concept-years` gives them.
    @Test
    void theNumbersAreThoseOfTheApi() {
        BROWSER.visit("/trends?concept=bert&fromYear=2019&toYear=2019");
        Object share =
                page.evaluate(
                        """
                        fetch('/api/queries/concept-years?ids=bert&fromYear=2019&toYear=2019').then(it => it.json())
                            .then(it => it.results[0]).then(it => `${it.papers} of ${it.total} papers`)
                        """);

        assertThat(curves().locator(".spot")).hasCount(1);
        assertThat(curves().locator(".spot"))
                .hasAttribute("aria-label", Pattern.compile("2019: " + share + ", "));
    }

    @Test
    void arrowKeysGoFromCurveToCurve() {
        BROWSER.visit("/trends?concept=bert&concept=transformer");
        curves().first().locator(".spot").first().focus();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowDown");

        assertThat(page.locator(".spot:focus"))
                .hasAttribute("aria-label", Pattern.compile("^transformer, "));
        assertThat(curves().nth(1).locator(".spot").nth(1)).isFocused();
        page.keyboard().press("ArrowUp");
        page.keyboard().press("ArrowLeft");
        page.keyboard().press("ArrowLeft");
        assertThat(curves().first().locator(".spot").first()).isFocused();
    }

    @Test
    void windowsAreCompared() {
        BROWSER.visit("/trends?concept=bert");
        page.locator("select[name=direction]").selectOption("fading");
        page.locator("input[name=earlierFrom]").fill("2012");
        page.locator("input[name=earlierTo]").fill("2016");
        page.locator("input[name=laterFrom]").fill("2017");
        page.locator("input[name=laterTo]").fill("2022");
        page.getByText("Compare", new Page.GetByTextOptions().setExact(true)).click();

        assertThat(page)
                .hasURL(
                        Pattern.compile(
                                "concept=bert.*direction=fading.*earlierFrom=2012.*laterTo=2022"));
        assertThat(page.locator("#changes")).hasText("Fading");
        assertThat(page.locator("[aria-label='Concepts that change'] thead"))
                .containsText("2012 – 2016");
        Locator change = page.locator("[aria-label='Concepts that change'] tbody tr").first();
        assertThat(change.locator("td").nth(4)).containsText("-");
        String name = change.locator("a.sign").innerText();
        change.getByText("chart").click();
        assertThat(chips()).hasCount(2);
        assertThat(chips().last()).containsText(name);
        assertThat(page.locator("#changes")).hasText("Fading");
    }

    @Test
    void noMoreThanSixArePicked() {
        BROWSER.visit(
                "/trends?concept=bert&concept=transformer&concept=imagenet&concept=language-model"
                        + "&concept=convolutional-neural-network&concept=glue&concept=squad");

        assertThat(chips()).hasCount(6);
        assertThat(curves()).hasCount(6);
        assertThat(page.locator("#add-concept")).hasCount(0);
        assertThat(page.locator("main")).containsText("These are six");
    }

    @Test
    void withoutScriptsAConceptIsPickedFromAList() {
        BROWSER.open(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        page = BROWSER.page();
        BROWSER.visit("/trends?concept=bert");
        page.locator("#add-concept").fill("transformer");
        page.locator("#add-concept").press("Enter");
        page.locator(".panel .chips a.chip").first().click();

        assertThat(chips()).hasCount(2);
        assertThat(curves()).hasCount(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fromYear=soon", "laterTo=never", "direction=sideways", "fromYear=-3"})
    void whatMeansNothingIsSaidKindly(String query) {
        BROWSER.visit("/trends?concept=bert&" + query, 400);

        assertThat(page.locator("main")).containsText(query.split("=", 2)[0]);
    }

    @Test
    void whatIsUnknownIsPassedOver() {
        BROWSER.visit("/trends?concept=no-such&concept=bert");

        assertThat(chips()).hasCount(1);
    }

    @Test
    void itIsNoWiderThanAPhone() {
        BROWSER.open(360);
        page = BROWSER.page();
        BROWSER.visit(
                "/trends?concept=bert&concept=transformer&concept=convolutional-neural-network");
        page.getByText("The same as a table").click();
        page.locator(".spot").first().focus();

        assertThat(BROWSER.scrollWidth()).isLessThanOrEqualTo(360);
    }

    private Locator chips() {
        return page.locator("[aria-label=Chosen] .chip");
    }

    private Locator curves() {
        return page.locator(".plot .curve[role]");
    }
}
