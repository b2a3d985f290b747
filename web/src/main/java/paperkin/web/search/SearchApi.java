package paperkin.web.search;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Search as JSON.
@RestController
@Tag(name = "Search")
final class SearchApi {

    private static final int SUGGESTIONS = 8;
    private static final int SEARCHED = 40;

    private final SearchQueries queries;

    SearchApi(SearchQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/api/search")
    @Operation(
            summary = "Papers and concepts by their words; a DOI, arXiv id or URL finds its paper")
    List<Hit> search(@RequestParam String text, @RequestParam(defaultValue = "20") int limit) {
        return queries.search(text, limit);
    }

    @GetMapping("/api/suggest")
    @Operation(summary = "The few best hits while somebody types; kind is any, paper or concept")
    List<Hit> suggest(@RequestParam String text, @RequestParam(defaultValue = "any") String kind) {
        return queries.search(text, SEARCHED).stream()
                .filter(hit -> kind.equals("any") || kind.equals(hit.kind()))
                .limit(SUGGESTIONS)
                .toList();
    }
}
