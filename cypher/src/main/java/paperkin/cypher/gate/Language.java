package paperkin.cypher.gate;

import java.util.Arrays;
import java.util.Optional;

/// A version of the Cypher language; the server speaks both.
public enum Language {
    CYPHER_5("5"),
    CYPHER_25("25");

    private final String version;

    Language(String version) {
        this.version = version;
    }

    /// The language with this version number, if there is one.
    public static Optional<Language> of(String version) {
        return Arrays.stream(values())
                .filter(language -> language.version.equals(version))
                .findFirst();
    }

    /// `5` or `25`.
    public String version() {
        return version;
    }

    /// What the server reads before a query, so that it takes it for this language.
    public String prefix() {
        return "CYPHER " + version;
    }

    /// `Cypher 5` or `Cypher 25`.
    @Override
    public String toString() {
        return "Cypher " + version;
    }
}
