package paperkin.web.query;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The catalogue of named queries as JSON.
@RestController
@Tag(name = "Queries")
final class CatalogueApi {

    private final Catalogue catalogue;

    CatalogueApi(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping("/api/queries")
    @Operation(summary = "The named queries with their parameters and columns")
    List<NamedQuery> queries() {
        return catalogue.queries().stream().map(NamedQuery::of).toList();
    }

    @GetMapping("/api/queries/{name}")
    @Operation(summary = "The answer of a named query; its parameters stand in the address")
    Catalogue.Answer query(
            @PathVariable String name,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given) {
        return catalogue.answer(catalogue.query(name), Given.values(given));
    }
}
