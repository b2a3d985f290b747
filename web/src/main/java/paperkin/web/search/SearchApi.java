package paperkin.web.search;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import paperkin.web.api.Answer;
import paperkin.web.api.AnsweredBy;
import paperkin.web.api.Answers;
import paperkin.web.api.Asked;

/// Search in the API.
@RestController
@Tag(name = "Search")
final class SearchApi {

    private final Answers answers;

    SearchApi(Answers answers) {
        this.answers = answers;
    }

    @GetMapping("/api/search")
    @AnsweredBy("search")
    Answer search(Asked asked) {
        return answers.list(asked);
    }

    @GetMapping("/api/suggest")
    @AnsweredBy("suggest")
    Answer suggest(Asked asked) {
        return answers.list(asked);
    }
}
