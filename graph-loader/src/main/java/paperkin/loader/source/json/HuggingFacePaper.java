package paperkin.loader.source.json;

import paperkin.loader.corpus.RecordDraft;
import paperkin.loader.corpus.RecordField;
import paperkin.loader.source.markup.HardBreaks;
import tools.jackson.databind.JsonNode;

/// A paper of Hugging Face, as its pages carry it and its API answers.
public final class HuggingFacePaper {

    private HuggingFacePaper() {}

    /// What a paper says; a draft with a fault if it cannot be used.
    public static RecordDraft of(JsonNode paper) {
        try {
            return paper(new JsonObject(paper));
        } catch (JsonObject.Unusable e) {
            return new RecordDraft().fault(e.reason());
        }
    }

    /// An item of the API's lists, which has the paper in a field, or a paper.
    static RecordDraft draft(JsonObject item) {
        return paper(item.has("paper") ? item.object("paper") : item);
    }

    private static RecordDraft paper(JsonObject paper) {
        String id = paper.text("id");
        return new RecordDraft()
                .text(RecordField.TITLE, HardBreaks.oneLine(paper.text("title")))
                .text(RecordField.ABSTRACT, HardBreaks.paragraphs(paper.text("summary")))
                .text(RecordField.ARXIV_ID, id)
                .text(RecordField.URL, id.isEmpty() ? "" : "https://huggingface.co/papers/" + id)
                .text(RecordField.DATE, day(paper.text("publishedAt")))
                .list(
                        RecordField.AUTHORS,
                        paper.objects("authors").stream().map(name -> name.text("name")).toList());
    }

    /// The day of a moment such as `2021-01-02T17:57:34.000Z`.
    private static String day(String moment) {
        int t = moment.indexOf('T');
        return t < 0 ? moment : moment.substring(0, t);
    }
}
