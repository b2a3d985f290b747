package paperkin.loader.corpus;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/// A paper, as its records together describe it. Absent texts are empty.
///
/// @param id the least DOI of its records, else the least arXiv id, else the least given id, else
///   `title-` and 16 hexadecimal digits of the SHA-256 of the title's key
/// @param records what it was derived from, the one that speaks first at the front, never empty
public record Paper(
        String id,
        String title,
        String abstractText,
        OptionalInt year,
        String date,
        String doi,
        String arxivId,
        String url,
        String venue,
        List<String> authors,
        List<PaperRecord> records) {

    public Paper {
        if (id.isBlank() || records.isEmpty()) {
            throw new IllegalArgumentException("A paper has an id and at least one record.");
        }
        authors = List.copyOf(authors);
        records = List.copyOf(records);
    }

    /// The paper that these records describe, whatever their order: each field is the first that is
    /// not empty in the order [PaperRecord#BEST_FIRST].
    ///
    /// @throws IllegalArgumentException if there is no record
    public static Paper of(Collection<PaperRecord> records) {
        List<PaperRecord> sorted = records.stream().sorted(PaperRecord.BEST_FIRST).toList();
        return new Paper(
                id(sorted),
                first(sorted, PaperRecord::title),
                first(sorted, PaperRecord::abstractText),
                year(sorted),
                first(sorted, PaperRecord::date),
                first(sorted, PaperRecord::doi),
                first(sorted, PaperRecord::arxivId),
                first(sorted, PaperRecord::url),
                first(sorted, PaperRecord::venue),
                authors(sorted),
                sorted);
    }

    /// The same paper under another id.
    Paper withId(String other) {
        return new Paper(
                other, title, abstractText, year, date, doi, arxivId, url, venue, authors, records);
    }

    /// Whether the id is made from the title, for want of any other.
    boolean isKnownByTitle() {
        return records.stream().allMatch(record -> record.ids().isEmpty());
    }

    private static String id(List<PaperRecord> records) {
        return least(records, PaperRecord::doi)
                .or(() -> least(records, PaperRecord::arxivId))
                .or(() -> least(records, PaperRecord::givenId))
                .or(() -> least(records, PaperRecord::titleKey).map(k -> "title-" + Keys.hash(k)))
                .orElse("");
    }

    private static Optional<String> least(
            List<PaperRecord> records, Function<PaperRecord, String> field) {
        return records.stream().map(field).filter(text -> !text.isEmpty()).min(String::compareTo);
    }

    private static String first(List<PaperRecord> records, Function<PaperRecord, String> field) {
        return records.stream().map(field).filter(text -> !text.isEmpty()).findFirst().orElse("");
    }

    private static OptionalInt year(List<PaperRecord> records) {
        return records.stream().flatMapToInt(record -> record.year().stream()).findFirst();
    }

    private static List<String> authors(List<PaperRecord> records) {
        return records.stream()
                .map(PaperRecord::authors)
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
