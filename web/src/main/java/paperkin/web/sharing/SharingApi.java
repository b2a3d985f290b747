package paperkin.web.sharing;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import paperkin.web.api.Answer;
import paperkin.web.api.AnsweredBy;
import paperkin.web.api.Answers;
import paperkin.web.api.Asked;

/// Papers that share chosen concepts, in the API.
@RestController
@Tag(name = "Papers")
final class SharingApi {

    private final Answers answers;

    SharingApi(Answers answers) {
        this.answers = answers;
    }

    @GetMapping("/api/papers/sharing")
    @AnsweredBy("papers-sharing-methods")
    Answer sharing(Asked asked) {
        return answers.list(asked);
    }
}
