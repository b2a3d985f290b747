package paperkin.web.lab;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import paperkin.web.page.WebException;

/// The lab in the API.
@RestController
@Tag(name = "Extraction")
final class LabApi {

    private final Lab lab;

    LabApi(Lab lab) {
        this.lab = lab;
    }

    /// A title, an abstract or both.
    record Question(
            @Nullable String title, @JsonProperty("abstract") @Nullable String abstractText) {

        Pasted pasted() {
            return new Pasted(
                    Objects.requireNonNullElse(title, ""),
                    Objects.requireNonNullElse(abstractText, ""));
        }
    }

    /// Only JSON is taken: a form of a foreign page cannot send it.
    @PostMapping(path = "/api/extract", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary =
                    "What would be read from a title and an abstract, and why; nothing is written")
    Reading extract(@RequestBody Question question) {
        Pasted pasted = question.pasted();
        Optional<String> objection = pasted.objection();
        if (objection.isPresent()) {
            throw new WebException.Malformed(objection.get());
        }
        return lab.read(pasted);
    }
}
