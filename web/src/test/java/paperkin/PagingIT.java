package paperkin;

import static org.assertj.core.api.Assertions.assertThat;
import static paperkin.ApiClient.encoded;
import static paperkin.ApiClient.header;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// Lists come a page at a time, and say so.
class PagingIT {

    @RegisterExtension static final DemoFixture DEMO = new DemoFixture();

    private final ApiClient api = new ApiClient(DEMO::address);

    @ParameterizedTest
    @CsvSource({
        "/api/papers?sort=newest&, 50",
        "/api/papers?sort=oldest&, 7",
        "/api/papers?concept=transformer&fromYear=2018&, 1",
        "/api/concepts?type=dataset&sort=papers&, 10",
        "/api/concepts?type=dataset&sort=newest&, 10",
        "/api/concepts/transformer/papers?sort=role&, 1",
        "/api/concepts/transformer/papers?sort=confidence&, 2",
        "/api/queries/papers?fromYear=2015&, 20"
    })
    void thePagesTogetherAreTheWhole(String list, int size) throws Exception {
        JsonNode whole = api.get(list + "limit=1000");
        var pieces = new ArrayList<String>();
        JsonNode meta;
        String cursor = "*";
        do {
            JsonNode page = api.get(list + "limit=" + size + "&cursor=" + cursor);
            pieces.addAll(page.get("results").findValuesAsString("id"));
            meta = page.get("meta");
            cursor = meta.get("next").asString("");
        } while (meta.get("truncated").asBoolean());

        assertThat(cursor).isEmpty();
        assertThat(whole.get("meta").get("truncated").asBoolean()).isFalse();
        assertThat(whole.get("meta").get("count").asInt()).isGreaterThan(size);
        assertThat(pieces).isEqualTo(whole.get("results").findValuesAsString("id"));
    }

    @Test
    void aListThatHasMoreSaysSoAndDoesNotCount() throws Exception {
        JsonNode meta = api.get("/api/papers?limit=1").get("meta");

        assertThat(meta.get("truncated").asBoolean()).isTrue();
        assertThat(meta.get("next").asString()).isNotBlank();
        assertThat(meta.get("count").isNull()).isTrue();
    }

    @Test
    void aListOfExactlyTheLimitHasNoMore() throws Exception {
        JsonNode meta = api.get("/api/papers?limit=120").get("meta");

        assertThat(meta.get("truncated").asBoolean()).isFalse();
        assertThat(meta.get("count").asInt()).isEqualTo(120);
    }

    @Test
    void aListWithoutPagesTellsOnlyThatItWasCut() throws Exception {
        JsonNode meta = api.get("/api/search?text=learning&limit=3").get("meta");

        assertThat(meta.get("truncated").asBoolean()).isTrue();
        assertThat(meta.get("next").isNull()).isTrue();
    }

    @Test
    void theHeadersOfEveryFormatSayWhereTheNextPageIs() throws Exception {
        HttpResponse<String> page =
                api.request("/api/concepts/bert/papers?limit=2&format=csv&select=id,title");

        assertThat(header(page, "Paperkin-Truncated")).isEqualTo("true");
        String link = header(page, "Link");
        assertThat(link)
                .startsWith("</api/concepts/bert/papers?")
                .contains("select=id,title", "cursor=")
                .endsWith("; rel=\"next\"");
        HttpResponse<String> next = api.request(link.substring(1, link.indexOf('>')));
        assertThat(next.statusCode()).as(next.body()).isEqualTo(200);
        assertThat(next.body()).startsWith("id,title\r\n").isNotEqualTo(page.body());
    }

    @ParameterizedTest
    @CsvSource({"rubbish!", "AAAA", "bm90IGEgcGFnZSBvZiB0aGlz"})
    void aCursorThatIsNoneIsRefused(String cursor) throws Exception {
        JsonNode problem = api.problem("/api/papers?cursor=" + encoded(cursor), 400);

        assertThat(problem.get("field").asString()).isEqualTo("cursor");
        assertThat(problem.get("detail").asString()).contains("take 'next' of the page before");
    }

    @Test
    void aCursorIsBoundToItsQuestionButNotToTheSizeOfThePage() throws Exception {
        String next = api.get("/api/papers?limit=5").get("meta").get("next").asString();

        assertThat(api.results("/api/papers?limit=9&cursor=" + next).size()).isEqualTo(9);
        for (String other : List.of("/api/papers?sort=oldest&cursor=", "/api/concepts?cursor=")) {
            JsonNode problem = api.problem(other + next, 400);
            assertThat(problem.get("detail").asString()).contains("other parameters");
        }
    }

    @Test
    void onlyTheFieldsSelectedComeBackInTheirOrder() throws Exception {
        JsonNode papers = api.results("/api/papers?select=year,id&limit=2");
        JsonNode paper = api.get("/api/papers/1706.03762?select=title,concepts");

        assertThat(papers.get(0).propertyNames()).containsExactly("year", "id");
        assertThat(paper.propertyNames()).containsExactly("title", "concepts");
    }
}
