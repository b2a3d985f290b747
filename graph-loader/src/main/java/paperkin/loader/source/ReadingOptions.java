package paperkin.loader.source;

import paperkin.loader.LoaderException;
import paperkin.loader.source.piece.FieldNames;

/// How the user wants files to be read.
///
/// @param format the format of all of them, or [Format#AUTO]
/// @param fields what they call their fields
public record ReadingOptions(Format format, FieldNames fields) {

    public ReadingOptions {
        if (!fields.isEmpty() && !format.takesFieldNames()) {
            throw new LoaderException(
                    "--field goes with jsonl or csv; the fields of %s have fixed names."
                            .formatted(format));
        }
    }

    /// Whether there may be files that can only be read along with others.
    boolean maySupplement() {
        return format == Format.AUTO || format == Format.SEMANTIC_SCHOLAR;
    }
}
