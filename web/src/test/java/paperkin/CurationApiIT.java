package paperkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import paperkin.cypher.GraphDigest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Deciding through the API: what it changes, that it can be taken back, and that of several who
/// decide at a time nobody's decision is lost.
class CurationApiIT {

    private static final String MERGE =
            "{\"merge\":{\"into\":\"bert\",\"from\":[\"roberta\"]},\"why\":\"the same\"}";

    @RegisterExtension
    static final GraphFixture GRAPH =
            new GraphFixture(
                    19_100,
                    "papers.jsonl",
                    List.of(
                            "{\"id\": \"p1\", \"title\": \"BERT and RoBERTa\", \"year\": 2020}",
                            "{\"id\": \"p2\", \"title\": \"RoBERTa on SQuAD\", \"year\": 2021}"));

    private final ApiClient api = new ApiClient(GRAPH::address);

    @AfterEach
    void takeAllBack() throws Exception {
        JsonNode file = api.get("/api/curation");
        for (int number = file.get("decisions").size(); number > 0; number--) {
            assertThat(undo(number, version()).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void a_decision_is_in_force_at_once_and_stands_in_the_file() throws Exception {
        JsonNode change = post("/api/curation", decisions(MERGE), 200);

        assertThat(change.get("papers").asInt()).isEqualTo(2);
        assertThat(change.get("conceptsGone").asInt()).isEqualTo(1);
        assertThat(api.request("/api/concepts/roberta").statusCode()).isEqualTo(308);
        JsonNode decided = api.get("/api/curation?concept=bert").get("decisions").get(0);
        assertThat(decided.get("number").asInt()).isEqualTo(1);
        assertThat(decided.get("words").asString()).isEqualTo("roberta is bert");
        assertThat(decided.at("/line/why").asString()).isEqualTo("the same");
        assertThat(decided.at("/line/who").asString()).isNotEmpty();
        assertThat(decided.at("/line/when").asString()).isNotEmpty();
    }

    @Test
    void a_preview_says_the_same_and_changes_nothing() throws Exception {
        String digest = GraphDigest.of(GRAPH.graph());
        JsonNode previewed = post("/api/curation/preview", decisions(MERGE), 200);

        assertThat(GraphDigest.of(GRAPH.graph())).isEqualTo(digest);
        assertThat(api.get("/api/curation").get("decisions")).isEmpty();
        JsonNode changed = post("/api/curation", decisions(MERGE), 200);
        for (String number : List.of("papers", "edges", "conceptsNew", "conceptsGone")) {
            assertThat(changed.get(number)).as(number).isEqualTo(previewed.get(number));
        }
    }

    @Test
    void taking_it_back_gives_the_graph_of_before() throws Exception {
        String digest = GraphDigest.of(GRAPH.graph());
        post("/api/curation", decisions(MERGE), 200);
        assertThat(GraphDigest.of(GRAPH.graph())).isNotEqualTo(digest);

        assertThat(undo(1, version()).statusCode()).isEqualTo(200);

        assertThat(GraphDigest.of(GRAPH.graph())).isEqualTo(digest);
        assertThat(api.get("/api/curation").get("decisions")).isEmpty();
    }

    @Test
    void who_was_overtaken_is_told_by_what() throws Exception {
        String before = version();
        post("/api/curation", decisions(MERGE), 200);

        JsonNode problem =
                post(
                        "/api/curation",
                        "{\"version\":\"%s\",\"decisions\":[{\"block\":{\"concept\":\"squad\"}}]}"
                                .formatted(before),
                        409);

        assertThat(problem.get("changed").get(0).asString()).isEqualTo("roberta is bert");
        assertThat(problem.get("version").asString()).isEqualTo(version());
        assertThat(api.get("/api/curation").get("decisions")).hasSize(1);
        assertThat(api.problem(undo(1, before), 409).get("detail").asString())
                .isEqualTo("Somebody has decided meanwhile: roberta is bert.");
    }

    @Test
    void of_many_who_decide_at_a_time_nobody_is_lost() throws Exception {
        List<String> lines =
                IntStream.range(0, 8)
                        .mapToObj(
                                "{\"rename\":{\"concept\":\"bert\",\"label\":\"Name %d\"}}"
                                        ::formatted)
                        .toList();
        try (ExecutorService people = Executors.newFixedThreadPool(lines.size())) {
            List<Callable<Integer>> work =
                    lines.stream()
                            .<Callable<Integer>>map(line ->
                                    () -> api.post("/api/curation", decisions(line)).statusCode())
                            .toList();
            for (Future<Integer> answer : people.invokeAll(work)) {
                assertThat(answer.get()).isEqualTo(200);
            }
        }

        JsonNode decided = api.get("/api/curation").get("decisions");
        assertThat(decided).hasSize(lines.size());
        assertThat(api.get("/api/concepts/bert").get("label"))
                .isEqualTo(decided.get(lines.size() - 1).at("/line/rename/label"));
    }

    @Test
    void what_is_no_decision_is_refused_with_its_place() throws Exception {
        assertThat(problem("{\"decisions\":[{\"merge\":{\"into\":\"bert\",\"form\":[]}}]}"))
                .isEqualTo("decisions[0]: 'merge' lacks the field 'from'.");
        assertThat(problem("{\"decisions\":[]}"))
                .isEqualTo("The field 'decisions' must hold decisions.");
        assertThat(problem("{\"decisions\":[" + MERGE + ",{\"bind\":{}}]}"))
                .startsWith("decisions[1]: The line must hold one of merge, ");
        assertThat(api.get("/api/curation").get("decisions")).isEmpty();
    }

    @Test
    void a_number_that_is_not_there_is_refused() throws Exception {
        assertThat(api.problem(undo(7, version()), 409).get("detail").asString())
                .contains("no number 7");
    }

    @Test
    void a_foreign_page_cannot_decide() throws Exception {
        HttpRequest.Builder foreign =
                HttpRequest.newBuilder(GRAPH.address("/api/curation"))
                        .header("Content-Type", "application/json")
                        .header("Origin", "https://example.org")
                        .POST(HttpRequest.BodyPublishers.ofString(decisions(MERGE)));

        api.problem(api.send(foreign), 403);
        foreign.uri(GRAPH.address("/api/curation/1?version=")).DELETE();
        api.problem(api.send(foreign), 403);
        assertThat(api.get("/api/curation").get("decisions")).isEmpty();
    }

    @Test
    void suggestions_are_looked_for_and_what_was_decided_is_not_among_them() throws Exception {
        JsonNode queue = api.get("/api/curation/suggestions");
        for (int tries = 0;
                queue.get("state").asString().equals("looking") && tries < 100;
                tries++) {
            Thread.sleep(100);
            queue = api.get("/api/curation/suggestions");
        }

        assertThat(queue.get("state").asString()).isEqualTo("found");
        assertThat(queue.get("count").asInt()).isEqualTo(queue.get("suggestions").size());
    }

    private String problem(String body) throws Exception {
        return post("/api/curation", body, 400).get("detail").asString();
    }

    private JsonNode post(String path, String body, int status) throws Exception {
        HttpResponse<String> answer = api.post(path, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return JsonMapper.shared().readTree(answer.body());
    }

    private HttpResponse<String> undo(int number, String version) throws Exception {
        return api.send(
                HttpRequest.newBuilder(
                                GRAPH.address(
                                        "/api/curation/%d?version=%s".formatted(number, version)))
                        .DELETE());
    }

    private String version() throws Exception {
        return api.get("/api/curation").get("version").asString();
    }

    private static String decisions(String... lines) {
        return "{\"decisions\":[" + String.join(",", lines) + "]}";
    }
}
