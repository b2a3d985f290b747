package paperkin.loader;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/// How far a stage of a load has come.
///
/// @param stage what is done, as in `Loading papers`
/// @param done how much of it so far: records, concepts, papers
/// @param fraction the part that is done, from 0 to 1; empty where nobody knows
/// @param elapsed since the stage began
record Advance(String stage, long done, OptionalDouble fraction, Duration elapsed) {

    /// For less than this part nobody can say when the rest will be done.
    private static final double LEAST_FRACTION = 0.001;

    /// In one line, as in `Loading papers: 12,345 (512/s), 34 %, 1 min 50 s left`.
    String text() {
        var text = new StringBuilder(stage).append(": ");
        if (done > 0) {
            text.append(String.format(Locale.ROOT, "%,d (%s)", done, rate()));
            fraction.ifPresent(
                    part -> text.append(", ").append(Math.round(part * 100)).append(" %"));
        }
        if (left().isPresent()) {
            text.append(", ").append(SpokenDuration.of(left().get())).append(" left");
        } else {
            text.append(done > 0 ? ", " : "").append(SpokenDuration.of(elapsed)).append(" so far");
        }
        return text.toString();
    }

    /// As in `512/s`.
    String rate() {
        double perSecond = done / Math.max(1e-3, elapsed.toMillis() / 1e3);
        return String.format(Locale.ROOT, perSecond < 10 ? "%.1f/s" : "%,.0f/s", perSecond);
    }

    private Optional<Duration> left() {
        return fraction.isPresent() && fraction.getAsDouble() >= LEAST_FRACTION && done > 0
                ? Optional.of(
                        Duration.ofMillis(
                                (long) (elapsed.toMillis() * (1 / fraction.getAsDouble() - 1))))
                : Optional.empty();
    }
}
