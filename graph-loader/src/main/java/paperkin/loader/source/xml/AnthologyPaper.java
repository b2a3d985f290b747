package paperkin.loader.source.xml;

import java.util.Optional;
import java.util.regex.Pattern;
import paperkin.loader.corpus.RecordDraft;
import paperkin.loader.corpus.RecordField;
import paperkin.loader.source.markup.PersonName;

/// Papers of the ACL Anthology. What holds for a whole volume, its title and year, stands once
/// before its papers.
final class AnthologyPaper implements XmlRecordParser.Elements {

    /// A paper's own address, unless it stands elsewhere.
    private static final Pattern ID = Pattern.compile("[\\w.-]+");

    private static final Pattern OLD_COLLECTION = Pattern.compile("[A-Z]\\d\\d");

    private String collection = "";
    private String volume = "";
    private String venue = "";
    private String year = "";

    @Override
    public Optional<RecordDraft> draft(XmlElement element) {
        switch (element.name()) {
            case "collection" -> collection = element.attribute("id");
            case "volume" -> begin(element);
            case "meta" -> describe(element);
            default -> {
                return Optional.of(paper(element));
            }
        }
        return Optional.empty();
    }

    private void begin(XmlElement element) {
        volume = element.attribute("id");
        venue = "";
        year = "";
    }

    private void describe(XmlElement meta) {
        venue = meta.text("booktitle");
        year = meta.text("year");
    }

    private RecordDraft paper(XmlElement paper) {
        String id = id(paper);
        return new RecordDraft()
                .text(RecordField.ID, id)
                .text(RecordField.TITLE, paper.text("title"))
                .text(RecordField.ABSTRACT, paper.text("abstract"))
                .text(RecordField.YEAR, year)
                .text(RecordField.DOI, paper.text("doi"))
                .text(RecordField.URL, id.isEmpty() ? "" : "https://aclanthology.org/" + id)
                .text(RecordField.VENUE, venue)
                .list(RecordField.AUTHORS, paper.all("author").map(AnthologyPaper::name).toList());
    }

    private static String name(XmlElement author) {
        return PersonName.of(author.text("first"), author.text("last"), "");
    }

    private String id(XmlElement paper) {
        String address = paper.text("url");
        return ID.matcher(address).matches() ? address : id(paper.attribute("id"));
    }

    /// Since 2020 `2020.acl-main.12`; before, `P19-1012`, and `W19-0112` where volumes have two
    /// digits and papers two.
    private String id(String paper) {
        if (collection.isEmpty() || volume.isEmpty() || paper.isEmpty()) {
            return "";
        }
        if (!OLD_COLLECTION.matcher(collection).matches()) {
            return collection + "-" + volume + "." + paper;
        }
        int digits = collection.startsWith("W") ? 2 : 1;
        return collection + "-" + padded(volume, digits) + padded(paper, 4 - digits);
    }

    private static String padded(String number, int digits) {
        return "0".repeat(Math.max(0, digits - number.length())) + number;
    }
}
