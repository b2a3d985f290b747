package paperkin.loader.corpus;

import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// JSON Lines: one object per line. `title` is required; `id`, `abstract`, `year` (an integer),
/// `date`, `doi`, `arxivId`, `url`, `venue` and `authors` (a list of names) may be absent or null;
/// all other fields are passed over. A DOI or arXiv id that has no field of its own is taken from
/// the address, an arXiv id from the DOI or the id too.
final class JsonLinesParser implements LineParser {

    private static final JsonFactory JSON = new JsonFactory();

    private final String source;

    JsonLinesParser(String source) {
        this.source = source;
    }

    @Override
    public void accept(Line line, Consumer<Entry> out) {
        if (line.isFaulty()) {
            out.accept(rejected(line, line.fault()));
        } else if (!line.isBlank()) {
            out.accept(entry(line));
        }
    }

    @Override
    public void end(Consumer<Entry> out) {
        // Every line is an entry of its own.
    }

    private Entry entry(Line line) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), line.text())) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return rejected(
                        line,
                        "A line is one JSON object, found "
                                + JsonFields.describe(parser.currentToken())
                                + ".");
            }
            JsonFields fields = JsonFields.read(parser);
            return parser.nextToken() == null
                    ? new Entry.Read(fields.record(source, line.number()))
                    : rejected(line, "A line is one JSON object, found more behind it.");
        } catch (JsonFields.Unusable e) {
            return rejected(line, e.reason());
        } catch (JacksonException e) {
            return rejected(line, "The line is not valid JSON or breaks off.");
        }
    }

    private Entry rejected(Line line, String reason) {
        return new Entry.Rejected(source, line.number(), reason);
    }
}
