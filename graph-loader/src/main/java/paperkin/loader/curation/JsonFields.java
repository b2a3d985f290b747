package paperkin.loader.curation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// The fields of a JSON object, taken out one by one; what is left in the end has no place there.
final class JsonFields {

    private final String object;
    private final Map<String, JsonNode> left = new LinkedHashMap<>();
    private final Set<String> known = new LinkedHashSet<>();

    private JsonFields(String object) {
        this.object = object;
    }

    /// @param object what it is called in messages, as in `'merge'`
    static JsonFields of(String object, JsonNode node) {
        Checks.check(
                node.isObject(),
                "%s must be an object in braces, found %s.".formatted(object, node));
        var fields = new JsonFields(object);
        node.properties().forEach(field -> fields.left.put(field.getKey(), field.getValue()));
        return fields;
    }

    boolean has(String field) {
        return left.containsKey(field);
    }

    JsonNode take(String field) {
        known.add(field);
        JsonNode value = left.remove(field);
        if (value == null) {
            throw new IllegalArgumentException("%s lacks the field '%s'.".formatted(object, field));
        }
        return value;
    }

    /// A text that must be there.
    String text(String field) {
        return text(field, take(field));
    }

    /// A text that is empty if it is not there.
    String textIfAny(String field) {
        known.add(field);
        return has(field) ? text(field) : "";
    }

    List<String> texts(String field) {
        JsonNode list = take(field);
        Checks.check(
                list.isArray(),
                "The field '%s' must be a list of texts, found %s.".formatted(field, list));
        List<String> texts = new ArrayList<>();
        list.forEach(each -> texts.add(text(field, each)));
        return texts;
    }

    private static String text(String field, JsonNode value) {
        Checks.check(
                value.isString(),
                "The field '%s' must hold text in quotes, found %s.".formatted(field, value));
        return value.stringValue();
    }

    /// Checks that all has been taken.
    void end() {
        if (!left.isEmpty()) {
            throw new IllegalArgumentException(
                    "%s has no field '%s'; it has %s."
                            .formatted(
                                    object,
                                    left.keySet().iterator().next(),
                                    String.join(", ", known)));
        }
    }
}
