package paperkin.web.trends;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import paperkin.web.api.Answer;
import paperkin.web.api.AnsweredBy;
import paperkin.web.api.Answers;
import paperkin.web.api.Asked;

/// Trends in the API.
@RestController
@Tag(name = "Trends")
final class TrendsApi {

    private final Answers answers;

    TrendsApi(Answers answers) {
        this.answers = answers;
    }

    @GetMapping("/api/trends")
    @AnsweredBy("trends")
    Answer trends(Asked asked) {
        return answers.list(asked);
    }
}
