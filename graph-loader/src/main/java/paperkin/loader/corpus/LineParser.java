package paperkin.loader.corpus;

import java.util.function.Consumer;

/// Makes entries of the lines of one file.
sealed interface LineParser permits ListingParser, JsonLinesParser {

    /// Takes the next line and hands over the entries that it completes.
    void accept(Line line, Consumer<Entry> out);

    /// Hands over what the end of the file completes.
    void end(Consumer<Entry> out);
}
