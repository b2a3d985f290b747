package paperkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static paperkin.ApiClient.encoded;
import static paperkin.ApiClient.header;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PaperApiIT {

    /// The Perceptron (Rosenblatt 1958), the first line of the sample corpus.
    private static final String PERCEPTRON = "10.1037/h0042519";

    @RegisterExtension static final DemoFixture DEMO = new DemoFixture();

    private final ApiClient api = new ApiClient(DEMO::address);

    @Test
    void aPaperWhoseIdHasASlashIsFoundByTheEncodedOne() throws Exception {
        JsonNode paper = api.get("/api/papers/" + encoded(PERCEPTRON));

        assertThat(paper.get("title").asString()).startsWith("The Perceptron");
        assertThat(paper.get("abstract").asString()).contains("perceptron");
        assertThat(paper.get("records").get(0).get("line").asInt()).isEqualTo(1);
        assertThat(paper.get("concepts").isEmpty()).isFalse();
    }

    @Test
    void anOlderIdOfAPaperLeadsToItForGood() throws Exception {
        String titleId = titleId();
        String now = encoded(PERCEPTRON);

        assertThat(titleId).startsWith("title-");
        assertThat(moved("/api/papers/" + titleId)).isEqualTo("/api/papers/" + now);
        assertThat(moved("/api/papers/" + titleId + "/related?limit=3"))
                .isEqualTo("/api/papers/" + now + "/related?limit=3");
        assertThat(moved("/api/papers/1706.03762/why/" + titleId))
                .isEqualTo("/api/papers/1706.03762/why/" + now);
        assertThat(moved("/papers/" + titleId)).isEqualTo("/papers/" + now);
    }

    private String titleId() throws Exception {
        HttpResponse<String> answer =
                api.post(
                        "/api/cypher",
                        """
                        {"query": "MATCH (:Paper {id: '10.1037/h0042519'})-[:READ_FROM]->(r) RETURN r.titleId AS id"}
                        """);
        return JsonMapper.shared()
                .readTree(answer.body())
                .findValue("rows")
                .get(0)
                .get("id")
                .asString();
    }

    private String moved(String path) throws Exception {
        HttpResponse<String> response = api.request(path);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(308);
        return header(response, "Location");
    }

    @Test
    void everySpanOfAPaperHoldsItsSurfaceForm() throws Exception {
        JsonNode paper = api.get("/api/papers/" + encoded(PERCEPTRON));

        for (JsonNode concept : paper.get("concepts")) {
            String field = paper.get(concept.get("field").asString()).asString();
            assertThat(field.substring(concept.get("start").asInt(), concept.get("end").asInt()))
                    .isEqualTo(concept.get("surface").asString());
        }
    }

    @Test
    void papersAreFilteredAndSorted() throws Exception {
        JsonNode papers = api.results("/api/papers?concept=bert&fromYear=2019&sort=oldest");

        assertThat(papers.isEmpty()).isFalse();
        assertThat(papers.findValues("year"))
                .extracting(JsonNode::asInt)
                .isSorted()
                .allSatisfy(year -> assertThat(year).isGreaterThanOrEqualTo(2019));
    }

    @Test
    void papersAreCountedByYearInsteadOfListed() throws Exception {
        JsonNode groups = api.results("/api/papers?group_by=year&limit=1000");

        assertThat(groups.findValues("papers").stream().mapToInt(JsonNode::asInt).sum())
                .isEqualTo(120);
    }

    @Test
    void thePartsOfSharedConceptsAndOfWordingAddUpToTheScore() throws Exception {
        JsonNode related =
                api.results("/api/papers/" + encoded(api.paperId("BERT")) + "/related?limit=5");

        assertThat(related.size()).isEqualTo(5);
        for (JsonNode paper : related) {
            double sum =
                    paper.get("wording").asDouble()
                            + paper.get("concepts").findValues("part").stream()
                                    .mapToDouble(JsonNode::asDouble)
                                    .sum();
            assertThat(paper.get("score").asDouble()).isCloseTo(sum, within(2e-6));
        }
    }

    @Test
    void whyTwoPapersAreRelatedIsToldWithBothSentences() throws Exception {
        String paper = encoded(api.paperId("BERT"));
        JsonNode related = api.results("/api/papers/" + paper + "/related?limit=1").get(0);
        JsonNode why =
                api.get("/api/papers/" + paper + "/why/" + encoded(related.get("id").asString()));

        assertThat(why.get("score").asDouble())
                .isCloseTo(related.get("score").asDouble(), within(2e-6));
        assertThat(why.get("concepts").findValuesAsString("id"))
                .isEqualTo(related.get("concepts").findValuesAsString("id"));
        assertThat(why.get("concepts").findValuesAsString("otherSentence")).doesNotContain("");
        assertThat(why.get("paths").isArray()).isTrue();
    }

    @Test
    void comparedPapersStandSideBySide() throws Exception {
        JsonNode papers = api.results("/api/papers/compare?ids=1706.03762," + encoded(PERCEPTRON));

        assertThat(papers.findValuesAsString("title"))
                .hasSize(2)
                .anySatisfy(title -> assertThat(title).startsWith("The Perceptron"));
        assertThat(papers.get(0).get("methods").isArray()).isTrue();
    }

    @Test
    void allConceptsAreSharedByFewerPapersThanAny() throws Exception {
        String one = api.conceptId("BERT");
        String other =
                api.results("/api/concepts/" + encoded(one) + "/neighbourhood")
                        .get(0)
                        .get("id")
                        .asString();
        String choice =
                "/api/papers/sharing?limit=200&concepts=" + encoded(one) + "," + encoded(other);

        JsonNode all = api.results(choice + "&match=all");
        JsonNode any = api.results(choice + "&match=any");
        assertThat(all.size()).isBetween(1, any.size());
        assertThat(all.findValuesAsString("matched")).containsOnly("2");
    }
}
