package paperkin.store;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.neo4j.kernel.internal.Version;

/// A version of Neo4j, as in `2026.08.1`; ordered by its numbers.
record Neo4jVersion(String text) implements Comparable<Neo4jVersion> {

    private static final Pattern FORM = Pattern.compile("\\d{1,9}(\\.\\d{1,9})*");

    Neo4jVersion {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "Expected a Neo4j version such as 2026.08.1, found \"" + text + "\".");
        }
    }

    /// The version in this process.
    static Neo4jVersion current() {
        return new Neo4jVersion(Version.getKernel().getReleaseVersion());
    }

    /// The version that a file states, or empty if it states none.
    static Optional<Neo4jVersion> parse(String text) {
        return FORM.matcher(text.strip()).matches()
                ? Optional.of(new Neo4jVersion(text.strip()))
                : Optional.empty();
    }

    @Override
    public int compareTo(Neo4jVersion other) {
        return Arrays.compare(numbers(), other.numbers());
    }

    private int[] numbers() {
        return Arrays.stream(text.split("\\.", -1)).mapToInt(Integer::parseInt).toArray();
    }

    @Override
    public String toString() {
        return text;
    }
}
