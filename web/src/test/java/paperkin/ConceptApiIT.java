package paperkin;

import static org.assertj.core.api.Assertions.assertThat;
import static paperkin.ApiClient.encoded;

import java.util.Comparator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

class ConceptApiIT {

    @RegisterExtension static final DemoFixture DEMO = new DemoFixture();

    private final ApiClient api = new ApiClient(DEMO::address);
    private String bert = "";

    @BeforeEach
    void findBert() throws Exception {
        bert = "/api/concepts/" + encoded(api.conceptId("BERT"));
    }

    @Test
    void aConceptHasItsPapersWithEvidence() throws Exception {
        JsonNode concept = api.get(bert);
        JsonNode papers = api.results(bert + "/papers?limit=1000");

        assertThat(papers.size()).isEqualTo(concept.get("df").asInt());
        for (JsonNode paper : papers) {
            assertThat(paper.get("sentence").asString()).contains(paper.get("surface").asString());
        }
    }

    @Test
    void itsPapersCanBeThoseOfSomeYearsAndRoles() throws Exception {
        JsonNode papers = api.results(bert + "/papers?role=uses&fromYear=2020&sort=newest");

        assertThat(papers.findValuesAsString("role")).doesNotContain("INTRODUCES", "MENTIONS");
        assertThat(papers.findValues("year"))
                .extracting(JsonNode::asInt)
                .allSatisfy(year -> assertThat(year).isGreaterThanOrEqualTo(2020));
    }

    @Test
    void itsNeighbourhoodIsAListWithoutItself() throws Exception {
        JsonNode neighbours = api.results(bert + "/neighbourhood?limit=10");

        assertThat(neighbours.size()).isEqualTo(10);
        assertThat(neighbours.findValuesAsString("id")).doesNotContain("bert");
    }

    @Test
    void itsNeighbourhoodIsReadyToDraw() throws Exception {
        JsonNode around = api.get(bert + "/neighbourhood?limit=10");

        var ids = around.get("results").findValuesAsString("id");
        ids.add("bert");
        assertThat(around.get("links").findValuesAsString("source")).isNotEmpty().isSubsetOf(ids);
        assertThat(around.get("links").findValuesAsString("target")).isSubsetOf(ids);
        assertThat(api.request(bert + "/neighbourhood?limit=10&format=graphml").body())
                .contains("<node id=\"c:bert\">", "TOGETHER");
    }

    @Test
    void theWidestNeighbourhoodHasLinksToo() throws Exception {
        assertThat(api.get(bert + "/neighbourhood?limit=100").get("links").isEmpty()).isFalse();
    }

    @Test
    void conceptsAreFilteredByTypeAndSorted() throws Exception {
        JsonNode datasets = api.results("/api/concepts?type=dataset&leastPapers=2&sort=papers");

        assertThat(datasets.findValuesAsString("type")).containsOnly("DATASET");
        assertThat(datasets.findValues("df"))
                .extracting(JsonNode::asInt)
                .isSortedAccordingTo(Comparator.reverseOrder())
                .doesNotContain(1);
    }

    @Test
    void conceptsAreCountedByTypeInsteadOfListed() throws Exception {
        JsonNode groups = api.results("/api/concepts?group_by=type");
        JsonNode stats = api.get("/api/stats");

        assertThat(groups.findValuesAsString("value")).contains("METHOD", "DATASET", "TASK");
        assertThat(groups.findValues("concepts").stream().mapToInt(JsonNode::asInt).sum())
                .isEqualTo(stats.get("concepts").asInt());
    }

    @Test
    void trendsCompareTwoWindowsOfYears() throws Exception {
        JsonNode trends =
                api.results(
                        "/api/trends?earlierFrom=2012&earlierTo=2016&laterFrom=2017&laterTo=2021"
                                + "&leastPapers=2");

        assertThat(trends.isEmpty()).isFalse();
        for (JsonNode trend : trends) {
            assertThat(trend.get("laterShare").asDouble())
                    .isGreaterThan(trend.get("earlierShare").asDouble());
        }
    }
}
