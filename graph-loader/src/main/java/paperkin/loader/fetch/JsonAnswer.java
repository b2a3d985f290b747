package paperkin.loader.fetch;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// An answer in JSON.
record JsonAnswer(JsonNode root) {

    private static final JsonMapper JSON = new JsonMapper();

    /// Nothing, if the text breaks off or is no JSON.
    static Optional<JsonAnswer> of(String text) {
        try {
            return Optional.of(new JsonAnswer(JSON.readTree(text)));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /// The objects of a list, each as a line; nothing, if there is no such list.
    static Optional<List<String>> lines(JsonNode list) {
        return list.isArray() && list.values().stream().allMatch(JsonNode::isObject)
                ? Optional.of(list.values().stream().map(JSON::writeValueAsString).toList())
                : Optional.empty();
    }

    static OptionalLong number(JsonNode value) {
        return value.isIntegralNumber() ? OptionalLong.of(value.longValue()) : OptionalLong.empty();
    }

    /// What an error says, under one of the usual names; "" if it says nothing.
    static String complaint(String answer) {
        return of(answer).stream()
                .flatMap(error -> Stream.of("message", "error").map(error.root::path))
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .findFirst()
                .orElse("");
    }
}
