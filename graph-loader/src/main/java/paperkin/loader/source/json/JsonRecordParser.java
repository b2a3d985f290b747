package paperkin.loader.source.json;

import java.util.function.Consumer;
import java.util.function.Function;
import paperkin.loader.corpus.Entry;
import paperkin.loader.corpus.RecordDraft;
import paperkin.loader.source.piece.Piece;
import paperkin.loader.source.piece.PieceParser;
import paperkin.loader.source.piece.Source;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// JSON objects, each a record. Of a key that stands twice in an object, the last one counts.
final class JsonRecordParser implements PieceParser {

    // What stands behind an object is asked for here, to say so.
    private static final JsonMapper JSON =
            JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    private final String source;
    private final Function<JsonObject, RecordDraft> format;
    private boolean hasRead;

    /// @param format what an object of this format says; throws [JsonObject.Unusable]
    JsonRecordParser(Source source, Function<JsonObject, RecordDraft> format) {
        this.source = source.name();
        this.format = format;
    }

    @Override
    public void accept(Piece raw, Consumer<Entry> out) {
        Piece piece = raw.stripped();
        hasRead = hasRead || piece.isFaulty() || !piece.isBlank();
        if (piece.isFaulty()) {
            out.accept(new Entry.Rejected(source, piece.line(), piece.fault(), piece.raw()));
        } else if (!piece.isBlank()) {
            out.accept(entry(source, piece, format));
        }
    }

    @Override
    public void end(Consumer<Entry> out) {
        if (!hasRead) {
            out.accept(new Entry.Rejected(source, 1, "A record is one JSON object, found none."));
        }
    }

    /// What a piece says, or why it cannot be used.
    ///
    /// @param format what an object says; throws [JsonObject.Unusable]
    static Entry entry(String source, Piece piece, Function<JsonObject, RecordDraft> format) {
        try {
            return format.apply(object(piece)).raw(piece.raw()).entry(source, piece.line());
        } catch (JsonObject.Unusable e) {
            return new Entry.Rejected(source, piece.line(), e.reason(), piece.raw());
        }
    }

    /// The object that a piece is.
    ///
    /// @throws JsonObject.Unusable if it is none
    static JsonObject object(Piece piece) {
        try (JsonParser parser = JSON.createParser(piece.text())) {
            JsonToken first = parser.nextToken();
            JsonObject object = new JsonObject(JSON.readTree(parser));
            if (first != JsonToken.START_OBJECT) {
                throw new JsonObject.Unusable(
                        "A record is one JSON object, found %s."
                                .formatted(JsonObject.describe(object.node())));
            }
            if (parser.nextToken() != null) {
                throw new JsonObject.Unusable("A record is one JSON object, found more behind it.");
            }
            return object;
        } catch (JacksonException e) {
            throw new JsonObject.Unusable("The record is not valid JSON or breaks off.");
        }
    }
}
