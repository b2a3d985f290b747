package paperkin.loader.source.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import tools.jackson.databind.JsonNode;

/// A JSON object that is asked for what a format says is there. What is absent or null is empty;
/// what is of another type than the format says makes the record [unusable][Unusable].
record JsonObject(JsonNode node) {

    /// A string, or empty.
    String text(String name) {
        JsonNode value = node.path(name);
        return isAbsent(value) ? "" : string(name, "a string", value);
    }

    /// The first of these names that holds a string with something in it, or empty.
    String firstText(String... names) {
        return Arrays.stream(names)
                .map(this::text)
                .filter(t -> !t.isBlank())
                .findFirst()
                .orElse("");
    }

    /// A string or a number, as it is written; or empty.
    String scalar(String name) {
        JsonNode value = node.path(name);
        if (isAbsent(value)) {
            return "";
        }
        if (!value.isString() && !value.isNumber()) {
            throw mismatch(name, "a string or a number", value);
        }
        return value.asString();
    }

    /// A year between 1000 and 2999, or nothing.
    OptionalInt year(String name) {
        JsonNode value = node.path(name);
        if (isAbsent(value)) {
            return OptionalInt.empty();
        }
        if (!value.isIntegralNumber()) {
            throw mismatch(name, "an integer", value);
        }
        String digits = value.asString();
        if (!digits.matches("[12]\\d{3}")) {
            throw new Unusable(
                    "\"%s\" lies between 1000 and 2999, found %s.".formatted(name, digits));
        }
        return OptionalInt.of(Integer.parseInt(digits));
    }

    /// An object; one without fields if it is absent.
    JsonObject object(String name) {
        JsonNode value = node.path(name);
        if (!isAbsent(value) && !value.isObject()) {
            throw mismatch(name, "an object", value);
        }
        return new JsonObject(value);
    }

    List<JsonObject> objects(String name) {
        List<JsonObject> objects = new ArrayList<>();
        for (JsonNode value : elements(name, "a list of objects")) {
            if (!value.isObject()) {
                throw mismatch(name, "a list of objects", value);
            }
            objects.add(new JsonObject(value));
        }
        return objects;
    }

    List<String> texts(String name) {
        return elements(name, "a list of strings").stream()
                .map(value -> string(name, "a list of strings", value))
                .toList();
    }

    /// The strings of a list of whatever else; empty if it is none.
    List<String> textsAmong(String name) {
        return node.path(name).values().stream()
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .toList();
    }

    /// The elements of a list; none if it is absent.
    Collection<JsonNode> elements(String name, String expected) {
        JsonNode value = node.path(name);
        if (!isAbsent(value) && !value.isArray()) {
            throw mismatch(name, expected, value);
        }
        return value.values();
    }

    boolean has(String name) {
        return !isAbsent(node.path(name));
    }

    static Unusable mismatch(String name, String expected, JsonNode found) {
        return new Unusable("\"%s\" is %s, found %s.".formatted(name, expected, describe(found)));
    }

    /// What a value is, in words.
    static String describe(JsonNode value) {
        return switch (value.getNodeType()) {
            case OBJECT -> "an object";
            case ARRAY -> "a list";
            case STRING -> "a string";
            case NUMBER -> "a number";
            case BOOLEAN -> "a truth value";
            case NULL -> "null";
            case MISSING -> "nothing";
            case BINARY, POJO -> "something else";
        };
    }

    private static boolean isAbsent(JsonNode value) {
        return value.isMissingNode() || value.isNull();
    }

    private static String string(String name, String expected, JsonNode value) {
        if (!value.isString()) {
            throw mismatch(name, expected, value);
        }
        return value.stringValue();
    }

    /// An object that describes no paper.
    static final class Unusable extends RuntimeException {

        Unusable(String reason) {
            super(reason, null, false, false);
        }

        /// What was expected and what was found, one whole sentence.
        String reason() {
            return String.valueOf(getMessage());
        }
    }
}
