package paperkin.loader.source.json;

import java.util.function.Function;
import java.util.function.Predicate;
import paperkin.loader.corpus.RecordDraft;
import paperkin.loader.source.piece.Beginning;
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

    public static final Dialect ARXIV =
            dialect(
                    JsonBeginning.hasFields("id", "categories", "authors_parsed")
                            .or(JsonBeginning.hasFields("id", "categories", "versions")),
                    ArxivRecord::draft);

    public static final Dialect OPENALEX =
            dialect(
                    JsonBeginning.hasFields("id", "abstract_inverted_index")
                            .or(JsonBeginning.hasFields("id", "authorships"))
                            .or(JsonBeginning.hasFields("id", "referenced_works")),
                    OpenAlexWork::draft);

    public static final Dialect SEMANTIC_SCHOLAR =
            dialect(
                    JsonBeginning.hasFields("corpusid", "title")
                            .or(JsonBeginning.hasFields("paperId", "title")),
                    ScholarPaper::draft);

    /// Abstracts and citations, of which papers are made by a [ScholarShelf]; alone they are none.
    public static final Dialect SEMANTIC_SCHOLAR_SUPPLEMENT =
            Dialect.ofLines(
                    JsonBeginning.hasFields("corpusid", "abstract")
                            .and(JsonBeginning.hasFields("title").negate())
                            .or(JsonBeginning.hasFields("citingcorpusid", "citedcorpusid")),
                    SupplementAlone::new);

    /// What Hugging Face's API answers.
    public static final Dialect HUGGING_FACE =
            dialect(
                    JsonBeginning.hasFields("paper", "title")
                            .or(JsonBeginning.hasFields("id", "summary", "publishedAt")),
                    HuggingFacePaper::draft);

    public static final Dialect CSL =
            dialect(
                    JsonBeginning.hasFields("type", "title", "author")
                            .or(JsonBeginning.hasFields("type", "title", "issued")),
                    CslItem::draft);

    private JsonDialects() {}

    private static Dialect dialect(
            Predicate<Beginning> recognises, Function<JsonObject, RecordDraft> format) {
        return new Dialect(recognises, CUTTER, source -> new JsonRecordParser(source, format));
    }
}
