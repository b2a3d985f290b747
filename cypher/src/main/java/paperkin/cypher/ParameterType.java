package paperkin.cypher;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What a parameter may hold, and how text from a command line or an address becomes such a value.
public enum ParameterType {
    STRING("string", "text") {
        @Override
        Optional<Object> read(Object given) {
            return given instanceof String text ? Optional.of(text) : Optional.empty();
        }
    },
    INTEGER("integer", "a whole number") {
        @Override
        Optional<Object> read(Object given) {
            return switch (given) {
                case Integer number -> Optional.of(number.longValue());
                case Long number -> Optional.of(number);
                case String text when text.strip().matches("[+-]?\\d{1,18}") ->
                        Optional.of(Long.valueOf(text.strip()));
                default -> Optional.empty();
            };
        }
    },
    DECIMAL("decimal", "a number") {
        @Override
        Optional<Object> read(Object given) {
            return switch (given) {
                case Number number -> Optional.of(number.doubleValue());
                case String text when text.strip().matches("[+-]?\\d{1,18}(\\.\\d{1,18})?") ->
                        Optional.of(Double.valueOf(text.strip()));
                default -> Optional.empty();
            };
        }
    },
    BOOLEAN("boolean", "true or false") {
        @Override
        Optional<Object> read(Object given) {
            return switch (String.valueOf(given).strip().toLowerCase(Locale.ROOT)) {
                case "true" -> Optional.of(true);
                case "false" -> Optional.of(false);
                default -> Optional.empty();
            };
        }
    },
    /// A list of texts; one text is split at its commas.
    STRINGS("list<string>", "a list of texts") {
        @Override
        Optional<Object> read(Object given) {
            return switch (given) {
                case String text ->
                        Optional.of(
                                Arrays.stream(text.split(","))
                                        .map(String::strip)
                                        .filter(part -> !part.isEmpty())
                                        .toList());
                case Collection<?> items when items.stream().allMatch(String.class::isInstance) ->
                        Optional.of(List.copyOf(items));
                default -> Optional.empty();
            };
        }
    },
    /// Free text to search for; it binds further parameters with full-text queries, see
    /// [SearchWords].
    WORDS("words", "words to search for") {
        @Override
        Optional<Object> read(Object given) {
            return given instanceof String text ? Optional.of(text.strip()) : Optional.empty();
        }
    },
    /// The rows of one batch; statements that load only.
    ROWS("rows", "a list of rows") {
        @Override
        Optional<Object> read(Object given) {
            return given instanceof Collection<?> rows
                            && rows.stream().allMatch(Map.class::isInstance)
                    ? Optional.of(given)
                    : Optional.empty();
        }
    },
    MAP("map", "a map") {
        @Override
        Optional<Object> read(Object given) {
            return given instanceof Map<?, ?> ? Optional.of(given) : Optional.empty();
        }
    };

    private final String keyword;
    private final String words;

    ParameterType(String keyword, String words) {
        this.keyword = keyword;
        this.words = words;
    }

    /// The type as a header names it.
    public String keyword() {
        return keyword;
    }

    /// The type in words, for a sentence such as "… must be a whole number".
    public String words() {
        return words;
    }

    /// The value as this type, or empty if it is none.
    abstract Optional<Object> read(Object given);

    static Optional<ParameterType> named(String keyword) {
        return Arrays.stream(values()).filter(type -> type.keyword.equals(keyword)).findFirst();
    }
}
