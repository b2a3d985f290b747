package paperkin.loader.source.json;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import paperkin.loader.source.piece.Beginning;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Tells formats of JSON apart by the first object of a file.
final class JsonBeginning {

    private static final JsonFactory JSON = new JsonFactory();

    private JsonBeginning() {}

    /// Whether the file begins like an object of JSON, or a list.
    static boolean isJson(Beginning beginning) {
        return firstOfObject(beginning.text(), 0)
                || (beginning.startsWith('[')
                        && firstOfObject(beginning.text(), beginning.text().indexOf('[') + 1));
    }

    /// A test whether the first object has all these fields.
    static Predicate<Beginning> hasFields(String... names) {
        return beginning -> fields(beginning).containsAll(Set.of(names));
    }

    /// Whether each line is an object: not so in a list, and not if the first object goes on in the
    /// second line.
    static boolean isByLine(Beginning beginning) {
        List<String> lines = beginning.firstLines(2);
        return !beginning.startsWith('[')
                && (lines.size() < 2
                        || lines.getFirst().endsWith("}")
                        || lines.getLast().startsWith("{"));
    }

    /// The names of the fields of the first object, as far as the beginning goes.
    private static Set<String> fields(Beginning beginning) {
        Set<String> names = new HashSet<>();
        if (!isJson(beginning)) {
            return names;
        }
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), beginning.text())) {
            JsonToken token = parser.nextToken();
            token = token == JsonToken.START_ARRAY ? parser.nextToken() : token;
            while (token == JsonToken.START_OBJECT
                    && parser.nextToken() == JsonToken.PROPERTY_NAME) {
                names.add(parser.currentName());
                parser.nextToken();
                parser.skipChildren();
            }
        } catch (JacksonException e) {
            // The beginning breaks off here, or is damaged; what was seen so far has to do.
        }
        return names;
    }

    /// Whether an object begins here, or nothing else does.
    private static boolean firstOfObject(String text, int from) {
        String start = text.substring(from, Math.min(text.length(), from + 1_000)).strip();
        if (from > 0 && (start.isEmpty() || start.startsWith("]"))) {
            return true;
        }
        return start.startsWith("{") && start.substring(1).strip().matches("(?s)([\"}].*)?");
    }
}
