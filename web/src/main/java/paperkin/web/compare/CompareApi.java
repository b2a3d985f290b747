package paperkin.web.compare;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import paperkin.web.api.Answer;
import paperkin.web.api.AnsweredBy;
import paperkin.web.api.Answers;
import paperkin.web.api.Asked;

/// Papers side by side, in the API.
@RestController
@Tag(name = "Papers")
final class CompareApi {

    private final Answers answers;

    CompareApi(Answers answers) {
        this.answers = answers;
    }

    @GetMapping("/api/papers/compare")
    @AnsweredBy("compare-papers")
    Answer compare(Asked asked) {
        return answers.list(asked);
    }
}
