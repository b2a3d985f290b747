package paperkin.web.paper;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import paperkin.web.page.PaperIds;

/// One paper as JSON.
@RestController
@Tag(name = "Papers")
final class PaperApi {

    private final PaperQueries queries;
    private final PaperIds ids;

    PaperApi(PaperQueries queries, PaperIds ids) {
        this.queries = queries;
        this.ids = ids;
    }

    /// A paper, its own fields first, and its concepts.
    record PaperWithConcepts(@JsonUnwrapped Paper paper, List<PaperConcept> concepts) {}

    @GetMapping("/api/papers/{id}")
    @Operation(summary = "A paper with its concepts, evidence and sources")
    PaperWithConcepts paper(@PathVariable String id) {
        Paper paper = queries.paper(id).orElseThrow(() -> ids.absent(id));
        return new PaperWithConcepts(paper, queries.paperConcepts(id));
    }
}
