package paperkin.loader.curation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import paperkin.loader.LoaderException;

/// The text of a curation file. What is not changed in it stays as somebody wrote it.
///
/// @param file its name, for messages
record CurationText(String file, String text) {

    private static final String HEADER = "{\"curation\":1}";

    /// What stands in it.
    ///
    /// @throws LoaderException that names line and field, if a line is no decision
    Curation curation() {
        String[] lines = text.split("\n", -1);
        int[] filled = filled(lines);
        if (filled.length > 0) {
            checkHeader(lines[filled[0]], filled[0]);
        }
        return Curation.of(
                IntStream.of(filled).skip(1).mapToObj(at -> parse(lines[at], at)).toList());
    }

    /// The same with more lines at the end.
    CurationText with(List<DecisionLine> added) {
        var more = new StringBuilder(text.isBlank() ? HEADER + '\n' : text);
        if (more.charAt(more.length() - 1) != '\n') {
            more.append('\n');
        }
        added.forEach(line -> more.append(line).append('\n'));
        return new CurationText(file, more.toString());
    }

    /// The same without its nth decision, counted from 1.
    ///
    /// @throws LoaderException if there is none
    CurationText without(int number) {
        String[] lines = text.split("\n", -1);
        int[] filled = filled(lines);
        if (number < 1 || number >= filled.length) {
            throw new LoaderException(
                    "%s has %d decisions, but no number %d."
                            .formatted(file, Math.max(0, filled.length - 1), number));
        }
        List<String> left = new ArrayList<>(List.of(lines));
        left.remove(filled[number]);
        return new CurationText(file, String.join("\n", left));
    }

    private static int[] filled(String[] lines) {
        return IntStream.range(0, lines.length).filter(at -> !lines[at].isBlank()).toArray();
    }

    private DecisionLine parse(String line, int at) {
        try {
            return DecisionLine.parse(line);
        } catch (IllegalArgumentException e) {
            throw new LoaderException("%s:%d: %s".formatted(file, at + 1, e.getMessage()), e);
        }
    }

    private void checkHeader(String line, int at) {
        if (!line.replaceAll("\\s", "").equals(HEADER)) {
            throw new LoaderException(
                    "%s:%d: The first line must be %s, which says the version, found %s"
                            .formatted(file, at + 1, HEADER, line));
        }
    }
}
