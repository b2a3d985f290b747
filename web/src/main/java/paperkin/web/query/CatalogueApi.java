package paperkin.web.query;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import paperkin.cypher.QueryCatalogue;
import paperkin.web.api.Answer;
import paperkin.web.api.Answers;
import paperkin.web.api.Asked;
import paperkin.web.api.Given;

/// The catalogue of named queries in the API.
@RestController
@Tag(name = "Queries")
final class CatalogueApi {

    private final QueryCatalogue catalogue;
    private final Answers answers;

    CatalogueApi(QueryCatalogue catalogue, Answers answers) {
        this.catalogue = catalogue;
        this.answers = answers;
    }

    /// The named queries.
    record NamedQueries(List<NamedQuery> results) {}

    @GetMapping("/api/queries")
    @Operation(summary = "The named queries with their parameters and columns")
    NamedQueries queries() {
        return new NamedQueries(catalogue.queries().stream().map(NamedQuery::of).toList());
    }

    @GetMapping("/api/queries/{name}")
    @Operation(summary = "The answer of a named query; its parameters stand in the address")
    Answer query(
            @PathVariable @Parameter(example = "top-concepts") String name,
            @Parameter(hidden = true) HttpServletRequest request) {
        var query = catalogue.query(name);
        return answers.list(Asked.of(query, Map.of(), Given.values(request), List.of()));
    }
}
