package paperkin.loader.fetch;

import com.github.mizosoft.methanol.RetryInterceptor;
import com.github.mizosoft.methanol.RetryInterceptor.BackoffStrategy;
import com.github.mizosoft.methanol.RetryInterceptor.Context;
import com.github.mizosoft.methanol.TaggableRequest;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;

/// When a request is worth another try, and after how long: as long as the service says
/// (`Retry-After`), else twice as long each time, with jitter.
final class Patience implements RetryInterceptor.Listener {

    static final int OK = 200;
    private static final Set<Integer> TROUBLE = Set.of(408, 425, 429, 500, 502, 503, 504);
    private static final int MOST_RETRIES = 5;

    /// Nobody there: without a network waiting is of little use.
    private static final int MOST_RETRIES_TO_CONNECT = 2;

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    /// A service that wants more has had enough for today.
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);

    private final PaperService service;
    private final FetchProgress progress;
    private final BackoffStrategy backoff;

    /// @param pause the first wait, unless the service says otherwise
    Patience(PaperService service, Duration pause, FetchProgress progress) {
        this.service = service;
        this.progress = progress;
        this.backoff =
                BackoffStrategy.retryAfterOr(
                        BackoffStrategy.exponential(pause, LONGEST_PAUSE).withJitter());
    }

    RetryInterceptor interceptor() {
        return RetryInterceptor.newBuilder()
                .maxRetries(MOST_RETRIES)
                .backoff(backoff)
                .on(this::isWorthAnotherTry)
                .listener(this)
                .build();
    }

    private boolean isWorthAnotherTry(Context<?> context) {
        return context.exception()
                .map(thrown -> isPassing(thrown, context.retryCount()))
                .orElseGet(() -> context.response().stream().anyMatch(r -> isPassing(r, context)));
    }

    private static boolean isPassing(Throwable thrown, int retries) {
        return thrown instanceof ConnectException
                ? retries < MOST_RETRIES_TO_CONNECT
                : thrown instanceof IOException;
    }

    private boolean isPassing(HttpResponse<?> response, Context<?> context) {
        return response.statusCode() == OK
                ? isBroken(context.request(), String.valueOf(response.body()))
                : TROUBLE.contains(response.statusCode())
                        && backoff.backoff(context).compareTo(LONGEST_WAIT) <= 0;
    }

    private boolean isBroken(HttpRequest request, String body) {
        return service.complaint(body).isEmpty()
                && TaggableRequest.tagOf(request, PageRequest.class).stream()
                        .anyMatch(asked -> service.page(body, asked).isEmpty());
    }

    @Override
    public void onRetry(Context<?> context, HttpRequest request, Duration delay) {
        String cause =
                context.response()
                        .map(response ->
                                response.statusCode() == OK
                                        ? "answered with something else than papers"
                                        : "answered " + response.statusCode())
                        .orElse("could not be reached");
        progress.say(
                "%s %s; asking again in %.1f s."
                        .formatted(service.name(), cause, delay.toMillis() / 1000.0));
    }
}
