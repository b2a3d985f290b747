package paperkin.cypher;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

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
                ? new FreeAnswer.Refused(ReadOnlyGate.NO_READING)
                : new FreeAnswer.Failed(sentence(cause));
    }

    private static String sentence(Neo4jException cause) {
        String message = String.valueOf(cause.getMessage());
        String first = message.lines().findFirst().orElse("The query failed.");
        return PLACE.matcher(first).replaceAll(FreeFailures::place);
    }

    /// Planning puts a line before the query's own first line.
    private static String place(MatchResult place) {
        int line = Integer.parseInt(place.group(1)) - 1;
        return "(line %d, column %s)".formatted(Math.max(line, 1), place.group(2));
    }
}
