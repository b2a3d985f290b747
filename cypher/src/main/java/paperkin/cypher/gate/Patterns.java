package paperkin.cypher.gate;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Patterns must say how long their paths are at most.
final class Patterns {

    /// Steps of a path where only shortest ones are looked for.
    static final int MOST_SHORTEST = 20;

    private static final int MOST = 10;
    private static final int MOST_PATHS = 100;

    /// Planning them takes time that grows with each level.
    private static final int DEEPEST = 4;

    private final Map<String, ?> parameters;

    Patterns(Map<String, ?> parameters) {
        this.parameters = parameters;
    }

    Optional<Objection> objection(SyntaxNode query) {
        return objection(query, MOST, 0);
    }

    private Optional<Objection> objection(SyntaxNode node, int outer, int levels) {
        int most = isShortest(node) ? MOST_SHORTEST : outer;
        int depth = levels + (node.is("patternComprehension") ? 1 : 0);
        Optional<Objection> objection =
                switch (node.kind()) {
                    case "pathLength", "quantifier" -> objectionToLength(node, most);
                    case "selector", "pathPatternPrefix" -> objectionToCount(node);
                    case "patternComprehension" -> objectionToDepth(node, depth);
                    default -> Optional.empty();
                };
        for (SyntaxNode child : node.children()) {
            objection = objection.or(() -> objection(child, most, depth));
        }
        return objection;
    }

    private static boolean isShortest(SyntaxNode node) {
        return node.is("shortestPathPattern")
                || node.child("selector")
                        .or(() -> node.child("pathPatternPrefix"))
                        .filter(prefix -> prefix.has("SHORTEST"))
                        .isPresent();
    }

    private static Optional<Objection> objectionToDepth(SyntaxNode node, int depth) {
        return depth <= DEEPEST
                ? Optional.empty()
                : Optional.of(
                        Objection.at(
                                node,
                                "Patterns in lists may be nested %d deep.".formatted(DEEPEST)));
    }

    private static Optional<Objection> objectionToLength(SyntaxNode node, int most) {
        Optional<String> bound = upperBound(node).filter(number -> isAtMost(number, most));
        return bound.isPresent()
                ? Optional.empty()
                : Optional.of(
                        Objection.at(
                                node,
                                ("A pattern must say how many steps it takes at most, as in *1..3 or"
                                                + " {1,3}: up to %d, and up to %d where the shortest path is"
                                                + " looked for.")
                                        .formatted(MOST, MOST_SHORTEST)));
    }

    /// The last number, unless it is only the lower bound.
    private static Optional<String> upperBound(SyntaxNode node) {
        if (node.has("DOTDOT") || node.has("COMMA")) {
            return node.after(node.has("COMMA") ? "COMMA" : "DOTDOT")
                    .filter(SyntaxNode::isNumber)
                    .map(SyntaxNode::text);
        }
        return node.children().stream()
                .filter(SyntaxNode::isNumber)
                .map(SyntaxNode::text)
                .findFirst();
    }

    private Optional<Objection> objectionToCount(SyntaxNode prefix) {
        Optional<String> paths =
                prefix.children().stream()
                        .filter(child ->
                                child.isNumber() || child.is("nonNegativeIntegerSpecification"))
                        .map(this::number)
                        .findFirst();
        return paths.isEmpty() || isAtMost(paths.get(), MOST_PATHS)
                ? Optional.empty()
                : Optional.of(
                        Objection.at(
                                prefix,
                                "At most %d paths between two nodes may be asked for."
                                        .formatted(MOST_PATHS)));
    }

    private String number(SyntaxNode count) {
        String words = count.words();
        @Nullable Object given = parameters.get(words.startsWith("$") ? words.substring(1) : words);
        return words.startsWith("$") ? String.valueOf(given) : words;
    }

    private static boolean isAtMost(String number, int most) {
        try {
            return Integer.parseInt(number.replace("_", "")) <= most;
        } catch (NumberFormatException _) {
            return false;
        }
    }
}
