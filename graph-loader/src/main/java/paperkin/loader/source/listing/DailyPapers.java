package paperkin.loader.source.listing;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import paperkin.loader.corpus.Entry;
import paperkin.loader.corpus.RawText;
import paperkin.loader.corpus.RecordDraft;
import paperkin.loader.corpus.RecordField;
import paperkin.loader.source.markup.HardBreaks;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The papers that a page of Hugging Face carries as data, in attributes `data-props` of JSON. They
/// have abstracts and authors that the page itself does not show.
final class DailyPapers {

    private static final JsonMapper JSON = new JsonMapper();

    private DailyPapers() {}

    static List<Entry> of(Document page, String source) {
        return page.select("[data-props]").stream()
                .flatMap(
                        element -> papers(element).map(draft -> draft.entry(source, line(element))))
                .toList();
    }

    private static Stream<RecordDraft> papers(Element element) {
        try {
            return JSON.readTree(element.attr("data-props")).values().stream()
                    .filter(JsonNode::isArray)
                    .flatMap(list -> list.values().stream())
                    .map(item -> item.path("paper"))
                    .filter(paper -> paper.has("summary"))
                    .map(DailyPapers::draft);
        } catch (JacksonException e) {
            // Other parts of the page keep other things there.
            return Stream.empty();
        }
    }

    private static RecordDraft draft(JsonNode paper) {
        String id = paper.path("id").asString("");
        return new RecordDraft()
                .raw(RawText.of(paper.toString()))
                .text(RecordField.TITLE, HardBreaks.oneLine(paper.path("title").asString("")))
                .text(
                        RecordField.ABSTRACT,
                        HardBreaks.paragraphs(paper.path("summary").asString("")))
                .text(RecordField.ARXIV_ID, id)
                .text(RecordField.URL, "https://huggingface.co/papers/" + id)
                .text(RecordField.DATE, day(paper.path("publishedAt").asString("")))
                .list(
                        RecordField.AUTHORS,
                        paper.path("authors").values().stream()
                                .map(author -> author.path("name").asString(""))
                                .toList());
    }

    /// The day of a moment such as `2021-01-02T17:57:34.000Z`.
    private static String day(String moment) {
        int t = moment.indexOf('T');
        return t < 0 ? moment : moment.substring(0, t);
    }

    private static int line(Element element) {
        return Math.max(1, element.sourceRange().start().lineNumber());
    }
}
