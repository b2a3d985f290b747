package paperkin.loader.corpus;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A paper, as its records together describe it. Absent texts are empty.
///
/// @param id the least DOI of its records, else the least arXiv id, else the least given id, else
///   the least [title id][PaperRecord#titleId]
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

    /// The paper that these records describe, whatever their order. Each field has the fullest
    /// value of all records: the longest date and venue, the most authors, and title and abstract
    /// of the record with the longest abstract. Among equally full values the one of the record
    /// counts that comes first in [PaperRecord#BEST_FIRST]; of several identifiers the least.
    ///
    /// @throws IllegalArgumentException if there is no record
    public static Paper of(Collection<PaperRecord> records) {
        List<PaperRecord> sorted = records.stream().sorted(PaperRecord.BEST_FIRST).toList();
        OptionalInt year = sorted.stream().flatMapToInt(r -> r.year().stream()).findFirst();
        return new Paper(
                id(sorted),
                first(sorted, PaperRecord::title),
                first(sorted, PaperRecord::abstractText),
                year,
                longest(sorted.stream().filter(r -> r.year().equals(year)), PaperRecord::date),
                least(sorted, PaperRecord::doi).orElse(""),
                least(sorted, PaperRecord::arxivId).orElse(""),
                first(sorted, PaperRecord::url),
                longest(sorted.stream(), PaperRecord::venue),
                authors(sorted),
                sorted);
    }

    /// What the paper cites according to any of its records, in ascending order, without itself.
    public List<String> references() {
        Set<String> own = ids();
        return union(PaperRecord::references).filter(id -> !own.contains(id)).toList();
    }

    /// The topics, categories and keywords that its sources give it, in ascending order.
    public List<String> tags() {
        return union(PaperRecord::tags).toList();
    }

    /// The ids by which other records, and references, may name this paper.
    public SortedSet<String> ids() {
        return union(PaperRecord::ids).collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<String> union(Function<PaperRecord, List<String>> field) {
        return records.stream().map(field).flatMap(List::stream).distinct().sorted();
    }

    /// The same paper under another id.
    public Paper withId(String other) {
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
                .or(() -> least(records, PaperRecord::titleId))
                .orElse("");
    }

    private static Optional<String> least(
            List<PaperRecord> records, Function<PaperRecord, String> field) {
        return records.stream().map(field).filter(text -> !text.isEmpty()).min(String::compareTo);
    }

    private static String first(List<PaperRecord> records, Function<PaperRecord, String> field) {
        return records.stream().map(field).filter(text -> !text.isEmpty()).findFirst().orElse("");
    }

    // The longest text, among equally long ones the first.
    private static String longest(
            Stream<PaperRecord> records, Function<PaperRecord, String> field) {
        return records.map(field)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .findFirst()
                .orElse("");
    }

    private static List<String> authors(List<PaperRecord> records) {
        return records.stream()
                .map(PaperRecord::authors)
                .sorted(
                        Comparator.comparingInt((List<String> names) -> names.size())
                                .thenComparingInt(names -> String.join("", names).length())
                                .reversed())
                .findFirst()
                .orElse(List.of());
    }
}
