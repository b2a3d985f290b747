package paperkin.loader.source.table;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import paperkin.loader.corpus.RecordDraft;
import paperkin.loader.corpus.RecordField;
import paperkin.loader.source.markup.Markup;
import paperkin.loader.source.markup.PersonName;
import paperkin.loader.source.piece.FieldNames;

/// Which column of a table says what: the one that the user names, else the first of a common name,
/// whatever its case and its spaces.
///
/// @param indexes where each field stands
record Columns(List<String> header, FieldNames names, Map<RecordField, Integer> indexes) {

    /// As Zotero, Scopus, Web of Science and people name them.
    private static final Map<RecordField, List<String>> COMMON =
            Map.of(
                    RecordField.ID, List.of("id", "paperid"),
                    RecordField.TITLE,
                            List.of("title", "articletitle", "papertitle", "documenttitle"),
                    RecordField.ABSTRACT, List.of("abstract", "abstractnote", "summary"),
                    RecordField.YEAR, List.of("year", "publicationyear"),
                    RecordField.DATE, List.of("date", "publicationdate", "published"),
                    RecordField.DOI, List.of("doi"),
                    RecordField.ARXIV_ID, List.of("arxivid", "arxiv"),
                    RecordField.URL, List.of("url", "link"),
                    RecordField.VENUE,
                            List.of(
                                    "venue",
                                    "publicationtitle",
                                    "sourcetitle",
                                    "journal",
                                    "conference",
                                    "booktitle"),
                    RecordField.AUTHORS, List.of("authors", "author"));

    private static final List<String> TAGS =
            List.of("tags", "keywords", "authorkeywords", "manualtags", "categories");

    private static final Pattern NOT_IN_NAME = Pattern.compile("[^\\p{L}\\p{N}]+");

    static Columns of(List<String> header, FieldNames names) {
        Map<RecordField, Integer> indexes = new EnumMap<>(RecordField.class);
        for (RecordField field : RecordField.values()) {
            index(field, header, names).ifPresent(index -> indexes.put(field, index));
        }
        return new Columns(header, names, indexes);
    }

    /// Whether the header of a table tells where the title is.
    static boolean haveTitle(List<String> header) {
        return header.size() > 1 && of(header, FieldNames.none()).reasonAgainst().isEmpty();
    }

    /// Why the table cannot be read, if so: a column is missing.
    Optional<String> reasonAgainst() {
        Optional<String> missing =
                names.names().entrySet().stream()
                        .filter(given -> !header.contains(given.getValue()))
                        .map(Map.Entry::getValue)
                        .sorted()
                        .findFirst();
        if (missing.isPresent()) {
            return Optional.of(
                    "The table has no column %s, found %s.".formatted(missing.get(), header));
        }
        return indexes.containsKey(RecordField.TITLE)
                ? Optional.empty()
                : Optional.of(
                        "A table has a column for the title, found %s; --field title=NAME says which."
                                .formatted(header));
    }

    RecordDraft draft(List<String> values) {
        RecordDraft draft = new RecordDraft();
        if (values.stream().skip(header.size()).anyMatch(value -> !value.isBlank())) {
            draft.fault(
                    "A row has %d columns as the header, found %d."
                            .formatted(header.size(), values.size()));
        }
        indexes.forEach((field, index) -> {
            String value = index < values.size() ? values.get(index) : "";
            switch (field) {
                case TITLE, ABSTRACT, VENUE -> draft.text(field, Markup.text(value));
                case ID, YEAR, DATE, DOI, ARXIV_ID, URL -> draft.text(field, value);
                case AUTHORS -> draft.list(field, authors(value));
                case REFERENCES, TAGS -> draft.list(field, parts(value, "[;,|]"));
            }
        });
        return draft;
    }

    private static Optional<Integer> index(
            RecordField field, List<String> header, FieldNames names) {
        Optional<String> given = names.given(field);
        if (given.isPresent()) {
            return Optional.of(header.indexOf(given.get())).filter(index -> index >= 0);
        }
        List<String> plain = header.stream().map(Columns::plain).toList();
        List<String> common =
                field == RecordField.TAGS ? TAGS : COMMON.getOrDefault(field, List.of());
        return common.stream().map(plain::indexOf).filter(index -> index >= 0).findFirst();
    }

    private static String plain(String name) {
        return NOT_IN_NAME.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /// Names with `;`, `|` or `and` between them may be turned round at a comma; else commas stand
    /// between names, if each has two words.
    private static List<String> authors(String value) {
        String between =
                Stream.of(";", "|", " and ").filter(value::contains).findFirst().orElse("");
        if (!between.isEmpty()) {
            return parts(value, Pattern.quote(between)).stream().map(PersonName::spoken).toList();
        }
        List<String> byComma = parts(value, ",");
        boolean whole = byComma.stream().allMatch(name -> name.strip().contains(" "));
        return whole ? byComma : List.of(PersonName.spoken(value));
    }

    private static List<String> parts(String value, String between) {
        return Arrays.asList(value.split(between, -1));
    }
}
