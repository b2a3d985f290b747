package paperkin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The page of papers sharing methods.
class SharingPageIT {

    @RegisterExtension
    @Order(1)
    static final DemoFixture DEMO = new DemoFixture();

    @RegisterExtension
    @Order(2)
    static final BrowserFixture BROWSER = new BrowserFixture(DEMO::address);

    private static final String BOTH = "/papers/sharing?concept=bert&concept=language-model";

    private Page page;

    @BeforeEach
    void openPage() {
        page = BROWSER.page();
    }

    @Test
    void chosenConceptsStandInTheAddressOfTheirPapers() {
        BROWSER.visit("/papers/sharing");
        for (String name : List.of("BERT", "language model")) {
            page.locator("#add-concept").pressSequentially(name);
            page.getByRole(AriaRole.OPTION).first().click();
            assertThat(page.locator(".chip .remove").last()).isVisible();
        }
        assertThat(page.locator(".chip .remove")).hasCount(2);
        page.getByText("with all of them").click();

        assertThat(page).hasURL(Pattern.compile("match=all&concept=.*&concept="));
        page.reload();
        assertThat(page.locator(".chip .remove")).hasCount(2);
        page.locator(".chip .remove").first().click();
        assertThat(page.locator(".chip .remove")).hasCount(1);
        assertThat(page.locator(".evidence").first()).isVisible();
        page.goBack();
        assertThat(page.locator(".chip .remove")).hasCount(2);
    }

    @Test
    void aCellOfTheMatrixOpensTheSentence() {
        BROWSER.visit(BOTH);

        assertThat(page.locator(".matrix thead th")).hasCount(3);
        assertThat(page.locator(".evidence-card:popover-open")).hasCount(0);
        page.locator(".cell").first().click();
        assertThat(page.locator(".evidence-card:popover-open .evidence")).not().isEmpty();
        page.keyboard().press("Escape");
        assertThat(page.locator(".evidence-card:popover-open")).hasCount(0);
    }

    @Test
    void withAllOfThemEveryCellIsFilled() {
        BROWSER.visit(BOTH + "&match=all");
        int papers = page.locator(".matrix tbody tr").count();

        assertThat(papers).isPositive();
        assertThat(page.locator(".cell")).hasCount(2 * papers);
    }

    @Test
    void theMatrixNeedsNoScript() {
        BROWSER.open(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        BROWSER.visit(BOTH);
        BROWSER.page().locator(".cell").first().click();

        assertThat(BROWSER.page().locator(".evidence-card:popover-open")).isVisible();
    }

    @Test
    void whatNoConceptIsCalledIsSaid() {
        BROWSER.visit("/papers/sharing?text=%3Cscript%3Ealert(1)%3C%2Fscript%3E&concept=nowhere");

        assertThat(page.getByText("No concept is called “<script>alert(1)</script>”.")).isVisible();
        assertThat(page.locator(".matrix")).hasCount(0);
    }

    @Test
    void itIsNoWiderThanAPhone() {
        BROWSER.open(360);
        BROWSER.visit(BOTH);

        assertThat(BROWSER.scrollWidth()).isLessThanOrEqualTo(360);
    }
}
