package paperkin.loader;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The folder where a system wants programs to keep what they can get again.
final class UserCache {

    private UserCache() {}

    /// On Linux after the XDG Base Directory Specification 0.8, else where the system's own
    /// programs have theirs.
    ///
    /// @param system the system's name, as in the property `os.name`
    static Path folder(String system, Map<String, String> environment, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        Path caches;
        if (name.startsWith("windows")) {
            caches = named(environment, "LOCALAPPDATA").orElse(home.resolve("AppData/Local"));
        } else if (name.startsWith("mac")) {
            caches = home.resolve("Library/Caches");
        } else {
            caches = named(environment, "XDG_CACHE_HOME").orElse(home.resolve(".cache"));
        }
        return caches.resolve("paperkin");
    }

    private static Optional<Path> named(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }
}
