package paperkin.cypher;

import java.time.Duration;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TransientException;

/// What can go wrong between a caller and the graph; each message is one whole sentence for the
/// user.
public abstract sealed class GraphException extends RuntimeException {

    private GraphException(String message) {
        super(message);
    }

    private GraphException(String message, Throwable cause) {
        super(message, cause);
    }

    /// Nobody answers at the address, or the sign-in was refused.
    public static final class Unreachable extends GraphException {
        Unreachable(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /// Nobody has answered for so long that it is no longer waited for.
    public static final class GivenUp extends GraphException {
        private GivenUp(String message, Throwable cause) {
            super(message, cause);
        }

        static GivenUp after(Duration outage, GraphAddress address, Unreachable cause) {
            return new GivenUp(
                    "No graph has answered at %s for %,d seconds: start it, and run the same command again."
                            .formatted(address.uri(), outage.toSeconds()),
                    cause);
        }
    }

    /// A parameter that is missing, unknown, or not of its type or range.
    public static final class BadParameter extends GraphException {

        private final String parameter;

        /// @param parameter its name, as it was given or should have been
        public BadParameter(String parameter, String message) {
            super(message);
            this.parameter = parameter;
        }

        /// The name of the parameter at fault.
        public String parameter() {
            return parameter;
        }
    }

    /// A name that no catalogue query has.
    public static final class UnknownQuery extends GraphException {
        UnknownQuery(String message) {
            super(message);
        }
    }

    /// A statement that the database did not carry out, or an answer of another shape than
    /// promised.
    public static final class Failed extends GraphException {
        Failed(String message) {
            super(message);
        }

        Failed(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /// The driver's exception in this family's words.
    static GraphException of(GraphAddress address, Neo4jException cause) {
        return switch (cause) {
            case AuthenticationException _ ->
                    new Unreachable(
                            "The graph at %s refused user '%s': the user name or the password is wrong."
                                    .formatted(address.uri(), address.user()),
                            cause);
            case ServiceUnavailableException _, SessionExpiredException _ ->
                    new Unreachable(
                            "No graph answers at %s: start it, or give another address."
                                    .formatted(address.uri()),
                            cause);
            case TransientException unavailable when isStarting(unavailable) ->
                    new Unreachable(
                            "The graph at %s is not open yet, or no longer."
                                    .formatted(address.uri()),
                            cause);
            default ->
                    new Failed(
                            "The graph at %s did not carry out the statement: %s"
                                    .formatted(address.uri(), firstLine(cause)),
                            cause);
        };
    }

    /// A server that starts or stops answers so, its database being closed.
    private static boolean isStarting(TransientException cause) {
        return cause.code().endsWith(".DatabaseUnavailable");
    }

    private static String firstLine(Neo4jException cause) {
        String message = String.valueOf(cause.getMessage());
        return message.lines().findFirst().orElse(cause.code());
    }
}
