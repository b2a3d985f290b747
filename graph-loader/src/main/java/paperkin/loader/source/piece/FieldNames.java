package paperkin.loader.source.piece;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import paperkin.loader.LoaderException;
import paperkin.loader.corpus.RecordField;

/// The names by which a file calls what others call otherwise, as in `title=name`.
public record FieldNames(Map<RecordField, String> names) {

    public FieldNames {
        names = Map.copyOf(names);
    }

    public static FieldNames none() {
        return new FieldNames(Map.of());
    }

    /// Reads pairs such as `title=name`: what it is, and what the file calls it.
    ///
    /// @throws LoaderException if there is no such field, no name, or a field has two
    public static FieldNames of(List<String> pairs) {
        Map<RecordField, String> names = new EnumMap<>(RecordField.class);
        for (String pair : pairs) {
            int equals = pair.indexOf('=');
            if (equals < 1 || equals == pair.length() - 1) {
                throw new LoaderException(
                        "--field has the form title=name, found \"" + pair + "\".");
            }
            RecordField field = field(pair.substring(0, equals));
            if (names.put(field, pair.substring(equals + 1)) != null) {
                throw new LoaderException(
                        "--field names each field once, found " + field.label() + " twice.");
            }
        }
        return new FieldNames(names);
    }

    /// What the user says the file calls a field.
    public Optional<String> given(RecordField field) {
        return Optional.ofNullable(names.get(field));
    }

    public boolean isEmpty() {
        return names.isEmpty();
    }

    private static RecordField field(String name) {
        return RecordField.named(name)
                .orElseThrow(() ->
                        new LoaderException(
                                "--field knows %s, found \"%s\"."
                                        .formatted(RecordField.names(), name)));
    }
}
