package paperkin;

import static org.assertj.core.api.Assertions.assertThat;
import static paperkin.ApiClient.encoded;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class SearchApiIT {

    /// The Perceptron (Rosenblatt 1958), the first line of the sample corpus.
    private static final String PERCEPTRON = "10.1037/h0042519";

    @RegisterExtension static final DemoFixture DEMO = new DemoFixture();

    private final ApiClient api = new ApiClient(DEMO::address);

    @Test
    void statsCountTheSampleCorpus() throws Exception {
        JsonNode stats = api.get("/api/stats");

        assertThat(stats.get("papers").asInt()).isEqualTo(120);
        assertThat(stats.get("concepts").asInt())
                .isGreaterThan(stats.get("methods").asInt())
                .isGreaterThan(100);
        assertThat(stats.get("edges").asInt()).isGreaterThan(500);
    }

    @Test
    void searchFindsPapersAndConceptsByTheirWords() throws Exception {
        JsonNode hits = api.results("/api/search?text=attention&limit=30");

        assertThat(hits.findValuesAsString("kind")).contains("paper", "concept");
        assertThat(hits.size()).isBetween(2, 30);
    }

    @Test
    void suggestionsAreFewAndMayBeConceptsOnly() throws Exception {
        JsonNode hits = api.results("/api/suggest?text=bert&kind=concept");

        assertThat(hits.size()).isBetween(1, 8);
        assertThat(hits.findValuesAsString("kind")).containsOnly("concept");
    }

    @ParameterizedTest
    @ValueSource(strings = {PERCEPTRON, "https://doi.org/" + PERCEPTRON, "doi:" + PERCEPTRON})
    void anIdentifierFindsItsPaperFirst(String text) throws Exception {
        assertThat(api.results("/api/search?text=" + encoded(text)).get(0).get("id").asString())
                .isEqualTo(PERCEPTRON);
    }

    @Test
    void wordsThatOccurNowhereFindNothing() throws Exception {
        JsonNode answer = api.get("/api/search?text=zzyzzyvas");

        assertThat(answer.get("results").isEmpty()).isTrue();
        assertThat(answer.get("meta").get("count").asInt()).isZero();
        assertThat(answer.get("meta").get("truncated").asBoolean()).isFalse();
    }
}
