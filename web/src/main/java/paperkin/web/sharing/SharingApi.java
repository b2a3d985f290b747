package paperkin.web.sharing;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Papers that share chosen concepts as JSON.
@RestController
@Tag(name = "Papers")
final class SharingApi {

    private final SharingQueries queries;

    SharingApi(SharingQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/api/papers/sharing")
    @Operation(summary = "Papers that name any or all of the chosen concepts")
    List<SharingPaper> sharing(
            @RequestParam List<String> concepts,
            @RequestParam(defaultValue = "any") String match,
            @RequestParam(defaultValue = "20") int limit) {
        return queries.papersSharingMethods(concepts, match, limit);
    }
}
