package paperkin.loader.corpus;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a source may say of a paper, by the names that users know.
public enum RecordField {
    ID("id"),
    TITLE("title"),
    ABSTRACT("abstract"),
    YEAR("year"),
    DATE("date"),
    DOI("doi"),
    ARXIV_ID("arxivId"),
    URL("url"),
    VENUE("venue"),
    AUTHORS("authors"),
    REFERENCES("references"),
    TAGS("tags");

    private final String label;

    RecordField(String label) {
        this.label = label;
    }

    /// The field of that name.
    public static Optional<RecordField> named(String name) {
        return Arrays.stream(values()).filter(field -> field.label.equals(name)).findFirst();
    }

    /// All names, as in `id, title, abstract`.
    public static String names() {
        return Arrays.stream(values()).map(RecordField::label).collect(Collectors.joining(", "));
    }

    public String label() {
        return label;
    }

    /// Whether there may be several values.
    public boolean isList() {
        return this == AUTHORS || this == REFERENCES || this == TAGS;
    }

    /// The most characters of a value. Above any real one; what the graph has an index on stays
    /// below the 8 KB that an entry of an index may have.
    int maxCharacters() {
        return switch (this) {
            case ABSTRACT -> 100_000;
            case TITLE -> 2_000;
            case ID, YEAR, DATE, DOI, ARXIV_ID, URL, VENUE, AUTHORS, REFERENCES, TAGS -> 1_000;
        };
    }
}
