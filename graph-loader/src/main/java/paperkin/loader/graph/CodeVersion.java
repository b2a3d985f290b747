package paperkin.loader.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/// The version of this program.
public final class CodeVersion {

    // Maven puts it into the jar; classes that were just compiled have none.
    private static final String RESOURCE =
            "/META-INF/maven/io.github.paperkin/paperkin-graph-loader/pom.properties";

    private CodeVersion() {}

    /// The version of the jar, or `development` outside one.
    public static String text() {
        try (InputStream in = CodeVersion.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                return "development";
            }
            var properties = new Properties();
            properties.load(in);
            return properties.getProperty("version", "development");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(
                    "The version of this program cannot be read.", unreadable);
        }
    }
}
