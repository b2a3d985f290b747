package paperkin.loader.source.xml;

import java.util.Optional;
import paperkin.loader.corpus.Identifiers;
import paperkin.loader.corpus.RecordDraft;
import paperkin.loader.corpus.RecordField;
import paperkin.loader.source.markup.HardBreaks;
import paperkin.loader.source.markup.Latex;

/// Entries of the Atom feeds that arXiv's API answers with.
final class ArxivFeed implements XmlRecordParser.Elements {

    @Override
    public Optional<RecordDraft> draft(XmlElement entry) {
        String address = entry.text("id");
        if (address.contains("/api/errors")) {
            return Optional.of(
                    new RecordDraft()
                            .fault("arXiv answered with an error: " + entry.text("summary")));
        }
        String id = Identifiers.arxivId(address);
        return Optional.of(
                new RecordDraft()
                        .text(RecordField.ID, id)
                        .text(RecordField.ARXIV_ID, id)
                        .text(RecordField.TITLE, Latex.letters(entry.text("title")))
                        .text(
                                RecordField.ABSTRACT,
                                HardBreaks.paragraphs(Latex.letters(summary(entry))))
                        .text(RecordField.DATE, day(entry.text("published")))
                        .text(RecordField.DOI, entry.text("arxiv:doi"))
                        .text(RecordField.URL, address)
                        .text(RecordField.VENUE, entry.text("arxiv:journal_ref"))
                        .list(RecordField.AUTHORS, entry.texts("author", "name"))
                        .list(
                                RecordField.TAGS,
                                entry.all("category").map(c -> c.attribute("term")).toList()));
    }

    private static String summary(XmlElement entry) {
        return entry.first("summary").map(XmlElement::characters).orElse("");
    }

    /// The day of a moment such as `2017-06-12T17:57:34Z`.
    private static String day(String moment) {
        int t = moment.indexOf('T');
        return t < 0 ? moment : moment.substring(0, t);
    }
}
