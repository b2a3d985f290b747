package paperkin.loader.evaluation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import paperkin.loader.LoaderException;
import paperkin.loader.mention.ConceptType;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// A paper for which somebody has listed the concepts that a reader wants to find.
///
/// @param sourceFile the listing that it was taken from
/// @param concepts what a graph should know of it
/// @param wrong phrases of it that are no concepts
public record GoldPaper(
        String title,
        String abstractText,
        String sourceFile,
        List<GoldConcept> concepts,
        List<String> wrong) {

    public GoldPaper {
        concepts = List.copyOf(concepts);
        wrong = List.copyOf(wrong);
    }

    /// A concept of a paper.
    ///
    /// @param name the preferred label
    /// @param essential whether a graph without it would be wrong for this paper, not only poorer
    /// @param aliases all its surface forms in title and abstract
    public record GoldConcept(
            String name, ConceptType type, boolean essential, List<String> aliases) {

        public GoldConcept {
            aliases = List.copyOf(aliases);
        }
    }

    /// The papers of a file with one JSON object per line, in order.
    ///
    /// @throws LoaderException if it cannot be read or is not in this format
    public static List<GoldPaper> read(Path file) {
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(GoldCorpus.plain(file), StandardCharsets.UTF_8))) {
            return parse(lines.lines());
        } catch (IOException | UncheckedIOException e) {
            throw new LoaderException("The labelled file " + file + " could not be read.", e);
        } catch (JacksonException e) {
            throw new LoaderException("The file " + file + " does not hold labelled papers.", e);
        }
    }

    static List<GoldPaper> parse(Stream<String> lines) {
        JsonMapper json = new JsonMapper();
        return lines.map(line -> json.readValue(line, Line.class).paper()).toList();
    }

    /// A line as it is written.
    private record Line(
            String title,
            @JsonProperty("abstract") String abstractText,
            @JsonProperty("source_file") String sourceFile,
            List<GoldConcept> concepts,
            List<String> wrong) {

        GoldPaper paper() {
            return new GoldPaper(title, abstractText, sourceFile, concepts, wrong);
        }
    }
}
