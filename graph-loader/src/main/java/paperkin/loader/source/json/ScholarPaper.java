package paperkin.loader.source.json;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import paperkin.loader.corpus.RecordDraft;
import paperkin.loader.corpus.RecordField;
import paperkin.loader.source.markup.Markup;
import tools.jackson.databind.JsonNode;

/// A paper of Semantic Scholar: a line of the bulk files "papers", or what its API answers, which
/// spells some fields otherwise. Ids are kept as `CorpusId:…`.
final class ScholarPaper {

    /// What ids begin with.
    static final String ID = "CorpusId:";

    private ScholarPaper() {}

    static RecordDraft draft(JsonObject paper) {
        RecordDraft draft =
                new RecordDraft()
                        .text(RecordField.ID, id(paper))
                        .text(RecordField.TITLE, Markup.text(paper.text("title")))
                        .text(RecordField.ABSTRACT, Markup.text(paper.text("abstract")))
                        .text(
                                RecordField.DATE,
                                paper.firstText("publicationdate", "publicationDate"))
                        .text(RecordField.DOI, external(paper, "doi"))
                        .text(RecordField.ARXIV_ID, external(paper, "arxiv"))
                        .text(RecordField.URL, paper.text("url"))
                        .text(RecordField.VENUE, venue(paper))
                        .list(RecordField.AUTHORS, names("authors", "name", paper))
                        .list(RecordField.REFERENCES, references(paper))
                        .list(RecordField.TAGS, tags(paper));
        paper.year("year").ifPresent(year -> draft.text(RecordField.YEAR, String.valueOf(year)));
        return draft;
    }

    /// The number under which all of Semantic Scholar knows the paper, else the hash by which its
    /// API does.
    private static String id(JsonObject paper) {
        String number =
                Stream.of("corpusid", "corpusId")
                        .map(paper::scalar)
                        .filter(id -> !id.isEmpty())
                        .findFirst()
                        .orElseGet(() -> external(paper, "corpusid"));
        return number.isEmpty() ? paper.text("paperId") : ID + number;
    }

    /// What the paper is called elsewhere; the names of the places vary in case.
    private static String external(JsonObject paper, String place) {
        JsonObject ids = paper.object(paper.has("externalids") ? "externalids" : "externalIds");
        return ids.node().properties().stream()
                .filter(entry -> entry.getKey().toLowerCase(Locale.ROOT).equals(place))
                .map(Map.Entry::getValue)
                .filter(JsonNode::isValueNode)
                .map(value -> value.asString(""))
                .findFirst()
                .orElse("");
    }

    private static String venue(JsonObject paper) {
        String venue = paper.text("venue");
        return venue.isBlank() ? paper.object("journal").text("name") : venue;
    }

    private static List<String> references(JsonObject paper) {
        return paper.objects("references").stream()
                .map(ScholarPaper::id)
                .filter(id -> !id.isEmpty())
                .toList();
    }

    private static List<String> tags(JsonObject paper) {
        String name = paper.has("s2fieldsofstudy") ? "s2fieldsofstudy" : "s2FieldsOfStudy";
        return names(name, "category", paper).stream().distinct().toList();
    }

    private static List<String> names(String list, String field, JsonObject paper) {
        return paper.objects(list).stream().map(element -> element.text(field)).toList();
    }
}
