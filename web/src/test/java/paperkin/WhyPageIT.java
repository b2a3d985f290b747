package paperkin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The page that says why two papers are related.
class WhyPageIT {

    @RegisterExtension
    @Order(1)
    static final DemoFixture DEMO = new DemoFixture();

    @RegisterExtension
    @Order(2)
    static final BrowserFixture BROWSER = new BrowserFixture(DEMO::address);

    private static final String PERCEPTRON = "/papers/10.1037%2Fh0042519";

    private Page page;

    @BeforeEach
    void openPage() {
        page = BROWSER.page();
    }

    @Test
    void bothSentencesOfASharedConceptStandSideBySide() {
        Related two = related();
        BROWSER.visit(PERCEPTRON + "/why/" + two.id());

        assertThat(page.locator(".two .title")).hasText(new String[] {two.first(), two.second()});
        Locator reason = page.locator(".reasons > li").first();
        assertThat(reason.locator("a.sign")).isVisible();
        assertThat(reason.locator("blockquote")).hasCount(2);
        assertThat(reason.locator("blockquote").first()).not().isEmpty();
    }

    @Test
    void thePartsAddUpToTheScore() {
        BROWSER.visit(PERCEPTRON + "/why/" + related().id());
        double sum =
                page.locator(".weighed .number").allInnerTexts().stream()
                        .mapToDouble(Double::parseDouble)
                        .sum();
        String score = page.locator(".heading-row .number").innerText().replace("score ", "");

        // Each part is rounded to two places, and the score to one.
        assertThat(sum).isCloseTo(Double.parseDouble(score), within(0.15));
    }

    @Test
    void swappedItTellsTheSameTheOtherWayRound() {
        BROWSER.visit(PERCEPTRON + "/why/" + related().id());
        String first = page.locator(".two .title").first().innerText();
        page.getByText("Swap").click();

        assertThat(page.locator(".two .title").last()).hasText(first);
        page.goBack();
        assertThat(page.locator(".two .title").first()).hasText(first);
    }

    @Test
    void itLeadsToTheComparison() {
        BROWSER.visit(PERCEPTRON + "/why/" + related().id());
        page.getByText("Compare them").click();

        assertThat(page).hasURL(Pattern.compile("/papers/compare\\?id=.*&id="));
        assertThat(page.locator(".comparison tbody tr")).hasCount(2);
    }

    @Test
    void aPaperIsNotRelatedToItself() {
        BROWSER.visit(PERCEPTRON + "/why/10.1037%2Fh0042519");

        assertThat(page.getByText("one and the same paper")).isVisible();
    }

    @Test
    void anUnknownPaperIsNamed() {
        BROWSER.visit(PERCEPTRON + "/why/%3Cb%3Enowhere", 404);

        assertThat(page.getByText("No paper has the id \"<b>nowhere\".")).isVisible();
    }

    @Test
    void itIsNoWiderThanAPhone() {
        String other = related().id();
        BROWSER.open(360);
        BROWSER.visit(PERCEPTRON + "/why/" + other);

        assertThat(BROWSER.scrollWidth()).isLessThanOrEqualTo(360);
    }

    /// @param id of the second, as it stands in an address
    private record Related(String first, String second, String id) {}

    private Related related() {
        BROWSER.visit(PERCEPTRON);
        Locator nearest = page.locator("ol.papers .title").first();
        return new Related(
                BROWSER.heading().innerText(),
                nearest.innerText(),
                nearest.getAttribute("href").substring("/papers/".length()));
    }
}
