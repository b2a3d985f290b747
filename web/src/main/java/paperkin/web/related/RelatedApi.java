package paperkin.web.related;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import paperkin.web.api.Answer;
import paperkin.web.api.AnsweredBy;
import paperkin.web.api.Answers;
import paperkin.web.api.Asked;
import paperkin.web.page.PaperIds;

/// Related papers in the API.
@RestController
@Tag(name = "Papers")
final class RelatedApi {

    private final Answers answers;
    private final PaperIds ids;

    RelatedApi(Answers answers, PaperIds ids) {
        this.answers = answers;
        this.ids = ids;
    }

    @GetMapping("/api/papers/{id}/related")
    @AnsweredBy("related-papers")
    Answer related(Asked asked, @PathVariable String id) {
        Answer related = answers.list(asked);
        if (related.isEmpty()) {
            ids.check(id);
        }
        return related;
    }
}
