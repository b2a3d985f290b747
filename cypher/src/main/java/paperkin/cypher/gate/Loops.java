package paperkin.cypher.gate;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// What it costs to go through lists within one expression, and how large what comes of it is.
final class Loops {

    /// A running value so large that what is added to it shows and what it started with does not.
    private static final long LARGE = 1_000_000_000_000L;

    private final Effort effort;
    private final Cost cost;

    Loops(Effort effort, Cost cost) {
        this.effort = effort;
        this.cost = cost;
    }

    Extent comprehension(SyntaxNode node) {
        Extent list = effort.extent(node.after("IN").orElseThrow());
        Extent item = list.item();
        Optional<SyntaxNode> made = node.after("BAR");
        Extent each =
                loop(
                        node,
                        node.parts().getFirst(),
                        list,
                        () -> {
                            node.after("WHERE").ifPresent(effort::extent);
                            Extent value = made.map(effort::extent).orElse(item);
                            cost.make(
                                    node, made.filter(Loops::isNew).isEmpty() ? 1 : value.total());
                            return value;
                        });
        return new Extent(
                list.length(),
                Math.min(
                        Extent.times(list.length(), each.total()),
                        made.isPresent() ? Long.MAX_VALUE : list.total()),
                each);
    }

    /// What is only passed on takes no memory, and what is collected from rows the server counts.
    private static boolean isNew(SyntaxNode value) {
        return !value.is("variable")
                && !value.is("patternComprehension")
                && !value.is("collectExpression");
    }

    Extent predicate(SyntaxNode node) {
        Extent list = effort.extent(node.after("IN").orElseThrow());
        loop(
                node,
                node.parts().getFirst(),
                list,
                () -> node.after("WHERE").map(effort::extent).orElse(Extent.ONE));
        return Extent.ONE;
    }

    /// What is added to the running value in each turn is found by trials with large ones.
    Extent reduction(SyntaxNode node) {
        List<SyntaxNode> parts = node.parts();
        Extent start = effort.extent(parts.get(1));
        Extent list = effort.extent(parts.get(3));
        Extent once = tried(node, new Extent(LARGE, LARGE, start.element()), list);
        Extent twice = tried(node, new Extent(2 * LARGE, 2 * LARGE, once.element()), list);
        if (twice.total() - once.total() > LARGE || twice.depth() > once.depth()) {
            cost.object(
                    node,
                    "reduce may add to its running value in each turn, but not multiply or nest it.");
            return start;
        }
        Extent end = grown(start, once, list.length());
        turn(node, end, list, parts.subList(4, parts.size()));
        cost.make(node, end.total());
        return end;
    }

    private Extent tried(SyntaxNode node, Extent running, Extent list) {
        cost.startTrial();
        Extent extent = turn(node, running, list, List.of(node.parts().get(4)));
        cost.endTrial();
        return extent;
    }

    private Extent turn(
            SyntaxNode node, Extent running, Extent list, List<SyntaxNode> expressions) {
        return effort.with(
                node.parts().getFirst().words(),
                running,
                () -> loop(node, node.parts().get(2), list, () -> last(expressions)));
    }

    private Extent last(List<SyntaxNode> expressions) {
        return expressions.stream().map(effort::extent).reduce(Extent.ONE, (_, next) -> next);
    }

    private static Extent grown(Extent start, Extent once, long turns) {
        return new Extent(
                Extent.plus(
                        Math.max(start.length(), 1),
                        Extent.times(turns, Math.max(0, once.length() - LARGE))),
                Extent.plus(start.total(), Extent.times(turns, Math.max(0, once.total() - LARGE))),
                once.element());
    }

    private Extent loop(SyntaxNode node, SyntaxNode variable, Extent list, Supplier<Extent> body) {
        cost.enter(node, list.length());
        Extent extent = effort.with(variable.words(), list.item(), body);
        cost.leave();
        return extent;
    }
}
