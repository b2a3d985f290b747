package paperkin.cypher;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.summary.ResultSummary;

/// Answers queries that somebody wrote freely: planned first, judged by the [ReadOnlyGate], and
/// only then run, all in one transaction that may not write.
///
/// The caller is free again shortly after the time allowed, even where the server does not notice
/// that its own time is up, as within one long expression.
final class FreeReader {

    /// How much longer than the server the caller waits, for the server's own word.
    private static final Duration GRACE = Duration.ofSeconds(1);

    private final Driver driver;
    private final SessionConfig session;
    private final ReadOnlyGate gate;

    FreeReader(Driver driver, SessionConfig session, String database) {
        this.driver = driver;
        this.session = session;
        this.gate = new ReadOnlyGate(database);
    }

    /// @throws Neo4jException if the server cannot be reached
    FreeAnswer read(String query, Map<String, Object> parameters, FreeLimits limits) {
        Optional<String> objection = gate.objection(query);
        return objection.isPresent()
                ? new FreeAnswer.Refused(objection.get())
                : inTime(new FutureTask<>(() -> answer(query, parameters, limits)), limits);
    }

    private FreeAnswer inTime(FutureTask<FreeAnswer> task, FreeLimits limits) {
        Thread.ofVirtual().name("free-query").start(task);
        try {
            return task.get(limits.time().plus(GRACE).toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return FreeFailures.tooLong(limits);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new FreeAnswer.Failed("The query was given up, as its caller was stopped.");
        } catch (ExecutionException e) {
            throw rethrown(e);
        } finally {
            // Interrupting the driver breaks the connection, which ends the query on the server.
            task.cancel(true);
        }
    }

    private static RuntimeException rethrown(ExecutionException failure) {
        return failure.getCause() instanceof RuntimeException cause
                ? cause
                : new IllegalStateException("A free query ended unexpectedly.", failure);
    }

    private FreeAnswer answer(String query, Map<String, Object> parameters, FreeLimits limits) {
        long start = System.nanoTime();
        var config = TransactionConfig.builder().withTimeout(limits.time()).build();
        try (Session open = driver.session(session);
                Transaction transaction = open.beginTransaction(config)) {
            Optional<String> objection = gate.objection(explain(transaction, query, parameters));
            return objection.isPresent()
                    ? new FreeAnswer.Refused(objection.get())
                    : rows(transaction.run(query, parameters), limits, start);
        } catch (Neo4jException e) {
            return FreeFailures.of(e, limits);
        }
    }

    /// Error messages name lines of this text, see [FreeFailures].
    private static ResultSummary explain(
            Transaction transaction, String query, Map<String, Object> parameters) {
        return transaction.run("EXPLAIN\n" + query, parameters).consume();
    }

    private static FreeAnswer rows(Result result, FreeLimits limits, long start) {
        var rows = new ArrayList<Row>();
        long bytes = 0;
        while (result.hasNext() && rows.size() < limits.rows() && bytes < limits.bytes()) {
            Row row = PlainValues.row(result.next());
            bytes += PlainValues.bytes(row.values());
            rows.add(row);
        }
        boolean truncated = result.hasNext();
        List<String> columns = result.keys();
        if (result.consume().queryPlan().isPresent()) {
            return new FreeAnswer.Refused(
                    "Please leave out EXPLAIN and PROFILE: a query is answered.");
        }
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        return new FreeAnswer.Rows(columns, rows, truncated, millis);
    }
}
