package paperkin.bench;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import paperkin.bench.Clients.Limits;
import paperkin.bench.Clients.Outcome;
import paperkin.cypher.CypherFile;
import paperkin.cypher.Graph;
import paperkin.cypher.Row;
import paperkin.loader.bench.QueryKind;
import paperkin.loader.bench.StoreFigures;
import paperkin.loader.bench.StoreFigures.Answers;
import paperkin.loader.bench.StoreFigures.Conditions;
import paperkin.loader.bench.StoreFigures.Mix;
import paperkin.loader.bench.StoreFigures.Naive;
import paperkin.loader.bench.StoreFigures.Size;
import paperkin.loader.speed.HeapPeak;
import paperkin.loader.speed.Machine;

/// Times the answers of a server that runs, over HTTP: each kind of query by one client alone and
/// by several at once, all kinds mixed, and related papers beside plain Cypher.
///
/// @param plan how much is asked
/// @param words is told what goes on, and why requests failed
public record QueryBench(Plan plan, Consumer<String> words) {

    private static final CypherFile SIZE = CypherFile.load("bench/graph-size");

    /// How much is asked.
    ///
    /// @param clients how many ask at once
    /// @param actions of each kind and round at most
    /// @param time of each kind and round at most
    /// @param warmUp of each kind before the first round
    /// @param mixed time of a round of all kinds mixed
    /// @param perSecond requests a second that are sent whatever the answers take
    /// @param hubPapers how many papers to relate beside plain Cypher, for as long as the mix at
    ///   most
    public record Plan(
            int rounds,
            int clients,
            long actions,
            Duration time,
            Duration warmUp,
            Duration mixed,
            double perSecond,
            int hubPapers,
            long seed) {}

    /// What is to be measured.
    ///
    /// @param server that answers
    /// @param graph behind it
    /// @param mebibytes of its store
    /// @param loadBefore the machine's load average before it was opened
    public record Subject(URI server, Graph graph, long mebibytes, double loadBefore) {}

    /// Measures one store.
    public StoreFigures measure(Subject subject) {
        try (var heap = new HeapPeak()) {
            return measure(subject, heap);
        }
    }

    private StoreFigures measure(Subject subject, HeapPeak heap) {
        words.accept("Drawing what to ask …");
        Arguments arguments = new ArgumentDraw(subject.graph(), plan.seed()).draw();
        var actions = new Actions(arguments);
        List<Answers> answers = new ArrayList<>();
        List<Mix> mixes = new ArrayList<>();
        List<Naive> naive = new ArrayList<>();
        var rival = new NaiveRelated(subject.graph(), hubPapers(arguments), plan.mixed());
        try (var clients = new Clients(subject.server())) {
            warmUp(clients, actions);
            for (int round = 1; round <= plan.rounds(); round++) {
                words.accept("Round %d of %d …".formatted(round, plan.rounds()));
                answers.addAll(answers(clients, actions));
                mixes.add(mix(clients, actions, 0));
                mixes.add(mix(clients, actions, plan.perSecond()));
                naive.add(rival.round());
            }
        }
        return new StoreFigures(
                Instant.now(),
                conditions(subject, heap.mebibytes()),
                size(subject),
                answers,
                mixes,
                naive);
    }

    private List<String> hubPapers(Arguments arguments) {
        return arguments.hubPapers().stream().limit(plan.hubPapers()).toList();
    }

    private void warmUp(Clients clients, Actions actions) {
        words.accept("Warming up …");
        for (QueryKind kind : QueryKind.values()) {
            carryOut(
                    clients,
                    actions.of(kind),
                    Limits.of(plan.clients(), Long.MAX_VALUE, plan.warmUp()));
        }
    }

    private List<Answers> answers(Clients clients, Actions actions) {
        List<Answers> answers = new ArrayList<>();
        for (QueryKind kind : QueryKind.values()) {
            List<Action> ofKind = actions.of(kind);
            if (ofKind.isEmpty()) {
                words.accept("The graph has nothing to ask for: " + kind.text() + ".");
                continue;
            }
            for (int atOnce : List.of(1, plan.clients())) {
                Outcome outcome =
                        carryOut(clients, ofKind, Limits.of(atOnce, plan.actions(), plan.time()));
                answers.add(new Answers(kind, atOnce, outcome.latency()));
            }
        }
        return answers;
    }

    private Mix mix(Clients clients, Actions actions, double perSecond) {
        Outcome outcome =
                carryOut(
                        clients,
                        actions.mixed(plan.seed()),
                        new Limits(plan.clients(), Long.MAX_VALUE, plan.mixed(), perSecond));
        return new Mix(perSecond, outcome.requests(), outcome.seconds(), outcome.latency());
    }

    private Outcome carryOut(Clients clients, List<Action> actions, Limits limits) {
        Outcome outcome = clients.carryOut(actions, limits);
        outcome.complaint().ifPresent(words);
        return outcome;
    }

    private Conditions conditions(Subject subject, long heapMebibytes) {
        return new Conditions(
                Machine.here(), subject.loadBefore(), heapMebibytes, plan.clients(), plan.seed());
    }

    private static Size size(Subject subject) {
        Row row = subject.graph().read(SIZE, Map.of()).getFirst();
        return new Size(
                row.integer("papers"),
                row.integer("concepts"),
                row.integer("nodes"),
                row.integer("edges"),
                subject.mebibytes());
    }
}
