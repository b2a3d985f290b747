package paperkin.loader.bench;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import paperkin.loader.speed.Machine;

/// What was measured of the queries on one store. Each round has its own figures.
///
/// @param when the last of it ended
/// @param conditions what else bears on it
/// @param size of the graph
/// @param answers how long the answers took, kind by kind
/// @param mixes how many requests were answered when all kinds came mixed
/// @param naive ours beside Cypher as one would first write it
public record StoreFigures(
        Instant when,
        Conditions conditions,
        Size size,
        List<Answers> answers,
        List<Mix> mixes,
        List<Naive> naive) {

    public StoreFigures {
        answers = List.copyOf(answers);
        mixes = List.copyOf(mixes);
        naive = List.copyOf(naive);
    }

    /// Where and how it was measured.
    ///
    /// @param loadBefore the machine's load average over the minute before the store was opened
    /// @param heapMebibytes the most that the heap held, server and clients together
    /// @param clients how many asked at once
    /// @param seed of the choice of what was asked
    public record Conditions(
            Machine machine, double loadBefore, long heapMebibytes, int clients, long seed) {}

    /// How much the graph holds.
    ///
    /// @param mebibytes of the store's folder
    public record Size(long papers, long concepts, long nodes, long edges, long mebibytes) {}

    /// The answers to one kind of query in one round.
    ///
    /// @param clients how many asked at once, each as soon as it had an answer
    public record Answers(QueryKind kind, int clients, Latency latency) {}

    /// One round of all kinds mixed.
    ///
    /// @param perSecond how many requests were sent a second, whether or not others had ended, and
    ///   their times counted from when they should have begun; 0 where the clients asked as soon as
    ///   they had an answer
    /// @param requests that were answered
    /// @param seconds it took
    public record Mix(double perSecond, long requests, double seconds, Latency latency) {

        boolean isAtARate() {
            return perSecond > 0;
        }

        double throughput() {
            return requests / seconds;
        }
    }

    /// One round of related papers, of papers that have the most frequent concepts.
    ///
    /// @param ours the catalogue's query, which explains, too
    /// @param theirs the one that counts shared concepts
    public record Naive(Latency ours, Latency theirs) {

        double ratio() {
            return theirs.median() / ours.median();
        }
    }

    /// Whether every request was answered.
    public boolean allAnswered() {
        return Stream.of(
                        answers.stream().map(Answers::latency),
                        mixes.stream().map(Mix::latency),
                        naive.stream().map(Naive::ours))
                .flatMap(Function.identity())
                .allMatch(latency -> latency.errors() == 0);
    }

    /// The rounds of one kind.
    Stream<Latency> rounds(QueryKind kind, boolean alone) {
        return answers.stream()
                .filter(round -> round.kind() == kind && (round.clients() == 1) == alone)
                .map(Answers::latency);
    }
}
