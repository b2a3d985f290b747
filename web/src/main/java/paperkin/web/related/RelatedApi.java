package paperkin.web.related;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import paperkin.web.page.PaperIds;

/// Related papers as JSON.
@RestController
@Tag(name = "Papers")
final class RelatedApi {

    private final RelatedQueries queries;
    private final PaperIds ids;

    RelatedApi(RelatedQueries queries, PaperIds ids) {
        this.queries = queries;
        this.ids = ids;
    }

    @GetMapping("/api/papers/{id}/related")
    @Operation(
            summary =
                    "Related papers, each with the parts that shared concepts and wording have of the score")
    List<RelatedPaper> related(
            @PathVariable String id, @RequestParam(defaultValue = "20") int limit) {
        List<RelatedPaper> related = queries.relatedPapers(id, limit);
        if (related.isEmpty() && !queries.paper(id)) {
            throw ids.absent(id);
        }
        return related;
    }
}
