package paperkin.cypher.gate;

import java.util.List;
import java.util.Optional;

/// How large the values of expressions without loops are, and what they cost.
final class Values {

    private static final long MOST_NUMBERS = 1_000_000;
    private static final Extent SHORT = Extent.text(100);
    private static final Extent NAMES = Extent.list(100, SHORT);

    /// Pairs of characters that are compared in the time of one step, where a text is looked for.
    private static final long PAIRS_PER_STEP = 500;

    /// A text as short as this is found in another in one pass over that.
    private static final long SOON_FOUND = 100;

    private final Effort effort;
    private final Cost cost;

    Values(Effort effort, Cost cost) {
        this.effort = effort;
        this.cost = cost;
    }

    Extent projection(SyntaxNode node) {
        effort.extent(node.parts().getFirst());
        return Extent.ofItems(node.all("mapProjectionElement").map(this::projected).toList());
    }

    private Extent projected(SyntaxNode element) {
        return element.has("DOT")
                ? Extent.list(100, Effort.PROPERTY)
                : element.has("property")
                        ? Effort.PROPERTY
                        : effort.extent(element.parts().getLast());
    }

    /// A value with properties, indexes and slices after it.
    Extent postfixed(SyntaxNode node) {
        Extent extent = effort.extent(node.parts().getFirst());
        for (SyntaxNode postfix : node.all("postFix").toList()) {
            effort.all(postfix);
            extent =
                    postfix.has("property")
                            ? extent.item().or(Effort.PROPERTY)
                            : postfix.has("DOTDOT")
                                    ? sliced(postfix, extent)
                                    : item(postfix, extent);
        }
        return extent;
    }

    /// An index into a list, or the name of a property; a label test is neither, and small.
    private static Extent item(SyntaxNode postfix, Extent extent) {
        return postfix.has("LBRACKET") ? extent.item().or(Effort.PROPERTY) : Extent.ONE;
    }

    private Extent sliced(SyntaxNode postfix, Extent list) {
        Optional<Whole> from = postfix.after("LBRACKET").flatMap(effort::whole);
        Optional<Whole> to = postfix.after("DOTDOT").flatMap(effort::whole);
        boolean open = postfix.after("LBRACKET").filter(node -> node.is("DOTDOT")).isPresent();
        long start = from.map(Whole::least).orElse(0L);
        if (to.isPresent() && (open || from.isPresent())) {
            boolean sameSide = start < 0 == to.get().most() < 0;
            return sameSide ? list.first(Math.max(0, to.get().most() - start)) : list;
        }
        return from.isPresent() && from.get().most() < 0 ? list.first(-start) : list;
    }

    /// A sum, or lists or texts put together: then what comes of it is made anew.
    Extent joined(SyntaxNode node) {
        List<Extent> parts = effort.all(node);
        Extent extent = parts.getFirst();
        for (Extent part : parts.subList(1, parts.size())) {
            extent = extent.and(part);
            cost.copy(node, extent.length());
        }
        if (!cost.inLoop()) {
            cost.make(node, extent.length());
        }
        return extent;
    }

    /// Two values are compared down to the last item of the smaller one.
    Extent compared(SyntaxNode node) {
        List<Extent> sides = effort.all(node);
        cost.compare(node, sides.stream().mapToLong(Extent::total).min().orElse(1));
        node.child("comparisonExpression6").ifPresent(test -> searched(test, sides));
        return Extent.ONE;
    }

    private void searched(SyntaxNode test, List<Extent> sides) {
        if (test.has("IN") && isSearched(test.parts().getFirst())) {
            cost.step(test, sides.getLast().length());
        }
        if (test.has("CONTAINS") && sides.getLast().total() > SOON_FOUND) {
            long pairs = Extent.times(sides.getFirst().total(), sides.getLast().total());
            cost.step(test, pairs / PAIRS_PER_STEP);
        }
    }

    /// A list that stays the same during all loops is made a set once.
    private boolean isSearched(SyntaxNode list) {
        return !(list.is("variable") && !effort.isPassing(list.words())) && !list.is("parameter");
    }

    Extent call(SyntaxNode node) {
        List<SyntaxNode> arguments = node.all("functionArgument").toList();
        List<Extent> sizes = arguments.stream().map(effort::extent).toList();
        Extent all = sizes.stream().reduce(Extent::and).orElse(Extent.ONE);
        return switch (Functions.size(node.parts().getFirst().words())
                .orElse(Functions.Size.ROWS)) {
            case ONE -> Extent.ONE;
            case TEXT -> made(node, all.or(SHORT));
            case ARGUMENTS -> made(node, all);
            case ITEM -> all.item();
            case NAMES -> NAMES;
            case PATH -> Effort.PATH;
            case PROPERTIES -> Extent.list(100, Effort.PROPERTY);
            case ROWS -> Effort.collected(all);
            case NUMBERS -> range(node, arguments);
            case REPLACED -> made(node, replaced(sizes));
            case PIECES ->
                    made(node, new Extent(all.total(), all.total(), Extent.text(all.total())));
        };
    }

    private Extent made(SyntaxNode node, Extent extent) {
        cost.copy(node, extent.length());
        if (!cost.inLoop()) {
            cost.make(node, extent.length());
        }
        return extent;
    }

    private static Extent replaced(List<Extent> sizes) {
        return Extent.text(Extent.times(sizes.getFirst().total(), sizes.getLast().total()));
    }

    private Extent range(SyntaxNode node, List<SyntaxNode> arguments) {
        List<Optional<Whole>> bounds = arguments.stream().map(effort::whole).toList();
        boolean seen = bounds.size() >= 2 && bounds.stream().allMatch(Optional::isPresent);
        long step = seen && bounds.size() == 3 ? bounds.get(2).orElseThrow().least() : 1;
        long count =
                seen && step != 0
                        ? bounds.get(0).orElseThrow().count(bounds.get(1).orElseThrow(), step)
                        : Long.MAX_VALUE;
        if (count > MOST_NUMBERS) {
            cost.object(
                    node,
                    "range may give %,d numbers at most, and its bounds must be numbers, parameters or sizes."
                            .formatted(MOST_NUMBERS));
        }
        return Extent.list(Math.min(count, MOST_NUMBERS), Extent.ONE);
    }
}
