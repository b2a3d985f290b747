package paperkin.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.ConcurrentHistogram;
import org.jspecify.annotations.Nullable;
import paperkin.loader.LoaderException;
import paperkin.loader.bench.Latency;

/// People at their browsers: each sends a request, reads the whole answer, and goes on.
final class Clients implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int OK = 200;

    private final URI server;
    private final HttpClient http =
            HttpClient.newBuilder().version(Version.HTTP_1_1).connectTimeout(PATIENCE).build();

    Clients(URI server) {
        this.server = server;
    }

    /// When to stop, and how fast to go until then.
    ///
    /// @param clients how many ask at once
    /// @param actions at most so many
    /// @param time no action begins later
    /// @param perSecond requests to begin a second; 0 for as many as there are answers
    record Limits(int clients, long actions, Duration time, double perSecond) {

        static Limits of(int clients, long actions, Duration time) {
            return new Limits(clients, actions, time, 0);
        }
    }

    /// What came of it.
    ///
    /// @param requests that were answered
    /// @param complaint why the first failure failed
    record Outcome(Latency latency, long requests, double seconds, Optional<String> complaint) {}

    /// Carries out actions in their order, again from the first when all are done.
    Outcome carryOut(List<Action> actions, Limits limits) {
        var work = new Work(actions, limits);
        List<Thread> clients = new ArrayList<>();
        for (int client = 0; client < limits.clients(); client++) {
            clients.add(Thread.ofPlatform().name("client-" + client).start(work::goOn));
        }
        try {
            for (Thread client : clients) {
                client.join();
            }
        } catch (InterruptedException interrupted) {
            clients.forEach(Thread::interrupt);
            Thread.currentThread().interrupt();
            throw new LoaderException("The clients were interrupted.", interrupted);
        }
        return work.outcome();
    }

    /// An action and when it should begin, by [System#nanoTime].
    private record Turn(Action action, long due) {}

    /// What all clients of one round share.
    private final class Work {
        private static final int DIGITS = 3;

        private final List<Action> actions;
        private final Limits limits;
        private final ConcurrentHistogram micros = new ConcurrentHistogram(DIGITS);
        private final long begin = System.nanoTime();
        private long begun;
        private long requestsBegun;
        private long requestsAnswered;
        private long errors;
        private @Nullable String complaint;

        Work(List<Action> actions, Limits limits) {
            this.actions = List.copyOf(actions);
            this.limits = limits;
        }

        void goOn() {
            Optional<Turn> turn = next();
            while (turn.isPresent() && !Thread.currentThread().isInterrupted()) {
                carryOut(turn.get());
                turn = next();
            }
        }

        private synchronized Optional<Turn> next() {
            long now = System.nanoTime();
            long due =
                    limits.perSecond() == 0
                            ? now
                            : begin + Math.round(requestsBegun * 1e9 / limits.perSecond());
            if (begun == limits.actions() || Math.max(now, due) - begin > limits.time().toNanos()) {
                return Optional.empty();
            }
            Action action = actions.get((int) (begun % actions.size()));
            begun++;
            requestsBegun += action.paths().size();
            return Optional.of(new Turn(action, due));
        }

        private void carryOut(Turn turn) {
            waitUntil(turn.due());
            for (String path : turn.action().paths()) {
                Optional<String> failure = failure(path);
                if (failure.isPresent()) {
                    failed(failure.get());
                    return;
                }
                answered();
            }
            micros.recordValue(TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - turn.due()));
        }

        private synchronized void answered() {
            requestsAnswered++;
        }

        private synchronized void failed(String why) {
            errors++;
            complaint = complaint == null ? why : complaint;
        }

        synchronized Outcome outcome() {
            double seconds = (System.nanoTime() - begin) / 1e9;
            return new Outcome(
                    Figures.of(micros, errors),
                    requestsAnswered,
                    seconds,
                    Optional.ofNullable(complaint));
        }
    }

    private static void waitUntil(long due) {
        long left = due - System.nanoTime();
        while (left > 0 && !Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(left);
            left = due - System.nanoTime();
        }
    }

    /// Why a request was not answered; nothing if it was.
    private Optional<String> failure(String path) {
        var request = HttpRequest.newBuilder(server.resolve(path)).timeout(PATIENCE).build();
        try {
            HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
            return response.statusCode() == OK
                    ? Optional.empty()
                    : Optional.of(path + " was answered by " + response.statusCode() + ".");
        } catch (IOException failed) {
            return Optional.of(path + " was not answered (" + failed + ").");
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.of(path + " was interrupted.");
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
