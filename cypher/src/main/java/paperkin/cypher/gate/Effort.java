package paperkin.cypher.gate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// How much the expressions of a query can take, for one row at most. While the server works out an
/// expression it looks neither at the clock nor at most of the memory it takes, so this is judged
/// before: by the lengths of lists and texts, as far as they can be seen, and by how loops stand
/// within loops. It is an abstract interpretation: each part of the syntax is given the size that
/// its value has at most.
final class Effort {

    /// What a list of unknown length has at most: no more are collected in the time of a query.
    static final long MOST_ITEMS = 5_000_000;

    /// The memory that a transaction may take holds little more.
    private static final long MOST_COLLECTED = 50_000_000;

    /// Neighbours of one node, and what is told of them.
    private static final long MOST_NEIGHBOURS = 100_000;

    private static final long MOST_OF_NEIGHBOURS = 2_000_000;

    /// A value is handed over whole, and the server does not stop in the midst of it.
    private static final long MOST_IN_VALUE = 100_000_000;

    /// Lists within lists are handed over by functions that call themselves.
    private static final int DEEPEST = 60;

    /// What a property holds at most: a text such as an abstract, or a list of short ones.
    static final Extent PROPERTY = new Extent(1_000, 8_000, Extent.text(200));

    private static final Extent UNKNOWN = new Extent(MOST_ITEMS, MOST_COLLECTED, PROPERTY);
    static final Extent PATH = Extent.list(2L * Patterns.MOST_SHORTEST, Extent.ONE);

    private final Map<String, ?> parameters;
    private final Cost cost = new Cost();
    private final Values values = new Values(this, cost);
    private final Loops loops = new Loops(this, cost);

    /// Names of one turn of a loop.
    private final Set<String> passing = new HashSet<>();

    private Map<String, Extent> names = new HashMap<>();
    private Extent answer = Extent.ONE;
    private boolean repeated;

    private Effort(Map<String, ?> parameters) {
        this.parameters = parameters;
    }

    /// @param query the syntax, which must hold nothing but what [Clauses] allows
    static Optional<Objection> objection(SyntaxNode query, Map<String, ?> parameters) {
        var effort = new Effort(parameters);
        effort.extent(query);
        return effort.cost.objection();
    }

    Extent extent(SyntaxNode node) {
        if (node.isToken() || !cost.mayLook(node)) {
            return Extent.ONE;
        }
        cost.step(node, 1);
        Extent extent = byKind(node);
        if (extent.depth() > DEEPEST) {
            cost.object(
                    node,
                    "Lists and maps may stand at most %d deep in each other.".formatted(DEEPEST));
        }
        if (extent.total() > MOST_IN_VALUE) {
            cost.object(
                    node,
                    "A value may have at most %,d items and characters in all, as far as that can be seen."
                            .formatted(MOST_IN_VALUE));
        }
        return extent;
    }

    private Extent byKind(SyntaxNode node) {
        return switch (node.kind()) {
            case "union", "regularQuery", "when" -> branches(node);
            case "subqueryClause", "existsExpression", "countExpression", "collectExpression" ->
                    inner(node);
            case "returnItems" -> returned(node);
            case "letItem", "unwindClause", "forListClause", "procedureResultItem" -> named(node);
            case "pattern",
                    "patternElement",
                    "parenthesizedPath",
                    "nodePattern",
                    "relationshipPattern" ->
                    pattern(node);
            case "variable" -> names.getOrDefault(node.words(), UNKNOWN);
            case "parameter" -> Extent.of(parameters.get(node.words().substring(1)));
            case "stringLiteral" -> Extent.text(node.words().length());
            case "listLiteral", "map" -> Extent.ofItems(all(node));
            case "mapProjection" -> values.projection(node);
            case "expression2" -> values.postfixed(node);
            case "expression6" -> values.joined(node);
            case "expression7", "expression8" -> values.compared(node);
            case "expression",
                    "expression11",
                    "expression10",
                    "expression9",
                    "expression5",
                    "expression4",
                    "expression3" ->
                    single(node);
            case "listComprehension" -> loops.comprehension(node);
            case "patternComprehension" -> patternComprehension(node);
            case "listItemsPredicate" -> loops.predicate(node);
            case "reduceExpression", "allReduceExpressionValidArguments" -> loops.reduction(node);
            case "functionInvocation" -> values.call(node);
            default -> all(node).stream().reduce(Extent.ONE, Extent::or);
        };
    }

    List<Extent> all(SyntaxNode node) {
        return node.parts().stream().map(this::extent).toList();
    }

    private Extent single(SyntaxNode node) {
        all(node);
        return Extent.ONE;
    }

    /// What one branch calls a name, the next one does not know.
    private Extent branches(SyntaxNode node) {
        var before = Map.copyOf(names);
        var after = new HashMap<>(names);
        for (SyntaxNode branch : node.parts()) {
            names = new HashMap<>(before);
            extent(branch);
            names.forEach((name, size) -> after.merge(name, size, Extent::or));
        }
        names = after;
        return Extent.ONE;
    }

    /// A query within another may use a name of the outer one for something else.
    private Extent inner(SyntaxNode node) {
        var before = Map.copyOf(names);
        Extent outer = answer;
        answer = Extent.ONE;
        all(node);
        Extent found = answer;
        answer = outer;
        before.forEach((name, size) -> names.merge(name, size, Extent::or));
        return node.is("collectExpression") ? collected(found) : Extent.ONE;
    }

    static Extent collected(Extent item) {
        return Extent.list(MOST_ITEMS, item).atMost(MOST_COLLECTED);
    }

    /// All are worked out before any is named, as one can take over the name of another.
    private Extent returned(SyntaxNode node) {
        var named = new HashMap<String, Extent>();
        for (SyntaxNode item : node.all("returnItem").toList()) {
            Extent extent = extent(item.parts().getFirst());
            answer = answer.or(extent);
            if (item.has("AS")) {
                named.put(item.parts().get(1).words(), extent);
            }
        }
        names.putAll(named);
        return Extent.ONE;
    }

    private Extent named(SyntaxNode node) {
        SyntaxNode first = node.parts().getFirst();
        SyntaxNode last = node.parts().getLast();
        switch (node.kind()) {
            case "letItem" -> names.put(first.words(), extent(last));
            case "forListClause" -> names.put(first.words(), extent(last).item());
            case "unwindClause" -> names.put(last.words(), extent(first).item());
            default -> names.put(last.words(), PROPERTY);
        }
        return Extent.ONE;
    }

    /// A name within a part of a pattern that is repeated stands for a list after it.
    private Extent pattern(SyntaxNode node) {
        boolean outer = repeated;
        repeated |= node.has("quantifier") || node.has("pathLength");
        Extent size = repeated || node.is("pattern") ? PATH : Extent.ONE;
        node.child("variable").ifPresent(name -> names.put(name.words(), size));
        node.parts().stream().filter(part -> !part.is("variable")).forEach(this::extent);
        repeated = outer;
        return Extent.ONE;
    }

    /// Its rows are memory that the server counts, and between them it looks at the clock.
    private Extent patternComprehension(SyntaxNode node) {
        node.child("variable").ifPresent(path -> names.put(path.words(), PATH));
        node.all("pathPatternNonEmpty").forEach(this::extent);
        node.after("WHERE").ifPresent(this::extent);
        return Extent.list(MOST_NEIGHBOURS, extent(node.after("BAR").orElseThrow()))
                .atMost(MOST_OF_NEIGHBOURS);
    }

    /// The whole numbers that an expression can be, where that can be seen.
    Optional<Whole> whole(SyntaxNode node) {
        return Whole.of(node, parameters, this::tried);
    }

    /// The size of an expression that is not worked out now.
    Extent tried(SyntaxNode node) {
        cost.startTrial();
        Extent extent = extent(node);
        cost.endTrial();
        return extent;
    }

    /// Whether a name means something else in each turn of a loop.
    boolean isPassing(String name) {
        return passing.contains(name);
    }

    /// Does something while a name stands for a value of this size.
    Extent with(String name, Extent size, Supplier<Extent> body) {
        var before = names;
        boolean added = passing.add(name);
        names = new HashMap<>(before);
        names.put(name, size);
        Extent extent = body.get();
        names = before;
        if (added) {
            passing.remove(name);
        }
        return extent;
    }
}
