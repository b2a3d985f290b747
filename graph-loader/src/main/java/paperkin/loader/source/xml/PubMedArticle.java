package paperkin.loader.source.xml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import paperkin.loader.corpus.RecordDraft;
import paperkin.loader.corpus.RecordField;
import paperkin.loader.source.markup.PersonName;

/// Articles as PubMed exports them. Ids, and those of articles cited, are kept as `pmid:…`.
final class PubMedArticle implements XmlRecordParser.Elements {

    @Override
    public Optional<RecordDraft> draft(XmlElement citation) {
        if (citation.name().equals("PubmedBookArticle")) {
            return Optional.of(new RecordDraft().fault("Chapters of books are not read."));
        }
        String pmid = citation.text("MedlineCitation", "PMID");
        XmlElement none = new XmlElement("Article", Map.of(), List.of());
        XmlElement article = citation.first("MedlineCitation", "Article").orElse(none);
        return Optional.of(
                new RecordDraft()
                        .text(RecordField.ID, id(pmid))
                        .text(RecordField.TITLE, title(article))
                        .text(RecordField.ABSTRACT, abstractText(article))
                        .text(RecordField.DATE, date(article))
                        .text(RecordField.DOI, doi(citation, article))
                        .text(
                                RecordField.URL,
                                pmid.isEmpty() ? "" : "https://pubmed.ncbi.nlm.nih.gov/" + pmid)
                        .text(RecordField.VENUE, article.text("Journal", "Title"))
                        .list(RecordField.AUTHORS, authors(article))
                        .list(RecordField.REFERENCES, references(citation))
                        .list(RecordField.TAGS, tags(citation)));
    }

    private static String title(XmlElement article) {
        String title = article.text("ArticleTitle");
        return title.isEmpty() ? article.text("VernacularTitle") : title;
    }

    /// A line for each part, behind its label if it has one.
    private static String abstractText(XmlElement article) {
        return article.all("Abstract", "AbstractText")
                .map(part -> {
                    String label = part.attribute("Label");
                    return label.isEmpty() ? part.text() : label + ": " + part.text();
                })
                .collect(Collectors.joining("\n"));
    }

    /// As in `2017 Jun 12`, or as the journal has it.
    private static String date(XmlElement article) {
        return article.first("Journal", "JournalIssue", "PubDate").stream()
                .flatMap(date -> Stream.of("Year", "Month", "Day", "MedlineDate").map(date::text))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String doi(XmlElement citation, XmlElement article) {
        Stream<XmlElement> inArticle =
                article.all("ELocationID").filter(id -> id.attribute("EIdType").equals("doi"));
        Stream<XmlElement> inData = ids("doi", citation.all("PubmedData", "ArticleIdList"));
        return Stream.concat(inArticle, inData).findFirst().map(XmlElement::text).orElse("");
    }

    private static List<String> authors(XmlElement article) {
        return article.all("AuthorList", "Author")
                .map(author -> {
                    String group = author.text("CollectiveName");
                    return group.isEmpty()
                            ? PersonName.of(
                                    author.text("ForeName"),
                                    author.text("LastName"),
                                    author.text("Suffix"))
                            : group;
                })
                .toList();
    }

    private static List<String> references(XmlElement citation) {
        return ids(
                        "pubmed",
                        citation.all("PubmedData", "ReferenceList", "Reference", "ArticleIdList"))
                .map(reference -> id(reference.text()))
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList();
    }

    private static Stream<XmlElement> ids(String type, Stream<XmlElement> lists) {
        return lists.flatMap(list -> list.children("ArticleId"))
                .filter(id -> id.attribute("IdType").equals(type));
    }

    /// Subject headings, then the authors' keywords.
    private static List<String> tags(XmlElement citation) {
        return Stream.concat(
                        citation.all(
                                "MedlineCitation",
                                "MeshHeadingList",
                                "MeshHeading",
                                "DescriptorName"),
                        citation.all("MedlineCitation", "KeywordList", "Keyword"))
                .map(XmlElement::text)
                .distinct()
                .toList();
    }

    private static String id(String pmid) {
        return pmid.isEmpty() ? "" : "pmid:" + pmid;
    }
}
