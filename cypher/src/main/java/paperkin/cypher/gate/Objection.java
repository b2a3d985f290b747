package paperkin.cypher.gate;

import java.util.Optional;

/// Why a query may not run.
///
/// @param rule the rule that it breaks, as one sentence
/// @param place where it breaks it; empty if that is no single place
public record Objection(String rule, Optional<Place> place) {

    public static Objection of(String rule) {
        return new Objection(rule, Optional.empty());
    }

    static Objection at(SyntaxNode node, String rule) {
        return new Objection(rule, Optional.of(node.place()));
    }
}
