package paperkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProtectionIT {

    @RegisterExtension static final DemoFixture DEMO = new DemoFixture();

    @ParameterizedTest
    @ValueSource(strings = {"/", "/cypher", "/api/stats", "/paperkin.css", "/nothing"})
    void nothingForeignOrInlineMayRun(String path) throws Exception {
        assertThat(get(path).headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy ->
                        assertThat(policy)
                                .contains("default-src 'none'", "script-src 'self'")
                                .doesNotContain("unsafe"));
    }

    @ParameterizedTest
    @CsvSource({
        "/nothing, 404, There is nothing at /nothing.",
        "/papers/no-such, 404, No paper has the id",
        "/concepts/no-such, 404, No concept has the id",
        "/queries/no-such, 404, There is no query",
        "/trends?fromYear=soon, 400, must be a whole number",
    })
    void readersGetAFriendlyPage(String path, int status, String sentence) throws Exception {
        HttpResponse<String> response = get(path);

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.body())
                .contains(sentence, "Back to the beginning")
                .doesNotContain("Exception");
    }

    /// As a page does that makes its own host name point to this machine.
    @Test
    void aForeignHostNameIsTurnedAway() throws Exception {
        assertThat(statusLine("localhost")).contains(" 200 ");
        assertThat(statusLine("127.0.0.1:" + DEMO.address("/").getPort())).contains(" 200 ");
        assertThat(statusLine("evil.example")).contains(" 403 ");
    }

    @Test
    void noForeignPageMayReadTheApi() throws Exception {
        var request =
                HttpRequest.newBuilder(DEMO.address("/api/stats"))
                        .header("Origin", "https://example.org")
                        .build();
        assertThat(
                        HttpClient.newHttpClient()
                                .send(request, BodyHandlers.ofString())
                                .headers()
                                .map())
                .doesNotContainKey("access-control-allow-origin");
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(DEMO.address(path))
                        .header("Accept", "text/html,*/*")
                        .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    private static String statusLine(String host) throws IOException {
        try (var socket =
                        new Socket(InetAddress.getLoopbackAddress(), DEMO.address("/").getPort());
                InputStream in = socket.getInputStream()) {
            String request = "GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
            return answer.lines().findFirst().orElseThrow();
        }
    }
}
