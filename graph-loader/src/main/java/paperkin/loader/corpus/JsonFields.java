package paperkin.loader.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// The fields of one JSON object that say something of a paper.
final class JsonFields {

    private static final Set<String> TEXTS =
            Set.of("id", "title", "abstract", "date", "doi", "arxivId", "url", "venue");

    private final Map<String, String> texts = new HashMap<>();
    private final List<String> authors = new ArrayList<>();
    private OptionalInt year = OptionalInt.empty();

    private JsonFields() {}

    /// Reads an object to its end.
    ///
    /// @param parser stands at the start of the object
    /// @throws Unusable if a field is of another type than expected
    static JsonFields read(JsonParser parser) {
        JsonFields fields = new JsonFields();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            fields.readField(parser.currentName(), parser);
        }
        return fields;
    }

    /// @throws Unusable if there is no title
    PaperRecord record(String source, int line) {
        String title = text("title");
        if (title.isEmpty()) {
            throw new Unusable("A paper has a title, found none.");
        }
        return new PaperRecord(
                source,
                line,
                text("id"),
                title,
                text("abstract"),
                year,
                text("date"),
                doi(),
                arxivId(),
                url(),
                text("venue"),
                authors);
    }

    /// What a token is, in words.
    static String describe(@Nullable JsonToken token) {
        return switch (token) {
            case START_OBJECT, END_OBJECT -> "an object";
            case START_ARRAY, END_ARRAY -> "a list";
            case VALUE_STRING -> "a string";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "a truth value";
            case VALUE_NULL -> "null";
            case null -> "nothing";
            case NOT_AVAILABLE, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT -> "something else";
        };
    }

    private void readField(String name, JsonParser parser) {
        JsonToken token = parser.nextToken();
        if (token == JsonToken.VALUE_NULL) {
            return;
        }
        if (TEXTS.contains(name)) {
            texts.put(name, string(name, "a string", parser));
        } else if (name.equals("year")) {
            year = OptionalInt.of(readYear(parser));
        } else if (name.equals("authors")) {
            readAuthors(parser);
        } else {
            parser.skipChildren();
        }
    }

    private int readYear(JsonParser parser) {
        if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
            throw mismatch("year", "an integer", parser);
        }
        String digits = parser.getString();
        if (!digits.matches("[12]\\d{3}")) {
            throw new Unusable("\"year\" lies between 1000 and 2999, found " + digits + ".");
        }
        return Integer.parseInt(digits);
    }

    private void readAuthors(JsonParser parser) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw mismatch("authors", "a list of strings", parser);
        }
        authors.clear();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            String name = string("authors", "a list of strings", parser);
            if (!name.isEmpty()) {
                authors.add(name);
            }
        }
    }

    private static String string(String name, String expected, JsonParser parser) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw mismatch(name, expected, parser);
        }
        String text = parser.getString().strip();
        if (text.codePoints()
                .anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            throw new Unusable("\"" + name + "\" holds one half of a surrogate pair.");
        }
        return text;
    }

    private static Unusable mismatch(String name, String expected, JsonParser parser) {
        return new Unusable(
                "\"%s\" is %s, found %s."
                        .formatted(name, expected, describe(parser.currentToken())));
    }

    private String text(String name) {
        return texts.getOrDefault(name, "");
    }

    private String doi() {
        return firstOf(Identifiers.doi(text("doi")), Identifiers.doi(text("url")));
    }

    private String arxivId() {
        return firstOf(
                Identifiers.arxivId(text("arxivId")),
                Identifiers.arxivId(text("url")),
                Identifiers.arxivId(text("doi")),
                Identifiers.arxivId(text("id")));
    }

    /// Only addresses of the web: pages will link to them.
    private String url() {
        return text("url").matches("(?i)https?://\\S+") ? text("url") : "";
    }

    private static String firstOf(String... candidates) {
        return Stream.of(candidates).filter(text -> !text.isEmpty()).findFirst().orElse("");
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
