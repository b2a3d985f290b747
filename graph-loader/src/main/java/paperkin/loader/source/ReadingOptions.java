package paperkin.loader.source;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import paperkin.loader.LoaderException;
import paperkin.loader.source.piece.Beginning;
import paperkin.loader.source.piece.FieldNames;

/// How the user wants files to be read.
///
/// @param format the format of all of them, or [Format#AUTO]
/// @param fields what they call their fields
/// @param limit how many records are read, rejected ones included
/// @param rejects the file to write rejected records to
public record ReadingOptions(Format format, FieldNames fields, long limit, Optional<Path> rejects) {

    public ReadingOptions {
        if (!fields.isEmpty() && !format.takesFieldNames()) {
            throw new LoaderException(
                    "--field goes with jsonl or csv; the fields of %s have fixed names."
                            .formatted(format));
        }
    }

    /// All records; nobody wants to see those rejected.
    public ReadingOptions(Format format, FieldNames fields) {
        this(format, fields, Long.MAX_VALUE, Optional.empty());
    }

    /// The format to read a file in: the one that the user names, else one that it begins like.
    /// Somebody who says what the fields are called means a format in which fields have no fixed
    /// names. Nothing if no format is known that begins so.
    Optional<Format> settle(Beginning beginning) {
        if (format != Format.AUTO) {
            return Optional.of(format);
        }
        Optional<Format> found =
                Arrays.stream(Format.values())
                        .filter(known -> fields.isEmpty() || known.takesFieldNames())
                        .filter(known -> known.recognises(beginning))
                        .findFirst();
        return fields.isEmpty() ? found : found.or(() -> Optional.of(Format.CSV));
    }

    /// Whether there may be files that can only be read along with others.
    boolean maySupplement() {
        return format == Format.AUTO || format == Format.SEMANTIC_SCHOLAR;
    }
}
