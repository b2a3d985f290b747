package paperkin.loader.source.json;

import paperkin.loader.source.piece.Dialect;
import paperkin.loader.source.piece.JsonElements;
import paperkin.loader.source.piece.Lines;

/// The formats whose records are JSON objects. All of them may come one object per line, in a list,
/// or laid out over several lines.
public final class JsonDialects {

    private static final Dialect.Cutter CUTTER =
            (in, beginning) ->
                    JsonBeginning.isByLine(beginning) ? new Lines(in) : new JsonElements(in);

    /// Whatever has a title.
    public static final Dialect PLAIN =
            new Dialect(
                    JsonBeginning::isJson,
                    CUTTER,
                    source ->
                            new JsonRecordParser(source, new PlainObject(source.fields())::draft));

    private JsonDialects() {}
}
