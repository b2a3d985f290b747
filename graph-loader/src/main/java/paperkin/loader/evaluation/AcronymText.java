package paperkin.loader.evaluation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import paperkin.loader.LoaderException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// A text of the shared task on acronym extraction (Veyseh et al., SDU@AAAI-22), in which all short
/// forms and all long forms are marked, not paired.
///
/// @param acronyms the short forms as `[start, end]`, ends exclusive
/// @param longForms the long forms
public record AcronymText(
        @JsonProperty("ID") String id,
        String text,
        List<List<Integer>> acronyms,
        @JsonProperty("long-forms") List<List<Integer>> longForms) {

    public AcronymText {
        acronyms = List.copyOf(acronyms);
        longForms = List.copyOf(longForms);
    }

    /// The texts of a file, a JSON list.
    ///
    /// @throws LoaderException if it cannot be read or is not in this format
    public static List<AcronymText> read(Path file) {
        try (InputStream stream = GoldCorpus.plain(file)) {
            return new JsonMapper().readValue(stream, new TypeReference<>() {});
        } catch (IOException e) {
            throw new LoaderException("The labelled file " + file + " could not be read.", e);
        } catch (JacksonException e) {
            throw new LoaderException(
                    "The file " + file + " does not hold texts with acronyms.", e);
        }
    }
}
