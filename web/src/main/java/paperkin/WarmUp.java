package paperkin;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import paperkin.web.page.Links;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Opens the pages that people open first, before they do: the database plans each statement when
/// it first meets it and reads what it needs from the disk, which takes seconds in a large graph.
record WarmUp(URI pages, HttpClient client) {

    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);

    /// Begins, beside everything else.
    static void start(URI pages) {
        Thread.ofPlatform().daemon().name("warm-up").start(() -> run(pages));
    }

    private static void run(URI pages) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            new WarmUp(pages, client).run();
        } catch (IOException stopped) {
            LOG.debug("The warm-up was cut off.", stopped);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() throws IOException, InterruptedException {
        var links = new Links();
        get("/");
        get("/api/suggest?text=a");
        for (JsonNode concept : results("/api/queries/top-concepts?limit=1")) {
            get(links.concept(concept.get("id").asString()));
        }
        for (JsonNode paper : results("/api/papers?limit=1")) {
            get(links.paper(paper.get("id").asString()));
        }
    }

    private JsonNode results(String path) throws IOException, InterruptedException {
        return JsonMapper.shared().readTree(get(path)).path("results");
    }

    private String get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(pages.resolve(path)).build();
        return client.send(request, BodyHandlers.ofString()).body();
    }
}
