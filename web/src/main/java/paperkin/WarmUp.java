package paperkin;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Opens the pages that people open first, before they do: the database plans each statement when
/// it first meets it and reads what it needs from the disk, which takes seconds in a large graph.
record WarmUp(URI pages, HttpClient client) {

    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);

    private static final Pattern CONCEPT = Pattern.compile("href=\"(/concepts/[^\"/?]+)\"");
    private static final Pattern PAPER = Pattern.compile("href=\"(/papers/[^\"/?]+)\"");

    /// Begins, beside everything else.
    static void start(URI pages) {
        var warmUp = new WarmUp(pages, HttpClient.newHttpClient());
        Thread.ofPlatform().daemon().name("warm-up").start(warmUp::run);
    }

    private void run() {
        try {
            String home = get("/");
            get("/api/suggest?text=a");
            Optional<String> concept = first(CONCEPT, home);
            if (concept.isPresent()) {
                Optional<String> paper = first(PAPER, get(concept.get()));
                if (paper.isPresent()) {
                    get(paper.get());
                }
            }
        } catch (IOException stopped) {
            LOG.debug("The warm-up was cut off.", stopped);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static Optional<String> first(Pattern link, String page) {
        return link.matcher(page).results().map(found -> found.group(1)).findFirst();
    }

    private String get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(pages.resolve(path)).build();
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        return answer.body();
    }
}
