package paperkin.web.query;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
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

    /// The answer of the database.
    ///
    /// @throws WebException if the question is not put to it
    FreeAnswer ask(Question question, FreeLimits limits) {
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
        return counted(question.client(), query, limits);
    }

    private static Language language(String version) {
        return Language.of(version)
                .orElseThrow(() ->
                        new WebException.Malformed(
                                "The field 'language' must be 5 or 25, but was '%s'."
                                        .formatted(version)));
    }

    private FreeAnswer counted(String client, FreeQuery query, FreeLimits limits) {
        long start = System.nanoTime();
        boolean error = true;
        try {
            FreeAnswer answer = graph.readFreely(query, limits);
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
