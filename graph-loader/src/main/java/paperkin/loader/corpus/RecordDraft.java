package paperkin.loader.corpus;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A record while it is being read: whatever the source says, field by field. Values come without
/// white space around them, and empty ones count as absent; of a text that is set twice the later
/// value counts.
public final class RecordDraft {

    private static final Pattern YEAR = Pattern.compile("\\b[12]\\d{3}(?!\\d)");
    private static final Pattern WEB = Pattern.compile("(?i)https?://\\S+");

    private final Map<RecordField, String> texts = new EnumMap<>(RecordField.class);
    private final Map<RecordField, List<String>> lists = new EnumMap<>(RecordField.class);
    private String fault = "";
    private RawText raw = RawText.none();

    /// Sets a field of one value. Of a year, a text that holds one is enough; without it the date
    /// tells the year. Of an address, only one of the web is kept: pages will link to it.
    public RecordDraft text(RecordField field, String value) {
        texts.put(field, value.strip());
        return this;
    }

    /// Sets a field of several values.
    public RecordDraft list(RecordField field, List<String> values) {
        lists.put(field, values.stream().map(String::strip).filter(v -> !v.isEmpty()).toList());
        return this;
    }

    /// Notes why the record cannot be used; the first such reason counts.
    ///
    /// @param reason what was expected and what was found, one whole sentence
    public RecordDraft fault(String reason) {
        fault = fault.isEmpty() ? reason : fault;
        return this;
    }

    /// Keeps what the record looked like in its file, for the case that it cannot be used.
    public RecordDraft raw(RawText text) {
        raw = text;
        return this;
    }

    /// The value set so far, empty if there is none.
    public String text(RecordField field) {
        return texts.getOrDefault(field, "");
    }

    public List<String> list(RecordField field) {
        return lists.getOrDefault(field, List.of());
    }

    /// The record, or why it cannot be used: for want of a title, because a value is too long or
    /// holds half a character, or for the [fault][#fault] noted.
    public Entry entry(String source, int line) {
        return reasonAgainst()
                .<Entry>map(reason -> new Entry.Rejected(source, line, reason, raw))
                .orElseGet(() -> new Entry.Read(record(source, line)));
    }

    /// The record of a draft that has a title.
    ///
    /// @throws IllegalArgumentException if there is none
    public PaperRecord record(String source, int line) {
        return new PaperRecord(
                source,
                line,
                text(RecordField.ID),
                text(RecordField.TITLE),
                text(RecordField.ABSTRACT),
                year(),
                text(RecordField.DATE),
                doi(),
                arxivId(),
                WEB.matcher(text(RecordField.URL)).matches() ? text(RecordField.URL) : "",
                text(RecordField.VENUE),
                list(RecordField.AUTHORS),
                list(RecordField.REFERENCES),
                list(RecordField.TAGS));
    }

    private Optional<String> reasonAgainst() {
        if (!fault.isEmpty()) {
            return Optional.of(fault);
        }
        if (text(RecordField.TITLE).isEmpty()) {
            return Optional.of("A paper has a title, found none.");
        }
        Stream<String> ofTexts =
                texts.entrySet().stream().flatMap(e -> reasonAgainst(e.getKey(), e.getValue()));
        Stream<String> ofLists =
                lists.entrySet().stream()
                        .flatMap(e ->
                                e.getValue().stream().flatMap(v -> reasonAgainst(e.getKey(), v)));
        return Stream.concat(ofTexts, ofLists).findFirst();
    }

    private static Stream<String> reasonAgainst(RecordField field, String value) {
        if (value.length() > field.maxCharacters()) {
            return Stream.of(
                    "\"%s\" has at most %,d characters, found %,d."
                            .formatted(field.label(), field.maxCharacters(), value.length()));
        }
        return holdsHalf(value)
                ? Stream.of("\"" + field.label() + "\" holds one half of a surrogate pair.")
                : Stream.empty();
    }

    /// A loop over all texts of a corpus: a stream of code points takes several times as long.
    private static boolean holdsHalf(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (Character.isSurrogate(value.charAt(i))) {
                if (Character.codePointAt(value, i) <= Character.MAX_VALUE) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    private OptionalInt year() {
        return Stream.of(text(RecordField.YEAR), text(RecordField.DATE))
                .map(YEAR::matcher)
                .filter(Matcher::find)
                .mapToInt(matcher -> Integer.parseInt(matcher.group()))
                .findFirst();
    }

    private String doi() {
        return firstOf(
                Identifiers.doi(text(RecordField.DOI)), Identifiers.doi(text(RecordField.URL)));
    }

    private String arxivId() {
        return firstOf(
                Identifiers.arxivId(text(RecordField.ARXIV_ID)),
                Identifiers.arxivId(text(RecordField.URL)),
                Identifiers.arxivId(text(RecordField.DOI)),
                Identifiers.arxivId(text(RecordField.ID)));
    }

    private static String firstOf(String... candidates) {
        return Stream.of(candidates).filter(text -> !text.isEmpty()).findFirst().orElse("");
    }
}
