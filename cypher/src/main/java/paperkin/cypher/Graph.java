package paperkin.cypher;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.NotificationSeverity;
import org.neo4j.driver.Query;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.Neo4jException;
import paperkin.cypher.gate.QueryGate;

/// An open graph: every statement reaches Neo4j through here. Safe to share between threads.
public final class Graph implements AutoCloseable {

    private static final String DATABASE = "neo4j";

    /// A reading query that runs longer than this is given up by the server.
    private static final Duration READ_TIMEOUT = Duration.ofSeconds(60);

    private static final int MOST_CONNECTIONS = 50;

    /// How long a transaction is repeated that the server could not carry out just now.
    private static final Duration RETRIES = Duration.ofSeconds(15);

    /// Where an outage is waited for and told, it should be told soon.
    private static final Duration RETRIES_WITH_PATIENCE = Duration.ofSeconds(3);

    /// Free queries that may run at once.
    private static final int MOST_FREE_QUERIES = 4;

    /// Work of our own takes the time it takes: a load is not to be cut off by the time that the
    /// server gives to transactions that say nothing.
    private static final TransactionConfig NO_TIMEOUT =
            TransactionConfig.builder().withTimeout(Duration.ZERO).build();

    private static final OutageListener NOBODY =
            new OutageListener() {
                @Override
                public void lost(Duration giveUpAfter) {}

                @Override
                public void waiting() {}

                @Override
                public void back(Duration outage) {}
            };

    private final GraphAddress address;
    private final Driver driver;
    private final FreeReader freeReader;
    private final Patience patience;

    private Graph(
            GraphAddress address,
            Duration giveUpAfter,
            OutageListener listener,
            FreeReader.Gate gate) {
        this.address = address;
        this.patience = new Patience(address, giveUpAfter, listener, this::answers);
        Duration retries = giveUpAfter.isZero() ? RETRIES : RETRIES_WITH_PATIENCE;
        this.driver = driver(address, MOST_CONNECTIONS, retries);
        this.freeReader =
                new FreeReader(
                        gate,
                        new FreeLines(MOST_FREE_QUERIES, () -> freeLine(address)),
                        DATABASE,
                        new Runaways(this::readNow));
    }

    /// Opens the graph and checks that it answers.
    ///
    /// @throws GraphException.Unreachable if nobody answers or the sign-in is refused
    public static Graph connect(GraphAddress address) {
        return connect(address, Duration.ZERO, NOBODY);
    }

    /// The same for a graph that is waited for, each time that it stops answering later on.
    ///
    /// @param giveUpAfter how long an outage may last
    public static Graph connect(
            GraphAddress address, Duration giveUpAfter, OutageListener listener) {
        return connected(
                new Graph(
                        address,
                        giveUpAfter,
                        listener,
                        query ->
                                QueryGate.objection(
                                        query.text(), query.parameters(), query.language())));
    }

    /// The same with another gate before free queries.
    static Graph connect(GraphAddress address, FreeReader.Gate gate) {
        return connected(new Graph(address, Duration.ZERO, NOBODY, gate));
    }

    private static Graph connected(Graph graph) {
        try {
            graph.checked(() -> {
                graph.driver.verifyConnectivity();
                return graph;
            });
            return graph;
        } catch (GraphException e) {
            graph.close();
            throw e;
        }
    }

    public GraphAddress address() {
        return address;
    }

    /// The rows of a reading statement, all in memory.
    public List<Row> read(CypherFile file, Map<String, ?> parameters) {
        return patience.call(() -> readNow(file, parameters));
    }

    private List<Row> readNow(CypherFile file, Map<String, ?> parameters) {
        Query query = query(file, parameters);
        var config = TransactionConfig.builder().withTimeout(READ_TIMEOUT).build();
        return checked(() -> {
            try (Session session = driver.session(session(AccessMode.READ))) {
                return session.executeRead(transaction -> rows(transaction.run(query)), config);
            }
        });
    }

    /// Hands the rows of a reading statement over one by one, however many they are. Unlike the
    /// other methods it is not tried again when the connection breaks, as some rows have gone
    /// already; [#patiently] does that for work that can begin anew.
    public void readEach(CypherFile file, Map<String, ?> parameters, Consumer<Row> consumer) {
        readThrough(
                file,
                parameters,
                rows -> {
                    rows.forEachRemaining(consumer);
                    return file;
                });
    }

    /// What becomes of the rows of a reading statement, which come one by one as they are taken;
    /// like [#readEach] it is not tried again.
    public <T> T readThrough(
            CypherFile file, Map<String, ?> parameters, Function<Iterator<Row>, T> use) {
        Query query = query(file, parameters);
        return checked(() -> {
            try (Session session = driver.session(session(AccessMode.READ))) {
                return use.apply(new PlainRows(session.run(query, NO_TIMEOUT)));
            }
        });
    }

    /// Does some work in one write transaction; the work runs again if the transaction has to be
    /// repeated, so it must not change anything but the graph.
    public <T> T write(Function<Writing, T> work) {
        return call(() -> {
            try (Session session = driver.session(session(AccessMode.WRITE))) {
                return session.executeWrite(transaction -> work.apply(in(transaction)), NO_TIMEOUT);
            }
        });
    }

    /// Runs a statement that needs a transaction of its own, such as one that changes the schema.
    public void runAlone(CypherFile file, Map<String, ?> parameters) {
        Query query = query(file, parameters);
        call(() -> {
            try (Session session = driver.session(session(AccessMode.WRITE))) {
                return session.run(query, NO_TIMEOUT).consume();
            }
        });
    }

    /// Runs a query that somebody wrote freely, if it only reads, within limits.
    ///
    /// @throws GraphException.Unreachable if nobody answers; all else is told by the answer
    public FreeAnswer readFreely(FreeQuery query, FreeLimits limits) {
        return call(() -> freeReader.read(query, limits));
    }

    /// The plan of such a query, which is not run.
    ///
    /// @throws GraphException.Unreachable if nobody answers; all else is told by the answer
    public FreeAnswer explainFreely(FreeQuery query, FreeLimits limits) {
        return call(() -> freeReader.explain(query, limits));
    }

    /// Does work that can begin anew, again if the graph stops answering meanwhile.
    ///
    /// @throws GraphException.GivenUp if an outage lasts too long
    public void patiently(Runnable work) {
        patience.call(() -> {
            work.run();
            return work;
        });
    }

    @Override
    public void close() {
        freeReader.close();
        driver.close();
    }

    private static FreeLine freeLine(GraphAddress address) {
        SessionConfig session =
                SessionConfig.builder()
                        .withDatabase(DATABASE)
                        .withDefaultAccessMode(AccessMode.READ)
                        .withFetchSize(FreeLine.ROWS_AT_A_TIME)
                        .build();
        return new FreeLine(address, session, there -> driver(there, 1, Duration.ZERO));
    }

    private static Driver driver(GraphAddress address, int connections, Duration retries) {
        var config =
                Config.builder()
                        .withUserAgent("paperkin")
                        .withConnectionTimeout(5, TimeUnit.SECONDS)
                        .withMaxConnectionPoolSize(connections)
                        .withConnectionAcquisitionTimeout(20, TimeUnit.SECONDS)
                        .withMaxTransactionRetryTime(retries.toMillis(), TimeUnit.MILLISECONDS)
                        .withMinimumNotificationSeverity(NotificationSeverity.OFF)
                        .withTelemetryDisabled(true)
                        .build();
        try {
            return GraphDatabase.driver(address.uri(), token(address), config);
        } catch (IllegalArgumentException e) {
            throw new GraphException.Unreachable(
                    "'%s' is no address of a graph, which looks like bolt://localhost:7687."
                            .formatted(address.uri()),
                    e);
        }
    }

    private static AuthToken token(GraphAddress address) {
        return address.user().isEmpty()
                ? AuthTokens.none()
                : AuthTokens.basic(address.user(), address.password());
    }

    private static Query query(CypherFile file, Map<String, ?> parameters) {
        return new Query(file.text(), Map.copyOf(file.bind(parameters)));
    }

    private static Writing in(TransactionContext transaction) {
        return (file, parameters) -> rows(transaction.run(query(file, parameters)));
    }

    private static List<Row> rows(Result result) {
        return result.list(PlainValues::row);
    }

    private static SessionConfig session(AccessMode mode) {
        return SessionConfig.builder().withDatabase(DATABASE).withDefaultAccessMode(mode).build();
    }

    private boolean answers() {
        try {
            driver.verifyConnectivity();
            return true;
        } catch (Neo4jException e) {
            return false;
        }
    }

    private <T> T call(Supplier<T> work) {
        return patience.call(() -> checked(work));
    }

    private <T> T checked(Supplier<T> work) {
        try {
            return work.get();
        } catch (Neo4jException e) {
            throw GraphException.of(address, e);
        }
    }
}
