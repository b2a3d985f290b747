package paperkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import paperkin.loader.DeskOptions;
import paperkin.loader.OpenGraph;
import paperkin.web.Server;

/// A server of its own over a store without papers.
class ServerIT {

    private static final int FIRST_PORT = 18_300;

    @TempDir static Path folder;

    private OpenGraph open;
    private Serving serving;

    @BeforeEach
    void serveAnEmptyGraph() {
        open = OpenGraph.inStore(folder);
        serving = Serving.start(() -> open, Server.Door.local(FIRST_PORT));
    }

    @AfterEach
    void stop() {
        serving.close();
    }

    @Test
    void anEmptyGraphIsSaidToBeEmpty() throws Exception {
        assertThat(get("/").body()).contains("This graph is still empty");
        assertThat(get("/explore").body()).contains("This graph is still empty");
        assertThat(get("/search?text=bert").body()).contains("Nothing found for “bert”");
        assertThat(get("/api/stats").body()).contains("\"papers\":0");
        assertThat(get("/about").body()).contains("Nothing has been loaded yet");
        assertThat(get("/lab?example=made-up").body()).contains("Edges it would make");
    }

    @Test
    void aTakenPortIsPassedOver() {
        try (Server other =
                Server.start(
                        open::graph,
                        () -> DeskOptions.beside(open),
                        Server.Door.local(FIRST_PORT))) {
            assertThat(other.port()).isGreaterThan(serving.server().port());
        }
    }

    @Test
    void aGraphThatIsGoneIsAProblemOfItsOwn() throws Exception {
        open.store().orElseThrow().close();

        HttpResponse<String> answer = get("/api/stats");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue("application/problem+json");
        assertThat(answer.body()).contains("No graph answers at bolt://");
    }

    private HttpResponse<String> get(String path) throws Exception {
        URI address = URI.create(serving.pages() + path);
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }
}
