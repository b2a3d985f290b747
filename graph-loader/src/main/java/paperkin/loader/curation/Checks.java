package paperkin.loader.curation;

import java.util.HashSet;
import java.util.List;

/// What every decision must fulfil; the messages name the field.
final class Checks {

    private Checks() {}

    static void filled(String field, String value) {
        check(!value.isBlank(), "The field '%s' must not be empty.".formatted(field));
        check(
                value.strip().equals(value),
                "The field '%s' must not begin or end with a space, found \"%s\"."
                        .formatted(field, value));
    }

    static void filled(String field, List<String> values) {
        check(!values.isEmpty(), "The field '%s' must hold at least one text.".formatted(field));
        values.forEach(value -> filled(field, value));
        check(
                new HashSet<>(values).size() == values.size(),
                "The field '%s' must not hold the same text twice, found %s."
                        .formatted(field, values));
    }

    static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
