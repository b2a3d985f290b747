package paperkin.web.query;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import paperkin.cypher.FreeAnswer;
import paperkin.cypher.FreeLimits;
import paperkin.cypher.FreeQuery;
import paperkin.cypher.Graph;
import paperkin.cypher.gate.Language;
import paperkin.web.page.WebException;

/// Cypher of one's own, for those who may ask at the moment.
@Component
final class FreeCypher {

    private final Graph graph;
    private final Quotas quotas;
    private final boolean allowed;

    /// @param allowed whether this server answers free queries at all
    FreeCypher(Graph graph, Quotas quotas, @Value("${paperkin.cypher}") boolean allowed) {
        this.graph = graph;
        this.quotas = quotas;
        this.allowed = allowed;
    }

    /// A statement as somebody sent it.
    ///
    /// @param client the address it came from
    record Question(
            String text,
            Map<String, @Nullable Object> parameters,
            String language,
            String client) {}

    /// Whether anybody may ask here.
    boolean isAllowed() {
        return allowed;
    }

    /// The answer of the database.
    ///
    /// @throws WebException if the question is not put to it
    FreeAnswer ask(Question question, FreeLimits limits) {
        return put(question, query -> graph.readFreely(query, limits));
    }

    /// Its plan to answer, which it does not carry out.
    ///
    /// @throws WebException if the question is not put to it
    FreeAnswer explain(Question question, FreeLimits limits) {
        return put(question, query -> graph.explainFreely(query, limits));
    }

    /// The answer, for those who can do nothing without rows.
    ///
    /// @throws WebException if there are none
    FreeAnswer.Rows rows(Question question, FreeLimits limits) {
        return switch (ask(question, limits)) {
            case FreeAnswer.Rows rows -> rows;
            case FreeAnswer.Planned planned ->
                    throw new IllegalStateException("Only planned: " + planned);
            case FreeAnswer.Refused refused ->
                    throw new WebException.Refused(refused.rule(), refused.place());
            case FreeAnswer.Failed failed ->
                    throw new WebException.Refused(failed.reason(), failed.place());
            case FreeAnswer.Unavailable away ->
                    throw new WebException.Busy(away.reason(), away.retryAfter());
        };
    }

    private FreeAnswer put(Question question, Function<FreeQuery, FreeAnswer> asking) {
        if (!allowed) {
            throw new WebException.Off(
                    "This server answers no Cypher of one's own; whoever runs it can let it with"
                            + " --allow-cypher.");
        }
        var query =
                new FreeQuery(
                        question.text(), question.parameters(), language(question.language()));
        Optional<Duration> wait = quotas.enter(question.client());
        if (wait.isPresent()) {
            throw new WebException.TooMuch(
                    "You have asked for much in the last minute, or for several things at once:"
                            + " please try again in %d seconds."
                                    .formatted(wait.get().plusMillis(999).toSeconds()),
                    wait.get());
        }
        return counted(question.client(), () -> asking.apply(query));
    }

    private static Language language(String version) {
        return Language.of(version)
                .orElseThrow(() ->
                        new WebException.Malformed(
                                "The field 'language' must be 5 or 25, but was '%s'."
                                        .formatted(version)));
    }

    private FreeAnswer counted(String client, Supplier<FreeAnswer> asking) {
        long start = System.nanoTime();
        boolean error = true;
        try {
            FreeAnswer answer = asking.get();
            error = answer instanceof FreeAnswer.Refused || answer instanceof FreeAnswer.Failed;
            return answered(answer);
        } finally {
            quotas.leave(client, Duration.ofNanos(System.nanoTime() - start), error);
        }
    }

    private static FreeAnswer answered(FreeAnswer answer) {
        if (answer instanceof FreeAnswer.Unavailable away) {
            throw new WebException.Busy(away.reason(), away.retryAfter());
        }
        return answer;
    }
}
