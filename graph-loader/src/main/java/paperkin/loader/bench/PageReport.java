package paperkin.loader.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import paperkin.loader.LoaderException;
import paperkin.loader.speed.Machine;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What the pages take in a browser.
///
/// @param when the last of it was measured
/// @param browser its name and version
public record PageReport(Instant when, Machine machine, String browser, List<PageFigure> figures) {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    public PageReport {
        figures = List.copyOf(figures);
    }

    /// Reads a report.
    ///
    /// @throws LoaderException if the file holds none
    public static PageReport read(Path file) {
        try {
            return JSON.readValue(Files.readString(file), PageReport.class);
        } catch (IOException | JacksonException e) {
            throw new LoaderException(
                    "The figures of pages could not be read from " + file + ".", e);
        }
    }

    /// Writes this report into a file, with what is there of anything that was not measured again.
    public void keptIn(Path file) {
        PageReport whole = Files.exists(file) ? with(read(file)) : this;
        try {
            Files.writeString(file, JSON.writeValueAsString(whole) + "\n");
        } catch (IOException e) {
            throw new LoaderException(
                    "The report could not be written to %s (%s).".formatted(file, e), e);
        }
    }

    private PageReport with(PageReport earlier) {
        Set<String> again = figures.stream().map(PageFigure::what).collect(Collectors.toSet());
        Stream<PageFigure> kept =
                earlier.figures().stream().filter(figure -> !again.contains(figure.what()));
        return new PageReport(
                when, machine, browser, Stream.concat(kept, figures.stream()).toList());
    }
}
