package paperkin.loader.curation;

import java.time.DateTimeException;
import java.time.Instant;

/// A decision and who took it, when, and why; each of these may be empty.
///
/// @param when as in `2026-11-28T06:30:00Z`
public record DecisionLine(Decision decision, String who, String when, String why) {

    public DecisionLine {
        Checks.check(
                when.isEmpty() || isTime(when),
                "The field 'when' must be a time such as 2026-11-28T06:30:00Z, found \"%s\"."
                        .formatted(when));
    }

    private static boolean isTime(String text) {
        try {
            Instant.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /// Reads a line.
    ///
    /// @throws IllegalArgumentException if it is none; the message names the field
    public static DecisionLine parse(String line) {
        return LineReader.read(line);
    }

    /// The line in the file.
    @Override
    public String toString() {
        return LineWriter.write(this);
    }
}
