package paperkin.loader.source.json;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import paperkin.loader.corpus.RecordDraft;
import paperkin.loader.corpus.RecordField;
import paperkin.loader.source.markup.HardBreaks;
import paperkin.loader.source.markup.Latex;
import paperkin.loader.source.markup.PersonName;

/// A line of the snapshot of arXiv's metadata.
final class ArxivRecord {

    private ArxivRecord() {}

    static RecordDraft draft(JsonObject paper) {
        String id = paper.text("id");
        return new RecordDraft()
                .text(RecordField.ID, id)
                .text(RecordField.ARXIV_ID, id)
                .text(RecordField.TITLE, HardBreaks.oneLine(Latex.letters(paper.text("title"))))
                .text(
                        RecordField.ABSTRACT,
                        HardBreaks.paragraphs(Latex.letters(paper.text("abstract"))))
                .text(RecordField.DATE, date(paper))
                .text(RecordField.DOI, firstWord(paper.text("doi")))
                .text(RecordField.URL, id.isEmpty() ? "" : "https://arxiv.org/abs/" + id)
                .text(RecordField.VENUE, HardBreaks.oneLine(paper.text("journal-ref")))
                .list(RecordField.AUTHORS, authors(paper))
                .list(RecordField.TAGS, words(paper.text("categories")));
    }

    /// The day of the first version, else of the last change, as in `2017-06-12`.
    private static String date(JsonObject paper) {
        return paper.objects("versions").stream()
                .findFirst()
                .map(version -> day(version.text("created")))
                .filter(day -> !day.isEmpty())
                .orElse(paper.text("update_date"));
    }

    private static String day(String created) {
        try {
            return OffsetDateTime.parse(created, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toLocalDate()
                    .toString();
        } catch (DateTimeParseException e) {
            return "";
        }
    }

    private static List<String> authors(JsonObject paper) {
        return paper.elements("authors_parsed", "a list of lists").stream()
                .map(name -> name.values().stream().map(part -> part.asString("")).toList())
                .map(parts -> PersonName.of(part(parts, 1), part(parts, 0), part(parts, 2)))
                .map(Latex::letters)
                .toList();
    }

    private static String part(List<String> parts, int index) {
        return index < parts.size() ? parts.get(index) : "";
    }

    private static String firstWord(String text) {
        return words(text).stream().findFirst().orElse("");
    }

    private static List<String> words(String text) {
        return Stream.of(text).flatMap(t -> Arrays.stream(t.strip().split("\\s+", -1))).toList();
    }
}
