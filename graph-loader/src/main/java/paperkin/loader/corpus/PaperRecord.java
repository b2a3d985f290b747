package paperkin.loader.corpus;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// What one source says of a paper. Absent texts are empty.
///
/// @param source base name of the file, or name of the service, that it was read from
/// @param line line of the file where the record begins, from 1
/// @param givenId the id that the source itself gives the paper
/// @param title title as read, never blank
/// @param abstractText abstract as read
/// @param year year of publication
/// @param date date of publication as the source writes it
/// @param doi DOI, kept as [Identifiers#doi] spells it
/// @param arxivId arXiv id, kept as [Identifiers#arxivId] spells it
/// @param url address of the paper
/// @param venue conference, journal or archive
/// @param authors names in the order of the paper
/// @param references what the paper cites, each by an id that the record of the cited paper may
///   carry: DOI, arXiv id or given id, kept as [Identifiers#reference] spells it
/// @param tags the source's own topics, categories or keywords
public record PaperRecord(
        String source,
        int line,
        String givenId,
        String title,
        String abstractText,
        OptionalInt year,
        String date,
        String doi,
        String arxivId,
        String url,
        String venue,
        List<String> authors,
        List<String> references,
        List<String> tags) {

    /// The order in which records speak for their paper: the longest abstract first, then the most
    /// fields filled, then the least [id][#id]; what remains is settled by the fields themselves,
    /// so that only equal records tie.
    public static final Comparator<PaperRecord> BEST_FIRST =
            Comparator.comparingInt((PaperRecord r) -> r.abstractText().length())
                    .thenComparingLong(PaperRecord::fieldsFilled)
                    .reversed()
                    .thenComparing(PaperRecord::id)
                    .thenComparing(PaperRecord::title)
                    .thenComparing(PaperRecord::abstractText)
                    .thenComparingInt(r -> r.year().orElse(Integer.MIN_VALUE))
                    .thenComparing(PaperRecord::date)
                    .thenComparing(PaperRecord::doi)
                    .thenComparing(PaperRecord::arxivId)
                    .thenComparing(PaperRecord::givenId)
                    .thenComparing(PaperRecord::url)
                    .thenComparing(PaperRecord::venue)
                    .thenComparing(r -> String.join("\n", r.authors()))
                    .thenComparing(PaperRecord::source)
                    .thenComparingInt(PaperRecord::line)
                    .thenComparing(r -> String.join("\n", r.references()))
                    .thenComparing(r -> String.join("\n", r.tags()));

    public PaperRecord {
        if (source.isBlank() || line < 1 || title.isBlank()) {
            throw new IllegalArgumentException(
                    "A record has a source, a line from 1 and a title, found \"%s\", %d, \"%s\"."
                            .formatted(source, line, title));
        }
        doi = Identifiers.doi(doi);
        arxivId = Identifiers.arxivId(arxivId);
        authors = List.copyOf(authors);
        references = references.stream().map(Identifiers::reference).distinct().toList();
        tags = List.copyOf(tags);
    }

    /// The source, `#`, and the key of the record in it: the id that the source gives, else DOI,
    /// else arXiv id, else a hash of what tells papers without ids apart (title, year, first
    /// author). The same record read again, from another line perhaps, has the same id.
    public String id() {
        return source + "#" + ownKey();
    }

    /// What titles are compared by: equal for titles that differ in case, accents, spaces, hyphens
    /// or punctuation alone.
    public String titleKey() {
        return Keys.title(title);
    }

    /// The id of a paper that is known by this title alone: `title-` and 16 hexadecimal digits of
    /// the SHA-256 of the title's key.
    public String titleId() {
        return "title-" + Keys.hash(titleKey());
    }

    /// What first authors are compared by: the family name in lower case; empty if there is none.
    String firstAuthorKey() {
        return authors.isEmpty() ? "" : Keys.author(authors.getFirst());
    }

    /// The ids by which other records, and references, may name the same paper: DOI, arXiv id and
    /// given id.
    public List<String> ids() {
        return Stream.of(doi, arxivId, givenId).filter(id -> !id.isEmpty()).distinct().toList();
    }

    private String ownKey() {
        return Stream.of(givenId, doi, arxivId)
                .filter(id -> !id.isEmpty())
                .findFirst()
                .orElseGet(this::titleHash);
    }

    private String titleHash() {
        String year = this.year.isPresent() ? String.valueOf(this.year.getAsInt()) : "";
        return "title-" + Keys.hash(titleKey() + "\n" + year + "\n" + firstAuthorKey());
    }

    private long fieldsFilled() {
        long texts =
                Stream.of(givenId, abstractText, date, doi, arxivId, url, venue)
                        .filter(text -> !text.isEmpty())
                        .count();
        return texts + (year.isPresent() ? 1 : 0) + (authors.isEmpty() ? 0 : 1);
    }
}
