package paperkin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The explorer as a reader meets it, in headless Chromium.
class ExploreIT {

    private static final String PLACES =
            """
            () => Object.fromEntries(document.querySelector('.canvas')._cyreg.cy.nodes()
                .map(node => [node.id(), node.position().x + ',' + node.position().y]))
            """;

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
    void oneComesFromAConceptOrAPaperAndSeesItsNeighboursDrawnAndListed() {
        BROWSER.visit("/concepts/bert");
        page.getByText("Explore from here").click();
        settled();

        assertThat(BROWSER.heading()).hasText("Around BERT");
        assertThat(drawn()).isEqualTo(13);
        assertThat(rows()).hasCount(13);
        assertThat(page.locator(".reason").first()).containsText("npmi");

        BROWSER.visit("/papers/10.1037%2Fh0042519");
        page.getByText("Explore from here").click();
        settled();
        assertThat(BROWSER.heading()).containsText("The Perceptron");
        assertThat(page.locator(".reason .role").first()).isVisible();
        assertThat(page.locator(".reason mark").first()).isVisible();
    }

    @Test
    void whatCanBeOpenedIsSaidBeforeAndNoMoreThanTheStrongestCome() {
        begin("/explore?from=imagenet&open=");
        assertThat(drawn()).isEqualTo(1);
        row("ImageNet").click();
        Locator papers =
                unfolded().getByText(Pattern.compile("^\\d+ papers — show the 20 strongest$"));
        int all = Integer.parseInt(papers.innerText().split(" ", 2)[0]);
        papers.click();
        settled();

        assertThat(drawn()).isEqualTo(21);
        assertThat(page.locator(".group-head")).containsText("the 20 of " + all + " strongest");
        assertThat(page.locator(".reason mark")).hasCount(20);

        page.locator(".group-head").getByText(Pattern.compile("\\d+ more")).click();
        settled();
        assertThat(drawn()).isEqualTo(1 + Math.min(40, all));
    }

    @Test
    void nodesStayWhereTheyAreWhileOthersComeAndGo() {
        begin("/explore?from=bert");
        Map<String, String> before = places();
        expand("GLUE", "Related concepts");
        Map<String, String> after = places();

        assertThat(after).containsAllEntriesOf(before).hasSizeGreaterThan(before.size());
        row("GLUE").press("c");
        settled();
        assertThat(places()).isEqualTo(before);
    }

    @Test
    void everyStepCanBeUndoneAndDoneAgain() {
        begin("/explore?from=bert");
        expand("GLUE", "paper");
        int opened = drawn();
        row("GLUE").press("h");
        assertThat(rows()).hasCount(opened - 1);

        button("Undo").click();
        assertThat(rows()).hasCount(opened);
        page.keyboard().press("Control+z");
        settled();
        assertThat(drawn()).isEqualTo(13);
        assertThat(button("Undo")).isDisabled();
        page.keyboard().press("Control+y");
        settled();
        assertThat(drawn()).isEqualTo(opened);
        row("GLUE").press("U");
        settled();
        assertThat(drawn()).isEqualTo(opened - 1);
        assertThat(button("Redo")).isDisabled();
        page.locator(".hidden-ones").getByText("Show all").click();
        assertThat(rows()).hasCount(opened);
    }

    @Test
    void theBrowserGoesBackAndForwardThroughTheSteps() {
        begin("/explore?from=bert");
        String first = page.url();
        Map<String, String> places = places();
        expand("GLUE", "Related concepts");
        String second = page.url();
        Map<String, String> more = places();

        page.goBack();
        assertThat(page).hasURL(first);
        assertThat(rows()).hasCount(13);
        settled();
        assertThat(places()).isEqualTo(places);
        assertThat(button("Redo")).isEnabled();
        page.goForward();
        assertThat(page).hasURL(second);
        assertThat(rows()).not().hasCount(13);
        settled();
        assertThat(places()).isEqualTo(more);
    }

    @Test
    void theAddressBringsBackEverything() {
        begin("/explore?from=bert");
        expand("GLUE", "paper");
        row("GLUE").press("p");
        drag("concept:glue", 90, -60);
        page.locator(".filters input[name=type][value=task]").uncheck();
        settled();
        row("GLUE").press("f");
        settled();
        Map<String, String> places = places();
        String rows = String.join("\n", rows().allInnerTexts());
        String address = page.url();
        assertThat(address).hasSizeLessThan(1000);

        BROWSER.open(1280);
        page = BROWSER.page();
        begin(address.substring(DEMO.address("").toString().length()));
        assertThat(places()).isEqualTo(places);
        assertThat(String.join("\n", rows().allInnerTexts())).isEqualTo(rows);
        assertThat(page.locator(".mark-pinned")).hasCount(1);
        assertThat(page.locator(".tally")).containsText("in focus: GLUE");
        assertThat(page.locator(".filters input[value=task]")).not().isChecked();
    }

    @Test
    void aNodeThatIsPinnedStaysWhenTheRestIsTidied() {
        begin("/explore?from=bert");
        drag("concept:glue", 140, 120);
        row("GLUE").press("p");
        Map<String, String> before = places();
        button("Tidy").click();
        settled();

        Map<String, String> after = places();
        assertThat(after).containsEntry("concept:glue", before.get("concept:glue"));
        assertThat(after).isNotEqualTo(before);
        row("GLUE").press("p");
        assertThat(page.locator(".mark-pinned")).hasCount(0);
    }

    @Test
    void aFocusShowsOnlyWhatANodeIsJoinedWith() {
        begin("/explore?from=imagenet&open=papers.20.imagenet");
        Locator paper = rows().nth(3);
        String title = paper.innerText();
        paper.press("f");
        settled();

        assertThat(rows()).hasText(new String[] {"ImageNet", title});
        assertThat(page.locator(".tally")).containsText("19 not shown");
        rows().nth(1).press("f");
        settled();
        assertThat(rows()).hasCount(21);
    }

    @Test
    void filtersLeaveOutTypesYearsAndWhatIsUnsure() {
        begin("/explore?from=imagenet&open=papers.20.imagenet&open=concepts.20.imagenet");
        int all = drawn();
        page.locator(".filters input[value=paper]").uncheck();
        settled();
        assertThat(drawn()).isEqualTo(all - 20);
        page.locator(".filters input[value=paper]").check();
        page.locator(".filters input[name=fromYear]").fill("2021");
        page.locator(".filters input[name=fromYear]").press("Enter");
        settled();

        List<String> years = page.locator(".outline .type-paper .note").allInnerTexts();
        assertThat(years).isNotEmpty().allMatch(year -> Integer.parseInt(year) >= 2021);
        assertThat(page).hasURL(Pattern.compile("fromYear=2021"));
        page.locator(".filters input[type=range]").fill("0.95");
        settled();
        assertThat(page.locator(".filters output")).hasText("at least 0.95");
        assertThat(
                        page.locator(".reason .number").allInnerTexts().stream()
                                .filter(text -> text.startsWith("confidence"))
                                .map(text -> Double.parseDouble(text.split(" ", 3)[1])))
                .allMatch(confidence -> confidence >= 0.95);
        button("No filters").click();
        settled();
        assertThat(drawn()).isEqualTo(all);
    }

    @Test
    void everythingCanBeDoneInTheListByKeyboard() {
        begin("/explore?from=bert");
        rows().first().focus();
        page.keyboard().press("ArrowDown");
        String second = focusedRow();
        page.keyboard().press("e");
        assertThat(page.locator(".unfolded button").first()).isFocused();
        page.keyboard().press("Enter");
        settled();
        assertThat(drawn()).isGreaterThan(13);
        row(second).focus();
        page.keyboard().press("p");
        assertThat(page.locator(".mark-pinned")).hasCount(1);
        assertThat(focusedRow()).isEqualTo(second);
        page.keyboard().press("c");
        settled();
        assertThat(drawn()).isEqualTo(13);
        page.keyboard().press("h");
        assertThat(rows()).hasCount(12);
        assertThat(focusedRow()).isEqualTo("BERT");
        page.keyboard().press("u");
        assertThat(rows()).hasCount(13);
    }

    @Test
    void aNodeOfThePictureIsChosenInBothAndALineTellsItsReason() {
        begin("/explore?from=bert&open=papers.20.bert");
        tapNode("concept:bert");
        assertThat(page.locator(".row.chosen")).containsText("BERT");
        assertThat(page.locator(".strip .named")).containsText("BERT");
        page.locator(".strip").getByText("Collapse").click();
        settled();
        assertThat(drawn()).isEqualTo(1);
        button("Undo").click();
        settled();
        page.evaluate("document.querySelector('.canvas')._cyreg.cy.edges()[0].emit('tap')");
        assertThat(page.locator(".strip .reason mark")).isVisible();
        assertThat(page.locator(".strip .named")).containsText("BERT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PNG", "SVG", "GraphML"})
    void thePictureCanBeSaved(String format) throws Exception {
        begin("/explore?from=bert&open=papers.20.bert&open=concepts.20.bert");
        Path file = page.waitForDownload(() -> button(format).click()).path();

        byte[] content = Files.readAllBytes(file);
        switch (format) {
            case "PNG" ->
                    assertThat(new String(content, 1, 3, StandardCharsets.US_ASCII))
                            .isEqualTo("PNG");
            case "SVG" ->
                    assertThat(Files.readString(file))
                            .startsWith("<svg xmlns=")
                            .contains("<tspan", ">BERT<", "<title>");
            default ->
                    assertThat(Files.readString(file))
                            .contains(
                                    "<node id=\"concept:bert\">",
                                    "npmi",
                                    "<data key=\"edge-sentence\">");
        }
    }

    @Test
    void whatCannotBeReadIsSaidAndAskedAgain() {
        String address = "**/api/queries/concept-neighbourhood*";
        page.route(address, route -> route.fulfill(new Route.FulfillOptions().setBody("not JSON")));
        begin("/explore?from=bert");
        assertThat(page.locator(".problem")).containsText("could not be reached");
        page.unroute(address);
        page.getByText("Try again").click();
        settled();

        assertThat(drawn()).isEqualTo(13);
        assertThat(page.locator(".problem")).hasCount(0);
    }

    @Test
    void whatAnAddressSaysThatMakesNoSenseIsPassedOver() {
        begin(
                "/explore?from=bert&open=all.20.bert&open=papers.0.bert&open=concepts.5.bert&open=papers.20.nowhere"
                        + "&pin=%3Cscript%3E&focus=nowhere&without=nothing&fromYear=x&confidence=7&at=%22%3E%3Cb%3E!");
        assertThat(drawn()).isEqualTo(6);
    }

    @Test
    void hostileTextStaysText() {
        String hostile = "<img src=x onerror=alert(1)>";
        String row =
                "{\"id\":\"x\",\"label\":\"%s\",\"type\":\"METHOD\",\"df\":3,\"papers\":1,\"npmi\":0.5}"
                        .formatted(hostile);
        page.route(
                "**/api/queries/concept-neighbourhood*",
                route ->
                        route.fulfill(
                                new Route.FulfillOptions()
                                        .setBody(
                                                "{\"meta\":{\"truncated\":false},\"results\":["
                                                        + row
                                                        + "]}")));
        begin("/explore?from=bert");
        row(hostile).click();

        assertThat(page.locator("main img")).hasCount(0);
        assertThat(page.locator(".unfolded .unseen")).hasText(": " + hostile);
        BROWSER.visit("/explore?text=%3Cimg%20src%3Dx%3E");
        assertThat(page.locator("main img")).hasCount(0);
        assertThat(page.locator("#seek")).hasValue("<img src=x>");
    }

    @Test
    void oneBeginsWhereOneLikes() {
        BROWSER.visit("/explore");
        assertThat(page.locator(".ranked a").first()).isVisible();
        page.locator("#seek").pressSequentially("bert");
        page.getByRole(AriaRole.OPTION).first().click();
        settled();
        assertThat(BROWSER.heading()).hasText("Around BERT");

        page.locator("#seek").pressSequentially("attention is all");
        page.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText("Attention is All"))
                .first()
                .click();
        settled();
        assertThat(BROWSER.heading()).hasText("Around Attention is All you Need");
    }

    @Test
    void whatIsNotThereIsSaid() {
        BROWSER.visit("/explore?from=no-such-concept", 404);
        assertThat(page.locator("main")).containsText("No concept has the id");
        BROWSER.visit("/explore?from=paper:none", 404);
        assertThat(page.locator("main")).containsText("No paper has the id");
        BROWSER.visit("/explore?text=qqqqqq");
        assertThat(page.locator("main h2")).containsText("Nothing found");
    }

    @Test
    void withoutScriptsThePageListsWhatStandsBesideTheStart() {
        BROWSER.open(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        page = BROWSER.page();
        BROWSER.visit("/explore");
        page.locator("#seek").fill("bert");
        page.locator("#seek").press("Enter");
        page.locator(".begin-at")
                .getByText("BERT", new Locator.GetByTextOptions().setExact(true))
                .click();

        assertThat(BROWSER.heading()).hasText("Around BERT");
        assertThat(page.locator(".outline mark").first()).isVisible();
        assertThat(page.locator(".tools")).isHidden();
        String here = page.url();
        page.locator(".outline .row a.small").first().click();
        assertThat(page).not().hasURL(here);
        assertThat(BROWSER.heading()).containsText("Around");
    }

    @Test
    void onAPhoneTheListComesFirstAndNothingIsTooWide() {
        BROWSER.open(390);
        page = BROWSER.page();
        begin("/explore?from=bert&open=papers.20.bert");
        row("BERT").click();
        settled();

        assertThat(BROWSER.scrollWidth()).isLessThanOrEqualTo(390);
        assertThat(page.locator(".outline").boundingBox().y)
                .isLessThan(page.locator(".drawing").boundingBox().y);
        BROWSER.visit("/explore");
        assertThat(BROWSER.scrollWidth()).isLessThanOrEqualTo(390);
    }

    /// Opens the explorer and waits for its picture.
    private void begin(String path) {
        BROWSER.visit(path);
        settled();
    }

    private void settled() {
        page.locator("[data-ready]:not([data-busy])").waitFor();
    }

    private void expand(String name, String what) {
        row(name).press("e");
        unfolded().getByText(Pattern.compile(what)).first().click();
        settled();
    }

    private Locator rows() {
        return page.locator(".outline .node");
    }

    private Locator row(String name) {
        return page.locator(".outline .node")
                .getByText(name, new Locator.GetByTextOptions().setExact(true))
                .locator("..");
    }

    private Locator unfolded() {
        return page.locator(".unfolded");
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private String focusedRow() {
        return (String) page.evaluate("document.activeElement.innerText");
    }

    private int drawn() {
        return Integer.parseInt(page.locator("[data-drawn]").getAttribute("data-drawn"));
    }

    @SuppressWarnings("unchecked")
    private Map<String, String> places() {
        return (Map<String, String>) page.evaluate(PLACES);
    }

    private Pixel pixel(String key) {
        page.waitForFunction("() => !document.querySelector('.canvas')._cyreg.cy.animated()");
        var at =
                (List<?>)
                        page.evaluate(
                                """
                                key => {
                                    const canvas = document.querySelector('.canvas');
                                    const { x, y } = canvas._cyreg.cy.getElementById(key).renderedPosition();
                                    const frame = canvas.getBoundingClientRect();
                                    return [frame.x + x, frame.y + y];
                                }
                                """,
                                key);
        return new Pixel(((Number) at.get(0)).doubleValue(), ((Number) at.get(1)).doubleValue());
    }

    private record Pixel(double x, double y) {}

    private void tapNode(String key) {
        Pixel at = pixel(key);
        page.mouse().click(at.x(), at.y());
    }

    private void drag(String key, double right, double down) {
        Pixel at = pixel(key);
        page.mouse().move(at.x(), at.y());
        page.mouse().down();
        page.mouse().move(at.x() + right / 2, at.y() + down / 2);
        page.mouse().move(at.x() + right, at.y() + down);
        page.mouse().up();
        settled();
    }
}
