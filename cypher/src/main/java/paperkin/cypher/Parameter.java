package paperkin.cypher;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One `$parameter` of a statement.
///
/// @param fallback the value taken where none is given; empty if one must be given
/// @param choices the texts allowed; empty if any is
/// @param range the numbers allowed, or for a list how many entries; empty if any
public record Parameter(
        String name,
        ParameterType type,
        Optional<String> fallback,
        List<String> choices,
        Optional<Range> range,
        String description) {

    private static final String KEY = "Key";
    private static final String QUERY = "Query";
    private static final String TYPED = "Typed";
    private static final String TYPED_TITLE = "TypedTitle";
    private static final String FUZZY = "Fuzzy";

    /// Bounds of a number, both included.
    public record Range(long least, long most) {
        boolean holds(double number) {
            return least <= number && number <= most;
        }
    }

    public Parameter {
        choices = List.copyOf(choices);
    }

    /// Whether a value must be given.
    public boolean required() {
        return fallback.isEmpty();
    }

    /// A value, typed or as text, as the statement takes it; empty if it is not allowed.
    public Optional<Object> value(Object given) {
        return type.read(given).filter(this::allowed);
    }

    /// What a value of it looks like, in words: "a whole number from 1 to 100".
    public String expectation() {
        if (!choices.isEmpty()) {
            return "one of " + String.join(", ", choices);
        }
        return range.map(bounds ->
                        type == ParameterType.STRINGS
                                ? "%s with %d to %d entries"
                                        .formatted(type.words(), bounds.least, bounds.most)
                                : "%s from %d to %d"
                                        .formatted(type.words(), bounds.least, bounds.most))
                .orElse(type.words());
    }

    /// The same parameter with a range that reaches one further.
    Parameter withRoomForOneMore() {
        var wider = range.map(bounds -> new Range(bounds.least, bounds.most + 1));
        return new Parameter(name, type, fallback, choices, wider, description);
    }

    /// Puts the checked and typed value, or the default, among the statement's parameters.
    void bind(String statement, @Nullable Object given, Map<String, Object> bound) {
        Object value = given == null ? fallback(statement) : given;
        Object typed = value(value).orElseThrow(() -> refusal(statement, value));
        bound.put(name, typed);
        if (type == ParameterType.WORDS) {
            String text = (String) typed;
            bound.put(name + KEY, AliasKey.of(text));
            bound.put(name + QUERY, SearchWords.prefixQuery(text));
            bound.put(name + TYPED, SearchWords.typedQuery(text));
            bound.put(name + TYPED_TITLE, SearchWords.typedTitleQuery(text));
            bound.put(name + FUZZY, SearchWords.fuzzyQuery(text));
        }
    }

    /// The further parameters that free text binds: what surface forms are looked up by, and its
    /// full-text queries: for what has been typed whole, for what is being typed, the same for
    /// titles alone, and with room for typing errors.
    List<String> derivedNames() {
        return type == ParameterType.WORDS
                ? List.of(name + KEY, name + QUERY, name + TYPED, name + TYPED_TITLE, name + FUZZY)
                : List.of();
    }

    private String fallback(String statement) {
        return fallback.orElseThrow(() ->
                new GraphException.BadParameter(
                        name,
                        "'%s' needs the parameter '%s': %s."
                                .formatted(statement, name, description)));
    }

    private boolean allowed(Object typed) {
        if (!choices.isEmpty() && !choices.contains(typed)) {
            return false;
        }
        return range.isEmpty()
                || switch (typed) {
                    case Number number -> range.get().holds(number.doubleValue());
                    case Collection<?> items -> range.get().holds(items.size());
                    default -> true;
                };
    }

    private GraphException refusal(String statement, Object value) {
        return new GraphException.BadParameter(
                name,
                "The parameter '%s' of '%s' must be %s, but was '%s'."
                        .formatted(name, statement, expectation(), shortened(value)));
    }

    private static String shortened(Object value) {
        String text = String.valueOf(value);
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }
}
