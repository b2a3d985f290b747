package paperkin.loader.fetch;

import com.github.mizosoft.methanol.Methanol;
import com.github.mizosoft.methanol.MutableRequest;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Optional;
import paperkin.loader.LoaderException;
import paperkin.loader.graph.CodeVersion;

/// Asks a service for pages, one at a time: says who asks, and waits between requests as the
/// service wants.
final class PaperClient {

    private final PaperService service;
    private final URI address;
    private final Duration pause;
    private final Duration timeout;
    private final Methanol client;
    private long lastAnswer;
    private boolean isFirst = true;

    PaperClient(PaperService service, FetchOptions options, FetchProgress progress) {
        this.service = service;
        this.address = options.address().orElse(service.address());
        this.pause = options.pause().orElse(service.pause());
        this.timeout = options.timeout();
        this.client =
                Methanol.newBuilder()
                        .userAgent(userAgent(options.mailto()))
                        .connectTimeout(timeout)
                        .requestTimeout(timeout)
                        .readTimeout(timeout)
                        .interceptor(new Patience(service, pause, progress).interceptor())
                        .build();
    }

    private static String userAgent(Optional<String> mailto) {
        return "paperkin/%s (+https://github.com/paperkin/paperkin%s)"
                .formatted(CodeVersion.text(), mailto.map("; mailto:"::concat).orElse(""));
    }

    /// What the service answers.
    ///
    /// @throws LoaderException if it does not, or refuses
    String answer(PageRequest request) {
        try {
            waitForTurn();
            HttpResponse<String> response = client.send(get(request), BodyHandlers.ofString());
            lastAnswer = System.nanoTime();
            isFirst = false;
            if (response.statusCode() != Patience.OK) {
                throw new LoaderException(refusal(response));
            }
            return response.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LoaderException("The fetch was stopped.", e);
        } catch (IOException e) {
            throw new LoaderException(
                    "%s could not be reached at %s: %s."
                            .formatted(service.name(), address, reason(e)),
                    e);
        }
    }

    private void waitForTurn() throws InterruptedException {
        long left = isFirst ? 0 : lastAnswer + pause.toNanos() - System.nanoTime();
        Thread.sleep(Duration.ofNanos(Math.max(0, left)));
    }

    private HttpRequest get(PageRequest request) {
        var get =
                MutableRequest.GET(service.withSecrets(request).at(address))
                        .tag(PageRequest.class, request);
        service.secretHeaders().forEach(get::header);
        return get.toImmutableRequest();
    }

    private String refusal(HttpResponse<String> response) {
        String wait =
                response.headers()
                        .firstValue("Retry-After")
                        .map(after -> " and asks to wait (Retry-After: " + after + ")")
                        .orElse("");
        String complaint = service.complaint(response.body()).strip().replaceFirst("\\.$", "");
        return "%s answered %d%s%s. %s"
                .formatted(
                        service.name(),
                        response.statusCode(),
                        wait,
                        complaint.isEmpty() ? "" : ": " + complaint,
                        service.advice())
                .strip();
    }

    private String reason(IOException e) {
        return switch (e) {
            case ConnectException _ -> "there is no connection";
            case HttpTimeoutException _ ->
                    "no answer came within %d s".formatted(timeout.toSeconds());
            default -> Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
        };
    }
}
