package paperkin.web.home;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// What the graph holds as JSON.
@RestController
@Tag(name = "Graph")
final class StatsApi {

    private final HomeQueries queries;

    StatsApi(HomeQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/api/stats")
    @Operation(summary = "How many papers, concepts, records and edges the graph holds")
    Overview stats() {
        return queries.overview();
    }
}
