package paperkin.loader.mention;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A pattern that is searched for only in texts that hold one of a few strings: few do, and these
/// are found in a fraction of the time.
///
/// @param pattern what to find
/// @param parts strings of which every match holds at least one
record Cue(Pattern pattern, List<String> parts) {

    /// @param parts with bars between
    static Cue of(String pattern, String parts) {
        return new Cue(Pattern.compile(pattern), List.of(parts.split("\\|", -1)));
    }

    boolean isIn(String text) {
        return find(text).isPresent();
    }

    /// The first match in a text.
    Optional<String> find(String text) {
        if (!mayBeIn(text)) {
            return Optional.empty();
        }
        var matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }

    private boolean mayBeIn(String text) {
        for (String part : parts) {
            if (text.contains(part)) {
                return true;
            }
        }
        return false;
    }
}
