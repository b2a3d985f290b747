package paperkin.loader.source.reference;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.Key;
import org.jbibtex.Value;
import paperkin.loader.corpus.Identifiers;
import paperkin.loader.corpus.RecordDraft;
import paperkin.loader.corpus.RecordField;
import paperkin.loader.source.markup.HardBreaks;
import paperkin.loader.source.markup.Latex;
import paperkin.loader.source.markup.Markup;

/// What an entry of BibTeX or BibLaTeX says. Its key only means something in one library, so it is
/// not kept; but the ACL Anthology's address holds an id that means the same everywhere.
record BibTexRecord(BibTeXEntry entry) {

    private static final Pattern ANTHOLOGY =
            Pattern.compile(
                    "https?://(www\\.)?acl(anthology|web)\\.org/(anthology/)?([\\w.-]+?)/?");

    static RecordDraft draft(BibTeXEntry entry) {
        return new BibTexRecord(entry).draft();
    }

    private RecordDraft draft() {
        String url = plain("url");
        return new RecordDraft()
                .text(RecordField.ID, anthologyId(url))
                .text(RecordField.TITLE, text("title"))
                .text(RecordField.ABSTRACT, text("abstract"))
                .text(RecordField.YEAR, plain("year"))
                .text(RecordField.DATE, plain("date"))
                .text(RecordField.DOI, plain("doi"))
                .text(RecordField.ARXIV_ID, Identifiers.arxivId(plain("eprint")))
                .text(RecordField.URL, url)
                .text(
                        RecordField.VENUE,
                        Stream.of("journal", "journaltitle", "booktitle")
                                .map(this::text)
                                .filter(venue -> !venue.isEmpty())
                                .findFirst()
                                .orElse(""))
                .list(RecordField.AUTHORS, BibTexNames.of(value("author")))
                .list(RecordField.TAGS, tags());
    }

    private List<String> tags() {
        return Arrays.asList(text("keywords").split("[,;]", -1));
    }

    private String text(String field) {
        return Markup.text(HardBreaks.oneLine(Latex.text(value(field))));
    }

    /// A value that is no prose: an id, an address.
    private String plain(String field) {
        return value(field).replaceAll("\\\\(?=[_%&#~])|[{}]", "").strip();
    }

    private String value(String field) {
        Value value = entry.getField(new Key(field));
        return value == null ? "" : Objects.requireNonNullElse(value.toUserString(), "");
    }

    private static String anthologyId(String url) {
        Matcher matcher = ANTHOLOGY.matcher(url);
        return matcher.matches() ? matcher.group(4) : "";
    }
}
