package paperkin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import paperkin.cypher.CypherFile;

/// Papers and concepts whose texts would run as scripts, were they not escaped everywhere.
class HostilePapersIT {

    private static final String ATTACK =
            "\"'><img src=x onerror=window.harmed=1><script>window.harmed=1</script>${7*7}";

    @RegisterExtension
    @Order(1)
    static final GraphFixture GRAPH =
            new GraphFixture(
                    18_720,
                    "<img src=x onerror=harmed=1>.jsonl",
                    List.of(paper("one", "2019", "two", "gone"), paper("two", "2020", "one")));

    @RegisterExtension
    @Order(2)
    static final BrowserFixture BROWSER = new BrowserFixture(GRAPH::address);

    private static String paper(String id, String year, String... cited) {
        return """
        {"id": "%s<b>", "title": "%s %s", "year": %s, "venue": "%s", "authors": ["%s"], "url": "javascript:window.harmed=1",
         "references": ["%s<b>"], "abstract": "%s We use BERT and Transformer on SQuAD. We fine-tune BERT on GLUE %s."}
        """
                .formatted(
                        id,
                        escaped(),
                        id,
                        year,
                        escaped(),
                        escaped(),
                        String.join("<b>\", \"", cited),
                        escaped(),
                        escaped())
                .replace('\n', ' ');
    }

    private static String escaped() {
        return ATTACK.replace("\"", "\\\"");
    }

    @BeforeAll
    static void deface() {
        GRAPH.graph().runAlone(CypherFile.load("test/deface"), Map.of("attack", ATTACK));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/search?text=bert",
                "/concepts/bert",
                "/concepts/bert?venue=%3Cscript%3E&author=%22%3E%3Cimg%20src=x%3E&sort=newest",
                "/concepts/bert/filters",
                "/papers/one%3Cb%3E",
                "/papers/sharing?concept=bert&concept=squad",
                "/trends?concept=bert&concept=squad&text=%22%3E%3Cscript%3E",
            })
    void nothingRunsAndNothingIsTakenForMarkup(String path) {
        BROWSER.visit(path);
        BROWSER.page().waitForLoadState(LoadState.NETWORKIDLE);

        assertThat(BROWSER.page().locator("main img, main script")).hasCount(0);
        assertThat(BROWSER.page().locator("[href^='javascript:']")).hasCount(0);
        assertThat(BROWSER.page().evaluate("window.harmed ?? 'unharmed'")).isEqualTo("unharmed");
    }

    @Test
    void aTitleIsReadAsItStands() {
        BROWSER.visit("/papers/one%3Cb%3E");

        assertThat(BROWSER.heading()).containsText(ATTACK);
        assertThat(BROWSER.page().locator("#citations")).containsText("gone<b>");
        assertThat(BROWSER.page().locator("#bibtex-entry")).containsText("<script>");
    }

    @Test
    void aNameIsReadAsItStands() {
        BROWSER.visit("/concepts/bert");

        assertThat(BROWSER.heading()).hasText(ATTACK + "bert");
        assertThat(BROWSER.page().locator(".facet", new Page.LocatorOptions().setHasText("Source")))
                .containsText("<img src=x onerror=harmed=1>.jsonl");
    }

    @Test
    void theTrayAndSuggestionsShowTextOnly() {
        BROWSER.visit("/papers/one%3Cb%3E");
        BROWSER.page().locator("[data-compare]").first().click();
        BROWSER.page().locator(".tray summary").click();
        BROWSER.page().getByRole(AriaRole.COMBOBOX).pressSequentially("bert");

        assertThat(BROWSER.page().locator(".tray li")).containsText("<script>");
        assertThat(BROWSER.page().getByRole(AriaRole.OPTION).first()).containsText("<script>");
        assertThat(BROWSER.page().evaluate("window.harmed ?? 'unharmed'")).isEqualTo("unharmed");
    }
}
