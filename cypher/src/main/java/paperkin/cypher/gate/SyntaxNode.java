package paperkin.cypher.gate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A part of a query's syntax.
///
/// @param kind the grammar's name for it: of a rule, such as `matchClause`, or of a token, such as
///   `LIMITROWS`
/// @param text a token's own text; "" for a rule
/// @param children the parts it is made of, in order; a token has none
/// @param place where it begins
record SyntaxNode(String kind, String text, List<SyntaxNode> children, Place place) {

    SyntaxNode {
        children = List.copyOf(children);
    }

    boolean is(String other) {
        return kind.equals(other);
    }

    boolean isToken() {
        return !text.isEmpty();
    }

    boolean isNumber() {
        return is("UNSIGNED_DECIMAL_INTEGER");
    }

    boolean has(String child) {
        return children.stream().anyMatch(node -> node.is(child));
    }

    Optional<SyntaxNode> child(String wanted) {
        return all(wanted).findFirst();
    }

    Stream<SyntaxNode> all(String wanted) {
        return children.stream().filter(node -> node.is(wanted));
    }

    /// The children that are no tokens, such as the operands of an operator.
    List<SyntaxNode> parts() {
        return children.stream().filter(node -> !node.isToken()).toList();
    }

    /// The part that follows a token, if that token is there.
    Optional<SyntaxNode> after(String token) {
        for (int at = 0; at + 1 < children.size(); at++) {
            if (children.get(at).is(token)) {
                return Optional.of(children.get(at + 1));
            }
        }
        return Optional.empty();
    }

    /// The tokens' texts without what stands between them, and names without their backticks.
    String words() {
        return isToken()
                ? unquoted()
                : children.stream().map(SyntaxNode::words).collect(Collectors.joining());
    }

    private String unquoted() {
        return is("ESCAPED_SYMBOLIC_NAME")
                ? text.substring(1, text.length() - 1).replace("``", "`")
                : text;
    }
}
