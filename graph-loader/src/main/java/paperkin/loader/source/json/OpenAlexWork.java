package paperkin.loader.source.json;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import paperkin.loader.corpus.Identifiers;
import paperkin.loader.corpus.RecordDraft;
import paperkin.loader.corpus.RecordField;
import paperkin.loader.source.markup.Markup;
import tools.jackson.databind.JsonNode;

/// A work of OpenAlex. Its id, and those of the works it cites, are kept as `openalex:W…`.
final class OpenAlexWork {

    private OpenAlexWork() {}

    static RecordDraft draft(JsonObject work) {
        JsonObject place = work.object("primary_location");
        RecordDraft draft =
                new RecordDraft()
                        .text(RecordField.ID, id(work.text("id")))
                        .text(
                                RecordField.TITLE,
                                Markup.text(work.firstText("title", "display_name")))
                        .text(RecordField.ABSTRACT, abstractText(work))
                        .text(RecordField.DATE, work.text("publication_date"))
                        .text(RecordField.DOI, work.text("doi"))
                        .text(RecordField.ARXIV_ID, arxivId(work))
                        .text(RecordField.URL, place.text("landing_page_url"))
                        .text(RecordField.VENUE, place.object("source").text("display_name"))
                        .list(RecordField.AUTHORS, authors(work))
                        .list(RecordField.REFERENCES, references(work))
                        .list(RecordField.TAGS, tags(work));
        work.year("publication_year")
                .ifPresent(year -> draft.text(RecordField.YEAR, String.valueOf(year)));
        return draft;
    }

    /// The text of which OpenAlex gives the positions of each word. Positions may be missing.
    private static String abstractText(JsonObject work) {
        SortedMap<Integer, String> words = new TreeMap<>();
        for (Map.Entry<String, JsonNode> entry :
                work.object("abstract_inverted_index").node().properties()) {
            for (JsonNode position : entry.getValue().values()) {
                if (!position.isInt()) {
                    throw JsonObject.mismatch(
                            "abstract_inverted_index", "an object of lists of integers", position);
                }
                words.put(position.intValue(), entry.getKey());
            }
        }
        return Markup.text(String.join(" ", words.values()));
    }

    private static List<String> authors(JsonObject work) {
        return work.objects("authorships").stream()
                .map(authorship -> {
                    String name = authorship.object("author").text("display_name");
                    return name.isEmpty() ? authorship.text("raw_author_name") : name;
                })
                .toList();
    }

    /// The arXiv id of the first copy of the work that lies there.
    private static String arxivId(JsonObject work) {
        return work.objects("locations").stream()
                .map(location -> Identifiers.arxivId(location.text("landing_page_url")))
                .filter(id -> !id.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static List<String> references(JsonObject work) {
        return work.texts("referenced_works").stream().map(OpenAlexWork::id).toList();
    }

    /// Topics; in older snapshots, which have none, concepts.
    private static List<String> tags(JsonObject work) {
        return Stream.of("topics", "concepts")
                .map(name -> work.objects(name).stream().map(t -> t.text("display_name")).toList())
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static String id(String address) {
        String id = address.substring(address.lastIndexOf('/') + 1);
        return id.isEmpty() ? "" : "openalex:" + id;
    }
}
