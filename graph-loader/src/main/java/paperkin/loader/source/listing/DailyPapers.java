package paperkin.loader.source.listing;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import paperkin.loader.corpus.Entry;
import paperkin.loader.corpus.RawText;
import paperkin.loader.corpus.RecordDraft;
import paperkin.loader.source.json.HuggingFacePaper;
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
                    .map(paper -> HuggingFacePaper.of(paper).raw(RawText.of(paper.toString())));
        } catch (JacksonException e) {
            // Other parts of the page keep other things there.
            return Stream.empty();
        }
    }

    private static int line(Element element) {
        return Math.max(1, element.sourceRange().start().lineNumber());
    }
}
