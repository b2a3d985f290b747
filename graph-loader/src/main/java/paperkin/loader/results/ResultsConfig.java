package paperkin.loader.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import paperkin.loader.LoaderException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The figures of the results page, with the values that are expected.
public record ResultsConfig(List<Figure> figures) {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    public ResultsConfig {
        figures = List.copyOf(figures);
    }

    /// Reads a configuration.
    ///
    /// @throws LoaderException if it cannot be read or says what it should not
    public static ResultsConfig read(Path file) {
        try {
            return JSON.readValue(Files.readString(file), ResultsConfig.class);
        } catch (IOException e) {
            throw new LoaderException("The results' file " + file + " could not be read.", e);
        } catch (JacksonException e) {
            throw new LoaderException(
                    "The results' file %s holds something else than figures: %s"
                            .formatted(file, e.getOriginalMessage()),
                    e);
        }
    }

    /// Writes the configuration as it is read.
    ///
    /// @throws LoaderException if it cannot be written
    public void write(Path file) {
        try {
            Files.writeString(file, JSON.writeValueAsString(this) + "\n");
        } catch (IOException e) {
            throw new LoaderException("The results' file " + file + " could not be written.", e);
        }
    }
}
