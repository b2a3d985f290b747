package paperkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A caller of the API.
///
/// @param address makes an address of a path
record ApiClient(Function<String, URI> address, HttpClient client) {

    private static final JsonMapper JSON = JsonMapper.shared();

    ApiClient(Function<String, URI> address) {
        this(address, HttpClient.newHttpClient());
    }

    /// The JSON at a path that must answer.
    JsonNode get(String path) throws Exception {
        HttpResponse<String> response = request(path);
        assertThat(response.statusCode()).as("%s %s", path, response.body()).isEqualTo(200);
        return JSON.readTree(response.body());
    }

    /// The rows of a list.
    JsonNode results(String path) throws Exception {
        return get(path).get("results");
    }

    /// The problem at a path.
    JsonNode problem(String path, int status) throws Exception {
        return problem(request(path), status);
    }

    JsonNode problem(HttpResponse<String> response, int status) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type"))
                .hasValueSatisfying(
                        type -> assertThat(type).startsWith("application/problem+json"));
        return JSON.readTree(response.body());
    }

    /// The response to a request with some headers: names and values in turn.
    HttpResponse<String> request(String path, String... headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address.apply(path));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return send(
                HttpRequest.newBuilder(address.apply(path))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /// The id of the concept that a text names best.
    String conceptId(String label) throws Exception {
        return firstId("/api/suggest?kind=concept&text=" + encoded(label));
    }

    /// The id of the paper that a text names best.
    String paperId(String words) throws Exception {
        return firstId("/api/suggest?kind=paper&text=" + encoded(words));
    }

    private String firstId(String path) throws Exception {
        return results(path).get(0).get("id").asString();
    }

    static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
