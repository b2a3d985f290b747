package paperkin.loader;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A time as people say it, to about a hundredth.
final class SpokenDuration {

    private static final Pattern WRITTEN = Pattern.compile("\\d{1,6}[smhSMH]");

    private SpokenDuration() {}

    /// As in `40 s`, `1 min 50 s`, `12 min`, `3 h 5 min`.
    static String of(Duration duration) {
        long seconds = Math.round(duration.toMillis() / 1e3);
        if (seconds < 60) {
            return seconds + " s";
        }
        long minutes = seconds / 60;
        if (minutes < 10) {
            return minutes + " min" + andThen(seconds % 60, "s");
        }
        return minutes < 60 ? minutes + " min" : minutes / 60 + " h" + andThen(minutes % 60, "min");
    }

    /// The time that somebody writes as `90s`, `5m` or `2h`; nothing, if it is none.
    static Optional<Duration> parse(String text) {
        return WRITTEN.matcher(text).matches()
                ? Optional.of(Duration.parse("PT" + text.toUpperCase(Locale.ROOT)))
                : Optional.empty();
    }

    private static String andThen(long count, String unit) {
        return count == 0 ? "" : " " + count + " " + unit;
    }
}
