package paperkin.loader.curation;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

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

    /// The same as it is decided now, with the time and this person where it has none.
    public DecisionLine signed(String person) {
        String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        return new DecisionLine(
                decision, who.isEmpty() ? person : who, when.isEmpty() ? now : when, why);
    }

    /// The line in the file.
    @Override
    public String toString() {
        return LineWriter.write(this);
    }
}
