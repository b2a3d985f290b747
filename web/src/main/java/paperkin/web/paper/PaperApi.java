package paperkin.web.paper;

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

/// Papers in the API.
@RestController
@Tag(name = "Papers")
final class PaperApi {

    private final Answers answers;
    private final PaperIds ids;

    PaperApi(Answers answers, PaperIds ids) {
        this.answers = answers;
        this.ids = ids;
    }

    @GetMapping("/api/papers")
    @AnsweredBy(value = "papers", grouped = "papers-grouped")
    Answer papers(Asked asked) {
        return answers.list(asked);
    }

    @GetMapping("/api/papers/{id}")
    @AnsweredBy(
            value = "paper",
            single = true,
            parts = @Part(name = "concepts", query = "paper-concepts"))
    Answer paper(Asked asked, @PathVariable String id) {
        return answers.one(asked)
                .orElseThrow(() -> ids.absent(id))
                .with("concepts", () -> answers.rows("paper-concepts", Map.of("id", id)));
    }

    @GetMapping("/api/papers/{id}/citations")
    @AnsweredBy("citations")
    Answer citations(Asked asked, @PathVariable String id) {
        Answer citations = answers.list(asked);
        if (citations.isEmpty()) {
            ids.check(id);
        }
        return citations;
    }
}
