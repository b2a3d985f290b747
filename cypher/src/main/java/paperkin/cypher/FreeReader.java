package paperkin.cypher;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.neo4j.driver.Query;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.summary.ResultSummary;
import paperkin.cypher.gate.Objection;

/// Answers queries that somebody wrote freely: judged by their syntax, then planned and judged by
/// their plan, and only then run, in a transaction that may not write.
///
/// The caller is free again shortly after the time allowed, even where the server does not notice
/// that its own time is up, as within one long expression. Until such a query has ended there,
/// others are turned away.
final class FreeReader implements AutoCloseable {

    /// The name under which a transaction carries the query's id.
    private static final String ID = "paperkin";

    /// How much longer than the server the caller waits, for the server's own word.
    private static final Duration GRACE = Duration.ofSeconds(1);

    private static final Duration SOON = Duration.ofSeconds(2);

    /// What becomes of a query that has been planned.
    private interface Next {
        FreeAnswer take(Transaction transaction, ResultSummary explained, RowTaking taking);
    }

    /// Judges a query before the server sees it.
    interface Gate {
        Optional<Objection> objection(FreeQuery query);
    }

    private final Gate gate;
    private final FreeLines lines;
    private final PlanGate plans;
    private final Runaways runaways;

    FreeReader(Gate gate, FreeLines lines, String database, Runaways runaways) {
        this.gate = gate;
        this.lines = lines;
        this.plans = new PlanGate(database);
        this.runaways = runaways;
    }

    /// @throws Neo4jException if the server cannot be reached
    FreeAnswer read(FreeQuery query, FreeLimits limits) {
        return ask(
                query,
                limits,
                (transaction, explained, taking) -> {
                    Optional<String> objection = plans.objection(explained);
                    return objection.isPresent()
                            ? new FreeAnswer.Refused(objection.get(), Optional.empty())
                            : taking.take(transaction.run(statement(query, "")));
                });
    }

    /// The plan of a query, which is not carried out.
    ///
    /// @throws Neo4jException if the server cannot be reached
    FreeAnswer explain(FreeQuery query, FreeLimits limits) {
        return ask(query, limits, (_, explained, _) -> plans.planned(explained));
    }

    private FreeAnswer ask(FreeQuery query, FreeLimits limits, Next next) {
        Optional<Objection> objection = gate.objection(query);
        if (objection.isPresent()) {
            return FreeAnswer.Refused.of(objection.get());
        }
        if (runaways.any()) {
            return new FreeAnswer.Unavailable(
                    "A query before has not ended in its time, so none is answered until it has.",
                    SOON);
        }
        return lines.take()
                .map(line -> ask(query, limits, next, line))
                .orElseGet(() ->
                        new FreeAnswer.Unavailable(
                                "As many queries as the server may answer at once are running.",
                                SOON));
    }

    private FreeAnswer ask(FreeQuery query, FreeLimits limits, Next next, FreeLine line) {
        String id = UUID.randomUUID().toString();
        var config =
                TransactionConfig.builder()
                        .withTimeout(limits.time())
                        .withMetadata(Map.of(ID, id))
                        .build();
        var taking = new RowTaking(limits, line);
        var task = new Asking(() -> answer(query, next, config, taking), line);
        Thread.ofVirtual().name("free-query").start(task);
        try {
            return task.get(limits.time().plus(GRACE).toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            runaways.watch(id);
            return FreeFailures.tooLong(limits);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new FreeAnswer.Failed("The query was given up, as its caller was stopped.");
        } catch (ExecutionException e) {
            throw rethrown(e);
        } finally {
            task.cutIfNotDone();
        }
    }

    /// One query being asked over its line, which is free again when that is over.
    private final class Asking extends FutureTask<FreeAnswer> {

        private final FreeLine line;

        Asking(Callable<FreeAnswer> asking, FreeLine line) {
            super(asking);
            this.line = line;
        }

        /// The server ends a query whose asker is gone, when it next looks.
        void cutIfNotDone() {
            synchronized (line) {
                if (!isDone()) {
                    line.cut();
                }
            }
        }

        @Override
        protected void done() {
            synchronized (line) {
                lines.giveBack(line);
            }
        }
    }

    private static RuntimeException rethrown(ExecutionException failure) {
        return failure.getCause() instanceof RuntimeException cause
                ? cause
                : new IllegalStateException("A free query ended unexpectedly.", failure);
    }

    private static FreeAnswer answer(
            FreeQuery query, Next next, TransactionConfig config, RowTaking taking) {
        FreeLine line = taking.line();
        try (Session session = line.session();
                Transaction transaction = session.beginTransaction(config)) {
            ResultSummary explained = transaction.run(statement(query, " EXPLAIN")).consume();
            return next.take(transaction, explained, taking);
        } catch (Neo4jException e) {
            return line.isCut() ? taking.cutOff() : FreeFailures.of(e, taking.limits());
        } catch (IllegalStateException closed) {
            // The line was cut by closing its driver.
            return taking.cutOff();
        }
    }

    /// The query begins on the second line, which [FreeFailures] knows.
    private static Query statement(FreeQuery query, String prefix) {
        return new Query(
                query.language().prefix() + prefix + '\n' + query.text(), query.parameters());
    }

    @Override
    public void close() {
        runaways.close();
        lines.close();
    }
}
