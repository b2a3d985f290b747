package paperkin.web.why;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import paperkin.web.api.Answer;
import paperkin.web.api.AnsweredBy;
import paperkin.web.api.AnsweredBy.Part;
import paperkin.web.api.Answers;
import paperkin.web.api.Asked;
import paperkin.web.page.PaperIds;

/// Why two papers are related, in the API.
@RestController
@Tag(name = "Papers")
final class WhyApi {

    private final Answers answers;
    private final PaperIds ids;

    WhyApi(Answers answers, PaperIds ids) {
        this.answers = answers;
        this.ids = ids;
    }

    @GetMapping("/api/papers/{id}/why/{other}")
    @AnsweredBy(
            value = "why-related",
            single = true,
            parts = @Part(name = "paths", query = "why-related-paths"))
    Answer why(Asked asked, @PathVariable String id, @PathVariable String other) {
        ids.check(id);
        ids.check(other);
        return answers.one(asked)
                .orElseThrow()
                .with(
                        "paths",
                        () -> answers.rows("why-related-paths", Map.of("id", id, "other", other)));
    }
}
