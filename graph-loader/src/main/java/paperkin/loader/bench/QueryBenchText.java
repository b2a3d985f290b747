package paperkin.loader.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import paperkin.loader.bench.StoreFigures.Mix;
import paperkin.loader.bench.StoreFigures.Naive;

/// A report on queries for people.
public final class QueryBenchText {

    private static final String ROW = "%-28s %6s %6s  %s%n";

    private QueryBenchText() {}

    /// For each store, where and when, what answers took and how many were given; then how the
    /// stores compare.
    public static String of(QueryBenchReport report) {
        String notes =
                "Milliseconds, through the HTTP API on loopback, with server and clients on the same"
                        + " cores; the median of the\nrounds and, in brackets, the least and the most"
                        + " of them.\n";
        return notes
                + report.stores().stream().map(QueryBenchText::store).collect(Collectors.joining())
                + growth(report.stores());
    }

    private static String store(StoreFigures store) {
        return "\n"
                + head(store)
                + answers(store)
                + store.mixes().stream()
                        .map(Mix::perSecond)
                        .distinct()
                        .sorted()
                        .map(rate -> mix(store, rate))
                        .collect(Collectors.joining())
                + naive(store.naive());
    }

    private static String head(StoreFigures store) {
        var conditions = store.conditions();
        var machine = conditions.machine();
        return String.format(
                Locale.ROOT,
                "%,d papers, %,d concepts: %,d nodes, %,d edges, %,d MiB%n"
                        + "%s, %d cores, %s, heap %,d of at most %,d MiB, load average before %.2f,"
                        + " seed %d, %s%n",
                store.size().papers(),
                store.size().concepts(),
                store.size().nodes(),
                store.size().edges(),
                store.size().mebibytes(),
                machine.processor(),
                machine.cores(),
                machine.java(),
                conditions.heapMebibytes(),
                machine.heapMebibytes(),
                conditions.loadBefore(),
                conditions.seed(),
                store.when());
    }

    private static String answers(StoreFigures store) {
        String clients = store.conditions().clients() + " clients: ";
        return String.format(
                        Locale.ROOT,
                        ROW,
                        "",
                        "floor",
                        "aim",
                        columns(
                                clients + "median",
                                "p95",
                                "p99",
                                "1 client: median",
                                "p95",
                                "errors"))
                + Arrays.stream(QueryKind.values())
                        .filter(kind -> store.rounds(kind, false).findAny().isPresent())
                        .map(kind -> row(store, kind))
                        .collect(Collectors.joining());
    }

    private static String row(StoreFigures store, QueryKind kind) {
        long errors =
                store.answers().stream()
                        .filter(round -> round.kind() == kind)
                        .mapToLong(round -> round.latency().errors())
                        .sum();
        return String.format(
                Locale.ROOT,
                ROW,
                kind.text(),
                kind.floor(),
                kind.aim(),
                columns(
                        spread(store, kind, false, Latency::median),
                        spread(store, kind, false, Latency::p95),
                        spread(store, kind, false, Latency::p99),
                        spread(store, kind, true, Latency::median),
                        spread(store, kind, true, Latency::p95),
                        String.valueOf(errors)));
    }

    private static String spread(
            StoreFigures store, QueryKind kind, boolean alone, ToDoubleFunction<Latency> figure) {
        return Spread.of(store.rounds(kind, alone).mapToDouble(figure)).text();
    }

    private static String columns(String... cells) {
        return Arrays.stream(cells)
                .map("%22s"::formatted)
                .collect(Collectors.joining())
                .stripTrailing();
    }

    private static String mix(StoreFigures store, double rate) {
        List<Mix> rounds = store.mixes().stream().filter(mix -> mix.perSecond() == rate).toList();
        long errors = rounds.stream().mapToLong(mix -> mix.latency().errors()).sum();
        String what =
                rounds.getFirst().isAtARate()
                        ? String.format(
                                Locale.ROOT,
                                "mixed, %.0f requests/s whatever the answers take (p95 from the time"
                                        + " they were due)",
                                rate)
                        : "mixed, as much as the clients can get (floor 150 requests/s, aim 500)";
        return String.format(
                Locale.ROOT,
                "%s: %s requests/s, p95 %s, %d errors%n",
                what,
                Spread.of(rounds.stream().mapToDouble(Mix::throughput)).text(),
                Spread.of(rounds.stream().mapToDouble(mix -> mix.latency().p95())).text(),
                errors);
    }

    private static String naive(List<Naive> rounds) {
        if (rounds.isEmpty()) {
            return "";
        }
        return String.format(
                Locale.ROOT,
                "related papers of papers with hubs, plain Cypher : ours, over the driver (floor 5 x,"
                        + " aim 20 x): %s x, %s : %s%n",
                Spread.of(rounds.stream().mapToDouble(Naive::ratio)).text(),
                Spread.of(rounds.stream().mapToDouble(round -> round.theirs().median())).text(),
                Spread.of(rounds.stream().mapToDouble(round -> round.ours().median())).text());
    }

    /// How much longer answers take on each graph than on the smallest.
    private static String growth(List<StoreFigures> stores) {
        return stores.stream()
                .skip(1)
                .map(large -> growth(stores.getFirst(), large))
                .collect(Collectors.joining());
    }

    private static String growth(StoreFigures small, StoreFigures large) {
        return String.format(
                        Locale.ROOT,
                        "%np95 at %,d papers : at %,d (floor 2 x, aim 1.3 x)%n",
                        large.size().papers(),
                        small.size().papers())
                + Arrays.stream(QueryKind.values())
                        .map(kind -> growth(small, large, kind))
                        .collect(Collectors.joining());
    }

    private static String growth(StoreFigures small, StoreFigures large, QueryKind kind) {
        Spread before = p95(small, kind);
        Spread after = p95(large, kind);
        return before.isKnown() && after.isKnown()
                ? String.format(
                        Locale.ROOT,
                        "%-28s %.2f x (%.2f–%.2f)%n",
                        kind.text(),
                        after.median() / before.median(),
                        after.least() / before.most(),
                        after.most() / before.least())
                : "";
    }

    private static Spread p95(StoreFigures store, QueryKind kind) {
        return Spread.of(store.rounds(kind, false).mapToDouble(Latency::p95));
    }
}
