package paperkin.loader.source.json;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import paperkin.loader.corpus.Identifiers;
import paperkin.loader.corpus.RecordDraft;
import paperkin.loader.corpus.RecordField;
import paperkin.loader.source.markup.Markup;
import paperkin.loader.source.markup.PersonName;
import tools.jackson.databind.JsonNode;

/// An item of CSL-JSON, as reference managers write it, and Crossref with lists where others have
/// strings. Its id only means something in one library, so it is not kept.
final class CslItem {

    private CslItem() {}

    static RecordDraft draft(JsonObject item) {
        return new RecordDraft()
                .text(RecordField.TITLE, Markup.text(first(item, "title")))
                .text(RecordField.ABSTRACT, Markup.text(item.text("abstract")))
                .text(RecordField.DATE, date(item.object("issued")))
                .text(RecordField.DOI, item.text("DOI"))
                .text(RecordField.ARXIV_ID, arxivId(item))
                .text(RecordField.URL, item.text("URL"))
                .text(
                        RecordField.VENUE,
                        Markup.text(
                                Stream.of("container-title", "event-title", "publisher")
                                        .map(name -> first(item, name))
                                        .filter(venue -> !venue.isEmpty())
                                        .findFirst()
                                        .orElse("")))
                .list(
                        RecordField.AUTHORS,
                        item.objects("author").stream().map(CslItem::name).toList())
                .list(RecordField.TAGS, Arrays.asList(item.text("keyword").split("[,;]", -1)));
    }

    /// A string, or the first string of a list.
    private static String first(JsonObject item, String name) {
        return item.node().path(name).isArray()
                ? item.texts(name).stream().findFirst().orElse("")
                : item.text(name);
    }

    private static String name(JsonObject person) {
        String literal = person.firstText("literal", "name");
        String given =
                PersonName.of(person.text("given"), person.text("non-dropping-particle"), "");
        return literal.isEmpty()
                ? PersonName.of(given, person.text("family"), person.text("suffix"))
                : literal;
    }

    /// As in `2017-06-12`, `2017-06` or `2017`; else as the source writes it.
    private static String date(JsonObject issued) {
        String parts =
                issued.elements("date-parts", "a list of lists").stream()
                        .findFirst()
                        .map(CslItem::date)
                        .orElse("");
        return parts.isEmpty() ? issued.firstText("raw", "literal") : parts;
    }

    private static String date(JsonNode parts) {
        return parts.values().stream()
                .map(part -> part.asString(""))
                .takeWhile(part -> !part.isBlank())
                .map(part -> part.length() == 1 ? "0" + part : part)
                .collect(Collectors.joining("-"));
    }

    /// Zotero has it as `arXiv:1706.03762` among the numbers.
    private static String arxivId(JsonObject item) {
        return Stream.of("number", "archive_location", "note")
                .map(item::scalar)
                .map(Identifiers::arxivId)
                .filter(id -> !id.isEmpty())
                .findFirst()
                .orElse("");
    }
}
