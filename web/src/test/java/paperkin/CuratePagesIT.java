package paperkin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpRequest;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import paperkin.cypher.GraphDigest;
import tools.jackson.databind.JsonNode;

/// Deciding on the pages: look at what would change, take it, take it back; and the queue of
/// suggestions, by keyboard.
class CuratePagesIT {

    @RegisterExtension
    @Order(1)
    static final GraphFixture GRAPH =
            new GraphFixture(
                    19_200,
                    "papers.jsonl",
                    List.of(
                            paper("p1", "BERT and RoBERTa"),
                            paper("p2", "RoBERTa on SQuAD"),
                            paper("w1", "Word2Vec for retrieval"),
                            paper("w2", "Word2Vec for translation"),
                            paper("w3", "Word2Vec for parsing"),
                            paper("w4", "Word-2-Vec for tagging"),
                            paper("w5", "Word-2-Vec for ranking")));

    @RegisterExtension
    @Order(2)
    static final BrowserFixture BROWSER = new BrowserFixture(GRAPH::address);

    private final ApiClient api = new ApiClient(GRAPH::address);
    private Page page = BROWSER.page();

    private static String paper(String id, String title) {
        return "{\"id\": \"%s\", \"title\": \"%s\", \"year\": 2020}".formatted(id, title);
    }

    @BeforeEach
    void takeThePage() {
        page = BROWSER.page();
    }

    @AfterEach
    void takeAllBack() throws Exception {
        JsonNode file = api.get("/api/curation");
        for (int number = file.get("decisions").size(); number > 0; number--) {
            String version = api.get("/api/curation").get("version").asString();
            api.send(
                    HttpRequest.newBuilder(
                                    GRAPH.address(
                                            "/api/curation/" + number + "?version=" + version))
                            .DELETE());
        }
    }

    @Test
    void a_concept_is_merged_after_a_look_at_what_that_changes_and_taken_back() throws Exception {
        String digest = GraphDigest.of(GRAPH.graph());
        BROWSER.visit("/concepts/roberta");
        link("Put it right").click();
        page.getByLabel("The same as").fill("bert");
        page.locator(".suggestions li").first().click();

        assertThat(page.locator(".said")).hasText("roberta is bert");
        assertThat(page.locator(".report")).containsText("concepts that go");
        assertThat(GraphDigest.of(GRAPH.graph())).isEqualTo(digest);
        page.getByLabel("Why").fill("the same thing");
        button("It is so").click();

        assertThat(page.locator(".notice")).containsText("Decided: roberta is bert");
        assertThat(page.locator(".decided")).containsText("“the same thing”");
        assertThat(api.request("/concepts/roberta").statusCode()).isEqualTo(308);
        page.locator(".notice").getByText("Undo").click();
        button("Take it back").click();

        assertThat(page.locator("main")).containsText("Nobody has decided anything yet");
        assertThat(GraphDigest.of(GRAPH.graph())).isEqualTo(digest);
    }

    @Test
    void the_other_way_round_the_other_one_goes() {
        BROWSER.visit("/curation/preview?verb=merge&concept=roberta&other=bert");
        link("The other way round").click();

        assertThat(page.locator(".said")).hasText("bert is roberta");
        link("The other way round").click();
        assertThat(page.locator(".said")).hasText("roberta is bert");
    }

    @Test
    void every_kind_of_decision_is_taken_without_javascript() {
        BROWSER.open(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        page = BROWSER.page();
        decide(
                () -> page.getByLabel("Its name").fill("BERT, renamed"),
                1,
                "bert is called “BERT, renamed”");
        decide(() -> page.getByLabel("It is a").selectOption("task"), 2, "bert is a task");
        decide(() -> page.getByLabel("A kind of").fill("SQuAD"), 3, "bert is a kind of squad");
        decide(
                () -> {
                    page.locator("[name=surface]").first().check();
                    page.getByLabel("These mean").fill("Another BERT");
                },
                4,
                "where papers write");
        BROWSER.visit("/concepts/another-bert/curate");
        assertThat(page.locator(".decided")).containsText("another-bert");
    }

    /// Fills a form of the page of BERT, sends it, and takes the decision.
    private void decide(Runnable filling, int form, String said) {
        BROWSER.visit("/concepts/bert/curate");
        filling.run();
        page.locator(".decisions form").nth(form).locator("button").first().click();
        assertThat(page.locator(".said")).containsText(said);
        button("It is so").click();
        assertThat(page.locator(".notice")).containsText(said);
    }

    @Test
    void a_concept_or_only_some_of_its_words_are_blocked() throws Exception {
        BROWSER.visit("/concepts/squad/curate");
        page.locator("[name=surface]").first().check();
        button("They mean nothing").click();
        assertThat(page.locator(".said")).hasText("“SQuAD” is no concept");
        BROWSER.visit("/concepts/squad/curate");
        page.locator(".decisions form").last().locator("button").click();
        assertThat(page.locator(".said")).hasText("squad is no concept");
        button("It is so").click();

        assertThat(page.locator(".notice")).containsText("squad is no concept");
        assertThat(api.request("/api/concepts/squad").statusCode()).isEqualTo(404);
    }

    @Test
    void what_does_not_make_sense_is_said_on_the_form() {
        BROWSER.visit("/curation/preview?verb=merge&concept=bert&other=no+such+thing");
        assertThat(page.locator(".alarm")).containsText("There is no concept \"no such thing\"");
        BROWSER.visit("/curation/preview?verb=merge&concept=bert&other=bert");
        assertThat(page.locator(".alarm")).containsText("It is that one already");
        BROWSER.visit("/curation/preview?verb=split&concept=bert&other=x");
        assertThat(page.locator(".alarm")).containsText("Choose the words");
        BROWSER.visit("/curation/preview?concept=bert");
        assertThat(page.locator(".alarm")).containsText("Say what is to be decided");
    }

    @Test
    void who_was_overtaken_sees_by_what_and_looks_again() throws Exception {
        BROWSER.visit("/curation/preview?verb=rename&concept=bert&label=Mine");
        api.post(
                "/api/curation",
                "{\"decisions\":[{\"rename\":{\"concept\":\"bert\",\"label\":\"Theirs\"}}]}");
        page.getByLabel("Why").fill("mine is better");
        BROWSER.expect(409, () -> button("It is so").click());

        assertThat(page.locator(".alarm")).containsText("bert is called “Theirs”");
        assertThat(page.locator(".notice:not(.alarm)"))
                .containsText("This says otherwise than an earlier decision");
        assertThat(page.getByLabel("Why")).hasValue("mine is better");
        button("It is so").click();
        assertThat(page.locator(".decided li")).hasCount(2);
        assertThat(api.get("/api/concepts/bert").get("label").asString()).isEqualTo("Mine");
    }

    @Test
    void suggestions_are_worked_through_with_the_keyboard() throws Exception {
        BROWSER.visit("/curation/suggestions");
        Locator items = page.locator(".queue li");
        assertThat(items.first()).isFocused();
        String line = items.first().locator("[name=line]").inputValue();

        page.keyboard().press("r");
        assertThat(items.first()).containsText("Turned down");
        assertThat(decisions()).containsExactly("{\"reject\":" + line + "}");
        page.keyboard().press("z");
        assertThat(page.locator(".left")).hasText("1");
        assertThat(items.first()).isFocused();
        assertThat(decisions()).isEmpty();
        page.keyboard().press("a");
        assertThat(items.first()).containsText("Accepted");
        assertThat(page.locator(".left")).hasText("0");
        assertThat(decisions()).containsExactly(line);
    }

    @Test
    void suggestions_have_buttons_where_there_is_no_javascript() throws Exception {
        BROWSER.visit("/curation/suggestions");
        assertThat(page.locator(".queue li").first()).isVisible();
        BROWSER.open(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        page = BROWSER.page();
        BROWSER.visit("/curation/suggestions");
        page.locator(".queue button.second").first().click();

        assertThat(page.locator(".notice")).containsText("Decided: not so: ");
        assertThat(page.locator(".queue li")).hasCount(0);
        assertThat(decisions()).singleElement().asString().startsWith("{\"reject\"");
    }

    /// The decisions of the file, without who, when and why.
    private List<String> decisions() throws Exception {
        return api.get("/api/curation")
                .get("decisions")
                .valueStream()
                .map(each -> each.get("line").propertyStream().findFirst().orElseThrow())
                .map(each -> "{\"" + each.getKey() + "\":" + each.getValue() + "}")
                .toList();
    }

    private Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
