package paperkin.loader.build;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import paperkin.loader.LoaderException;
import paperkin.loader.corpus.PaperRecord;

/// Looks for a character that stands in no text, to set the elements of lists apart: the importer's
/// CSV has no way to quote it. Only control characters are thought of, the unit separator first.
final class UnusedCharacter {

    private static final int CONTROLS = 32;

    private final BitSet used = new BitSet(CONTROLS);

    UnusedCharacter() {
        // The end of a text in some languages, and what is read as white space.
        List.of('\0', '\t', '\n', '\r').forEach(used::set);
    }

    /// Looks through what a record holds.
    void look(PaperRecord record) {
        look(record.title());
        look(record.abstractText());
        Stream.of(record.authors(), record.references(), record.tags())
                .flatMap(List::stream)
                .forEach(this::look);
    }

    private void look(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < CONTROLS) {
                used.set(text.charAt(i));
            }
        }
    }

    /// @throws LoaderException if all of them are used
    char find() {
        return (char)
                IntStream.range(0, CONTROLS)
                        .map(i -> CONTROLS - 1 - i)
                        .filter(control -> !used.get(control))
                        .findFirst()
                        .orElseThrow(() ->
                                new LoaderException(
                                        "The papers use every control character there is, so none"
                                                + " is left to build with; use load instead."));
    }
}
