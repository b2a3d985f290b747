package paperkin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The page that compares papers.
class ComparePageIT {

    @RegisterExtension
    @Order(1)
    static final DemoFixture DEMO = new DemoFixture();

    @RegisterExtension
    @Order(2)
    static final BrowserFixture BROWSER = new BrowserFixture(DEMO::address);

    private static final String TWO = "/papers/compare?id=10.1037%2Fh0042519&id=1706.03762";

    private Page page;

    @BeforeEach
    void openPage() {
        page = BROWSER.page();
    }

    @Test
    void chosenPapersStandInTheAddress() {
        BROWSER.visit("/papers/compare");
        assertThat(page.locator(".comparison")).hasCount(0);
        page.locator("#add-paper").pressSequentially("perceptron");
        page.getByRole(AriaRole.OPTION).first().click();
        assertThat(page).hasURL(Pattern.compile("/papers/compare\\?id="));
        page.locator("#add-paper").pressSequentially("attention is");
        page.getByRole(AriaRole.OPTION).first().click();

        assertThat(page.locator(".comparison tbody tr")).hasCount(2);
        page.goBack();
        assertThat(page.locator(".comparison tbody tr")).hasCount(1);
        page.goForward();
        page.locator(".comparison .remove").first().click();
        assertThat(page.locator(".comparison tbody tr")).hasCount(1);
        assertThat(page.locator(".comparison .title")).containsText("Attention");
    }

    @Test
    void eachPaperShowsItsConceptsByType() {
        BROWSER.visit(TWO);

        assertThat(page.locator(".comparison thead th"))
                .hasText(
                        new String[] {
                            "Paper", "Methods", "Datasets", "Tasks", "Metrics", "Concepts"
                        });
        assertThat(page.locator(".comparison tbody tr").last().locator(".type-method"))
                .containsText("multi-head attention");
    }

    @ParameterizedTest
    @CsvSource({
        "CSV, comparison.csv, Attention is All you Need",
        "BibTeX, comparison.bib, @",
        "LaTeX, comparison.tex, \\begin{tabular}"
    })
    void itCanBeTakenAlong(String format, String file, String content) throws IOException {
        BROWSER.visit(TWO);
        Download download =
                page.waitForDownload(() ->
                        page.getByText(format, new Page.GetByTextOptions().setExact(true)).click());

        assertThat(download.suggestedFilename()).isEqualTo(file);
        assertThat(Files.readString(download.path())).contains(content);
    }

    @Test
    void anUnknownPaperIsLeftOutAndSaid() {
        BROWSER.visit(TWO + "&id=%3Cscript%3E");

        assertThat(page.locator(".comparison tbody tr")).hasCount(2);
        assertThat(page.getByText("One of the papers in the address is not in this graph."))
                .isVisible();
    }

    @Test
    void withoutScriptAPaperIsAddedFromAList() {
        BROWSER.open(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        page = BROWSER.page();
        BROWSER.visit(TWO);
        page.locator("#add-paper").fill("bert");
        page.locator("#add-paper").press("Enter");
        page.locator(".plain a").first().click();

        assertThat(page.locator(".comparison tbody tr")).hasCount(3);
    }

    @Test
    void itIsNoWiderThanAPhone() {
        BROWSER.open(360);
        BROWSER.visit(TWO);

        assertThat(BROWSER.scrollWidth()).isLessThanOrEqualTo(360);
    }
}
