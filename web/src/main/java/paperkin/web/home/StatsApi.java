package paperkin.web.home;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import paperkin.web.api.Answer;
import paperkin.web.api.AnsweredBy;
import paperkin.web.api.Answers;
import paperkin.web.api.Asked;

/// What the graph holds, in the API.
@RestController
@Tag(name = "Graph")
final class StatsApi {

    private final Answers answers;

    StatsApi(Answers answers) {
        this.answers = answers;
    }

    @GetMapping("/api/stats")
    @AnsweredBy(value = "overview", single = true)
    Answer stats(Asked asked) {
        return answers.one(asked).orElseThrow();
    }
}
