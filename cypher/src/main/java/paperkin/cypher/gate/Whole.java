package paperkin.cypher.gate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The whole numbers that an expression can be, where that can be seen.
///
/// @param least the least of them
/// @param most the greatest of them
record Whole(long least, long most) {

    private static final long MOST = 1_000_000_000_000L;

    Whole {
        least = Math.clamp(least, -MOST, MOST);
        most = Math.clamp(most, -MOST, MOST);
    }

    /// Reads an expression.
    ///
    /// @param lengths how long a list or text can be that stands in an expression
    static Optional<Whole> of(
            SyntaxNode node, Map<String, ?> parameters, Function<SyntaxNode, Extent> lengths) {
        return switch (node.kind()) {
            case "literal", "parenthesizedExpression", "functionArgument" ->
                    node.parts().size() == 1
                            ? of(node.parts().getFirst(), parameters, lengths)
                            : Optional.empty();
            case "numberLiteral" -> number(node.words());
            case "parameter" -> number(parameters.get(node.words().substring(1)));
            case "functionInvocation" -> function(node, lengths);
            case "expression3" ->
                    of(node.parts().getFirst(), parameters, lengths)
                            .map(value -> node.has("MINUS") ? value.negative() : value);
            case "expression6" -> sum(node, parameters, lengths);
            default -> Optional.empty();
        };
    }

    private static Optional<Whole> number(@Nullable Object value) {
        try {
            return value == null ? Optional.empty() : Optional.of(exactly(value.toString()));
        } catch (NumberFormatException noInteger) {
            return Optional.empty();
        }
    }

    private static Whole exactly(String text) {
        long value = Long.parseLong(text);
        return new Whole(value, value);
    }

    private static Optional<Whole> function(SyntaxNode call, Function<SyntaxNode, Extent> lengths) {
        String name = call.children().getFirst().words();
        List<SyntaxNode> arguments = call.all("functionArgument").toList();
        boolean counts = name.equalsIgnoreCase("size") || name.equalsIgnoreCase("length");
        return counts && arguments.size() == 1
                ? Optional.of(new Whole(0, lengths.apply(arguments.getFirst()).length()))
                : Optional.empty();
    }

    private static Optional<Whole> sum(
            SyntaxNode node, Map<String, ?> parameters, Function<SyntaxNode, Extent> lengths) {
        Optional<Whole> sum = of(node.children().getFirst(), parameters, lengths);
        for (int at = 2; at < node.children().size(); at += 2) {
            Optional<Whole> next = of(node.children().get(at), parameters, lengths);
            boolean minus = node.children().get(at - 1).is("MINUS");
            sum =
                    sum.flatMap(before ->
                            next.map(value -> before.plus(minus ? value.negative() : value)));
        }
        return sum;
    }

    private Whole negative() {
        return new Whole(-most, -least);
    }

    private Whole plus(Whole other) {
        return new Whole(least + other.least, most + other.most);
    }

    /// How many numbers there can be from here to another, in steps of this size.
    long count(Whole end, long step) {
        long widest = Math.max(Math.abs(end.most - least), Math.abs(end.least - most));
        return widest / Math.abs(step) + 1;
    }
}
