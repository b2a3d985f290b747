package paperkin.cypher;

import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import paperkin.cypher.gate.Place;
import paperkin.cypher.gate.QueryGate;

/// The server's refusals of a free query as answers of one sentence.
final class FreeFailures {

    private static final Pattern PLACE =
            Pattern.compile("\\(line (\\d+), column (\\d+) \\(offset: \\d+\\)\\)");

    private static final Set<String> CODES_OF_NO_READING =
            Set.of(
                    "Neo.ClientError.Statement.AccessMode",
                    "Neo.ClientError.Statement.UnsupportedAdministrationCommand");

    private FreeFailures() {}

    static FreeAnswer tooLong(FreeLimits limits) {
        return new FreeAnswer.Failed(
                "The query was stopped, as it took longer than %s seconds."
                        .formatted(limits.time().toMillis() / 1000.0));
    }

    /// @throws Neo4jException the cause itself, if it is not about the query
    static FreeAnswer of(Neo4jException cause, FreeLimits limits) {
        if (cause instanceof ServiceUnavailableException
                || cause instanceof SessionExpiredException) {
            throw cause;
        }
        String code = String.valueOf(cause.code());
        if (code.startsWith("Neo.ClientError.Transaction.TransactionTimedOut")) {
            return tooLong(limits);
        }
        return CODES_OF_NO_READING.contains(code)
                ? new FreeAnswer.Refused(QueryGate.NO_READING, Optional.empty())
                : failed(cause);
    }

    private static FreeAnswer failed(Neo4jException cause) {
        String message = String.valueOf(cause.getMessage());
        String first = message.lines().findFirst().orElse("The query failed.");
        Matcher place = PLACE.matcher(first);
        return place.find()
                ? new FreeAnswer.Failed(
                        place.replaceFirst("").strip(), Optional.of(place(place.toMatchResult())))
                : new FreeAnswer.Failed(first);
    }

    /// The language's name stands on a line before the query's own first line.
    private static Place place(MatchResult place) {
        int line = Integer.parseInt(place.group(1)) - 1;
        return new Place(Math.max(line, 1), Integer.parseInt(place.group(2)));
    }
}
