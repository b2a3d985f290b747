package paperkin.cypher.gate;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The gate before the server: lets a query through only if it can be read as one statement of the
/// language, holds only what is known to read the graph, and has bounds that can be seen on all
/// that the server would not interrupt.
public final class QueryGate {

    public static final String NO_READING =
            "Only queries that read are allowed here, but this one would change or administer something.";

    private static final int MOST_CHARACTERS = 8_000;

    // The server's parser recurses: on 2026.08.1 with its usual stack, sums of 200 terms, 200
    // nested lists or 150 nested CASEs overflow it, and planning grows exponentially with nested
    // subqueries (18 of them took 6 seconds).
    private static final int MOST_BRACKETS = 50;
    private static final int MOST_BRACES = 10;
    private static final int DEEPEST = 150;

    private static final int MOST_IN_PARAMETERS = 65_536;
    private static final int DEEPEST_PARAMETER = 20;

    private static final Set<String> PREFIXES = Set.of("EXPLAIN", "PROFILE", "USE");

    private QueryGate() {}

    /// Why the server should not even be asked to plan a query; empty if it may.
    ///
    /// @param parameters texts, numbers, truth values, lists and maps of them, and nulls
    public static Optional<Objection> objection(
            String query, Map<String, ?> parameters, Language language) {
        return toText(query)
                .or(() -> toShape(QueryShape.of(query)))
                .map(Objection::of)
                .or(() -> toParameters(parameters))
                .or(() -> toSyntax(Grammar.read(query, language), parameters));
    }

    private static Optional<String> toText(String query) {
        if (query.isBlank()) {
            return Optional.of("There is no query.");
        }
        if (query.length() > MOST_CHARACTERS) {
            return Optional.of(
                    "A query may have at most %,d characters, but this one has %,d."
                            .formatted(MOST_CHARACTERS, query.length()));
        }
        return query.contains("\\u") || query.contains("\\U")
                ? Optional.of(
                        "The escape \\u is not allowed: write the character itself, or pass it in a parameter.")
                : Optional.empty();
    }

    private static Optional<String> toShape(QueryShape shape) {
        if (PREFIXES.contains(shape.firstWord())) {
            return Optional.of(
                    "Please leave out %s: a query is answered, in this graph."
                            .formatted(shape.firstWord()));
        }
        if (shape.firstWord().equals("CYPHER")) {
            return Optional.of(
                    "Please leave out CYPHER: the language is said beside the query, as 5 or 25.");
        }
        if (shape.brackets() > MOST_BRACKETS || shape.braces() > MOST_BRACES) {
            return Optional.of(
                    "Brackets may be nested %d deep, braces %d deep, but this query goes deeper."
                            .formatted(MOST_BRACKETS, MOST_BRACES));
        }
        return shape.depth() > DEEPEST
                ? Optional.of(
                        "At most %d operators may follow each other between two commas, but this query has more."
                                .formatted(DEEPEST))
                : Optional.empty();
    }

    private static Optional<Objection> toParameters(Map<String, ?> parameters) {
        if (isTooDeep(parameters, DEEPEST_PARAMETER + 1)) {
            return Optional.of(
                    Objection.of(
                            "Parameters may be nested %d deep, but these go deeper."
                                    .formatted(DEEPEST_PARAMETER)));
        }
        return Extent.of(parameters).total() > MOST_IN_PARAMETERS
                ? Optional.of(
                        Objection.of(
                                "The parameters may have at most %,d items and characters, but these have more."
                                        .formatted(MOST_IN_PARAMETERS)))
                : Optional.empty();
    }

    private static boolean isTooDeep(@Nullable Object value, int levels) {
        return switch (value) {
            case Collection<?> items ->
                    levels == 0 || items.stream().anyMatch(item -> isTooDeep(item, levels - 1));
            case Map<?, ?> map -> isTooDeep(map.values(), levels);
            case null, default -> false;
        };
    }

    private static Optional<Objection> toSyntax(
            Grammar.Reading reading, Map<String, ?> parameters) {
        return switch (reading) {
            case Grammar.Reading.Unreadable unreadable -> Optional.of(unreadable.objection());
            case Grammar.Reading.Read read ->
                    Clauses.objection(read.statements())
                            .or(() -> new Patterns(parameters).objection(read.statements()))
                            .or(() -> Effort.objection(read.statements(), parameters));
        };
    }
}
